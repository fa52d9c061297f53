import Gazetteer

/// Builds `names.index` from tables added one after another.
///
/// Everything to sort is spilled to disk, so memory use does not depend on the number of places: it
/// is about 300 MB for any size.
///
/// - Complexity: O(*n* log *n*) in the number of names, for sorting.
final class NameIndexBuilder: @unchecked Sendable {
  // Safe to pass between threads: the compiler uses it from only one at a time.

  private var file: NameIndexFile
  private let folder: String
  private var stringsLength: UInt64 = 0
  private var features: [FeatureCode] = []
  private var featureNumbers: [FeatureCode: UInt16] = [:]
  private var sources: [UInt64] = []
  private var sourceNumbers: [String: UInt16] = [:]
  private var divisions: DivisionTable
  private var hidden: [UInt32] = []
  private var placeCount: UInt32 = 0
  private let path: String
  private let countries = Set(Skeleton.countries.map(\.packed))

  private let records: PartitionedSpill<DraftRecord>
  private let names: PartitionedSpill<NameDraft>
  private let skeletons: PartitionedSpill<NameDraft>
  private let prefixes: PartitionedSpill<UInt64>
  private let cells: PartitionedSpill<UInt64>
  private let ids: PartitionedSpill<UInt64>
  private let base: BaseGazetteer?

  /// Creates the file.
  ///
  /// - Parameters:
  ///   - path: A file that must not exist yet.
  ///   - folder: The folder for scratch files.
  ///   - base: The gazetteer that the index will extend as a layer.
  /// - Throws: `GazetteerError.unwritable`, or an SQLite error if `base` cannot be read.
  init(creating path: String, scratch folder: String, over base: BaseGazetteer? = nil) throws {
    self.path = path
    self.folder = folder
    self.base = base
    divisions = try base?.divisions() ?? DivisionTable()
    records = PartitionedSpill(parts: 1, folder: folder, budget: 4 << 20)
    names = PartitionedSpill(parts: 64, folder: folder, budget: 48 << 20)
    skeletons = PartitionedSpill(parts: 64, folder: folder, budget: 16 << 20)
    prefixes = PartitionedSpill(parts: 64, folder: folder, budget: 16 << 20)
    cells = PartitionedSpill(parts: 64, folder: folder, budget: 8 << 20)
    ids = PartitionedSpill(parts: 64, folder: folder, budget: 8 << 20)
    file = try NameIndexFile(creating: path)
    file.begin(.strings)
  }

  // MARK: - Taking tables

  /// Adds the places of a table and their names, in order.
  ///
  /// - Throws: `GazetteerError.unwritable`.
  func add(_ table: NumberedTable, added: AddedNames) throws(GazetteerError) {
    var drafts: [DraftRecord] = []
    drafts.reserveCapacity(table.parsed.places.count)
    for (local, place) in table.parsed.places.enumerated() {
      let ordinal = table.ordinals[local]
      let draft = try record(of: place, in: table, ordinal: ordinal)
      drafts.append(draft)
      guard ordinal != NameIndexFormat.noPlace else { continue }
      try records.append(draft, to: 0)
      for name in added.names(ofPlace: place.idHash) {
        try add(name, of: ordinal, draft, bytes: added.bytes)
      }
    }
    for name in table.parsed.names {
      let local = Int(name.place)
      let ordinal = table.ordinals[local]
      guard ordinal != NameIndexFormat.noPlace else { continue }
      try add(name, of: ordinal, drafts[local], bytes: table.bytes.bytes)
    }
    for key in table.parsed.prefixes { try addPrefix(key) }
  }

  /// Adds a key with which longer names begin.
  func addPrefix(_ key: UInt64) throws(GazetteerError) {
    let position = SlotTable.position(of: key)
    try prefixes.append(position, to: Int(position >> 58))
  }

  private func record(
    of place: ParsedPlace, in table: NumberedTable, ordinal: UInt32
  ) throws(GazetteerError) -> DraftRecord {
    let isIndexed = ordinal != NameIndexFormat.noPlace
    let bytes = table.bytes.bytes
    let draft = DraftRecord(
      latitude: Int32((place.latitude * NameIndexFormat.unitsPerDegree).rounded()),
      longitude: Int32((place.longitude * NameIndexFormat.unitsPerDegree).rounded()),
      population: place.population, admin1: place.admin1, admin2: place.admin2,
      nameOffset: isIndexed ? try append(place.name, of: bytes) : 0,
      idOffset: isIndexed ? try append(place.id, of: bytes) : 0, country: place.country,
      feature: number(of: place.feature),
      source: isIndexed ? try number(ofSource: place.source) : 0,
      nameLength: place.name.length, idLength: place.id.length,
      curated: table.isHandwritten ? 1 : 0,
      renown: Renown(
        languages: place.languages.nonzeroBitCount, kilometres: place.diagonalKilometres))
    guard isIndexed else { return draft }
    placeCount = ordinal + 1
    divisions.note(
      rank: place.feature.rank, country: place.country, admin1: place.admin1,
      admin2: place.admin2, number: ordinal)
    let cell = UInt64(GridCell.number(latitude: place.latitude, longitude: place.longitude))
    try cells.append(cell << 32 | UInt64(ordinal), to: Int(cell >> 14) & 63)
    try ids.append((place.idHash >> 32) << 32 | UInt64(ordinal), to: Int(place.idHash >> 58))
    if let base, let number = base.ordinal(id: slice(place.id, of: bytes), hash: place.idHash) {
      hidden.append(number)
    }
    return draft
  }

  private func add(
    _ name: ParsedName, of ordinal: UInt32, _ record: DraftRecord,
    bytes: UnsafeBufferPointer<UInt8>
  ) throws(GazetteerError) {
    let position = SlotTable.position(of: name.key.value)
    guard position != 0 else { return }
    let hasSkeleton = name.hasSkeleton && countries.contains(record.country)
    let text = slice(name.text, of: bytes)
    var draft = NameDraft(
      position: position, population: UInt32(clamping: record.population), place: ordinal,
      textOffset: name.flags.contains(.mainName)
        ? record.nameOffset : try append(name.text, of: bytes),
      textHash: NameKey.hash(text, seed: 0), textLength: name.text.length,
      feature: record.feature, kind: name.kind, flags: name.flags, hasSkeleton: hasSkeleton,
      fragments: name.fragments)
    try names.append(draft, to: Int(position >> 58))
    guard hasSkeleton, name.key.skeleton != 0 else { return }
    draft.position = SlotTable.position(of: UInt64(name.key.skeleton))
    try skeletons.append(draft, to: Int(draft.position >> 58))
  }

  private func slice(
    _ slice: TextSlice, of bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let start = Int(slice.offset)
    return UnsafeBufferPointer(rebasing: bytes[start..<(start + Int(slice.length))])
  }

  private func append(
    _ slice: TextSlice, of bytes: UnsafeBufferPointer<UInt8>
  ) throws(GazetteerError) -> UInt32 {
    try append(UnsafeRawBufferPointer(self.slice(slice, of: bytes)))
  }

  private func append(_ text: UnsafeRawBufferPointer) throws(GazetteerError) -> UInt32 {
    guard stringsLength + UInt64(text.count) <= UInt64(UInt32.max) else {
      throw .unwritable(path: path, reason: "the names are longer than 4 GB in all")
    }
    let offset = UInt32(stringsLength)
    try file.append(bytes: text)
    stringsLength += UInt64(text.count)
    return offset
  }

  private func number(of feature: FeatureCode) -> UInt16 {
    if let number = featureNumbers[feature] { return number }
    let number = UInt16(truncatingIfNeeded: features.count)
    features.append(feature)
    featureNumbers[feature] = number
    return number
  }

  private func number(ofSource source: String) throws(GazetteerError) -> UInt16 {
    if let number = sourceNumbers[source] { return number }
    guard sources.count < Int(UInt16.max) else { return UInt16.max }
    let number = UInt16(sources.count)
    var text = source
    let offset = text.withUTF8 { bytes in
      Result { () throws(GazetteerError) in try append(UnsafeRawBufferPointer(bytes)) }
    }
    sources.append(UInt64(try offset.get()) | UInt64(source.utf8.count) << 32)
    sourceNumbers[source] = number
    return number
  }

  // MARK: - Writing sections

  /// Sorts what was added and writes the sections and the trailer.
  func finish() throws(GazetteerError) {
    try file.end()
    try file.add(.features, features.map(NameIndexBuilder.packed))
    try file.add(.sources, sources)
    try writeRecords()
    file.begin(.postings)
    var lists = PostingLists(features: features, folder: folder)
    let named = try lists.write(names, prefixes: prefixes, hasFragments: true, to: &file)
    let spelt = try lists.write(skeletons, prefixes: nil, hasFragments: false, to: &file)
    try file.end()
    try write(.nameSlots, named) { $0 }
    try write(.skeletonSlots, spelt) { slot in
      NameIndexFormat.SkeletonSlot(
        key: UInt32(truncatingIfNeeded: slot.key), postings: slot.postings,
        evidence: slot.evidence | UInt32(NameEvidence.skeleton.rawValue))
    }
    try FragmentBuckets(lists.fragments).write(to: &file)
    try writeSorted(.cells, cells)
    try writeSorted(.ids, ids)
    try file.add(.hidden, hidden.sorted())
    try file.finish()
  }

  private func writeRecords() throws(GazetteerError) {
    file.begin(.places)
    try records.forEachBlock(of: 0) { block throws(GazetteerError) in
      for draft in block {
        try file.append(
          NameIndexFormat.PlaceRecord(
            latitude: draft.latitude, longitude: draft.longitude, population: draft.population,
            nameOffset: draft.nameOffset, idOffset: draft.idOffset,
            admin1: divisions.admin1(draft.country, draft.admin1),
            admin2: divisions.admin2(draft.country, draft.admin1, draft.admin2),
            countryPlace: divisions.country(draft.country), country: draft.country,
            feature: draft.feature, source: draft.source, nameLength: draft.nameLength,
            idLength: draft.idLength, curated: draft.curated, renown: draft.renown))
      }
    }
    try file.end()
  }

  private func write<Slot: BitwiseCopyable>(
    _ section: NameIndexFormat.Section, _ slots: PartitionedSpill<NameIndexFormat.NameSlot>,
    _ slot: (NameIndexFormat.NameSlot) -> Slot
  ) throws(GazetteerError) {
    var table = SlotTable(keys: slots.count)
    file.begin(section)
    try slots.forEachBlock(of: 0) { block throws(GazetteerError) in
      for entry in block {
        let position = SlotTable.position(of: entry.key)
        try table.put(entry, position: position) { new throws(GazetteerError) in
          try file.append(slot(new))
        }
      }
    }
    let rest = try table.finish { new throws(GazetteerError) in try file.append(slot(new)) }
    let start = try file.end()
    for entry in rest { try file.replace(entry.number, of: start, with: slot(entry.slot)) }
  }

  private func writeSorted(
    _ section: NameIndexFormat.Section, _ spill: PartitionedSpill<UInt64>
  ) throws(GazetteerError) {
    file.begin(section)
    for part in 0..<spill.partCount {
      var elements = try spill.elements(of: part)
      elements.sort()
      for element in elements { try file.append(element) }
    }
    try file.end()
  }

  private static func packed(_ feature: FeatureCode) -> UInt64 {
    var packed: UInt64 = 0
    let text = (feature.featureClass.rawValue + feature.code).utf8.prefix(8)
    for (index, byte) in text.enumerated() { packed |= UInt64(byte) << (8 * UInt64(index)) }
    return packed
  }
}
