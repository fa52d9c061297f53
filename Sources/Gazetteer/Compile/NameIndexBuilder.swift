/// Builds `names.index` from merged tables.
///
/// - Complexity: O(*n* log *n*) in the number of names, for sorting; about 40 bytes of memory a name.
struct NameIndexBuilder {
  private let merge: TableMerge
  private let buffers: [UnsafeBufferPointer<UInt8>]
  private var strings: [UInt8] = []
  private var features: [FeatureCode] = []
  private var featureNumbers: [FeatureCode: UInt16] = [:]
  private var sources: [(offset: UInt32, length: UInt32)] = []
  private var sourceNumbers: [String: UInt16] = [:]
  private var records: [NameIndexFormat.PlaceRecord] = []
  private var postings: [NameIndexFormat.Posting] = []

  /// One name of one place, on its way to the postings.
  private struct Entry {
    var key: UInt64
    var population: Int64
    var place: UInt32
    var textOffset: UInt32
    var textLength: UInt16
    var kind: UInt8
    var flags: PostingFlags
  }

  init(merge: TableMerge, buffers: [UnsafeBufferPointer<UInt8>]) {
    self.merge = merge
    self.buffers = buffers
  }

  /// Writes the index to a new file.
  mutating func write(to path: String) throws(GazetteerError) {
    buildRecords()
    var (names, skeletons) = collectNames()
    let nameSlots = buildNameSlots(&names)
    names = []
    let skeletonSlots = buildSkeletonSlots(&skeletons)
    skeletons = []
    var file = try NameIndexFile(creating: path)
    try file.add(.nameSlots, nameSlots)
    try file.add(.skeletonSlots, skeletonSlots)
    try file.add(.postings, postings)
    try file.add(.places, records)
    try file.add(.features, features.map(packedFeature))
    try file.add(.sources, sources.map { UInt64($0.offset) | UInt64($0.length) << 32 })
    try file.add(.strings, strings)
    try file.finish()
  }

  private mutating func buildRecords() {
    var countryPlaces: [UInt16: UInt32] = [:]
    var admin1Places: [UInt64: UInt32] = [:]
    var admin2Places: [UInt64: UInt32] = [:]
    for ordinal in merge.places.indices {
      let place = merge.place(ordinal)
      let number = UInt32(ordinal)
      if place.feature.rank == .country {
        countryPlaces[place.country] = countryPlaces[place.country] ?? number
      }
      if place.feature.rank == .admin1 {
        admin1Places[admin1Key(place)] = admin1Places[admin1Key(place)] ?? number
      }
      if place.feature.rank == .admin2 {
        admin2Places[admin2Key(place)] = admin2Places[admin2Key(place)] ?? number
      }
    }
    records.reserveCapacity(merge.places.count)
    for ordinal in merge.places.indices {
      let place = merge.place(ordinal)
      let table = merge.places[ordinal].table
      let name = append(place.name, of: table)
      let id = append(place.id, of: table)
      records.append(
        NameIndexFormat.PlaceRecord(
          latitude: place.latitude, longitude: place.longitude, population: place.population,
          nameOffset: name, idOffset: id,
          admin1: place.admin1 == 0
            ? NameIndexFormat.noPlace : admin1Places[admin1Key(place)] ?? NameIndexFormat.noPlace,
          admin2: place.admin2 == 0
            ? NameIndexFormat.noPlace : admin2Places[admin2Key(place)] ?? NameIndexFormat.noPlace,
          countryPlace: place.country == 0
            ? NameIndexFormat.noPlace : countryPlaces[place.country] ?? NameIndexFormat.noPlace,
          country: place.country, feature: number(of: place.feature),
          source: number(ofSource: place.source), nameLength: place.name.length,
          idLength: place.id.length, curated: merge.isHandwritten[table] ? 1 : 0))
    }
  }

  private func admin1Key(_ place: ParsedPlace) -> UInt64 {
    place.admin1 &* 31 &+ UInt64(place.country)
  }

  private func admin2Key(_ place: ParsedPlace) -> UInt64 {
    (place.admin1 &* 31 &+ place.admin2) &* 31 &+ UInt64(place.country)
  }

  private mutating func collectNames() -> (names: [Entry], skeletons: [Entry]) {
    let countries = Set(Skeleton.countries.map(\.packed))
    var names: [Entry] = []
    var skeletons: [Entry] = []
    names.reserveCapacity(merge.tables.reduce(0) { $0 + $1.names.count })

    func add(_ name: ParsedName, table: Int, ordinal: UInt32) {
      let record = records[Int(ordinal)]
      let isMain = name.flags.contains(.mainName)
      let entry = Entry(
        key: name.key.value, population: record.population, place: ordinal,
        textOffset: isMain ? record.nameOffset : append(name.text, of: table),
        textLength: name.text.length, kind: name.kind, flags: name.flags)
      names.append(entry)
      if name.hasSkeleton, countries.contains(record.country) {
        var skeleton = entry
        skeleton.key = UInt64(name.key.skeleton)
        skeletons.append(skeleton)
      }
    }

    for (table, parsed) in merge.tables.enumerated() where !parsed.places.isEmpty {
      for name in parsed.names {
        let ordinal = merge.ordinals[table][Int(name.place)]
        if ordinal != NameIndexFormat.noPlace { add(name, table: table, ordinal: ordinal) }
      }
    }
    for added in merge.addedNames {
      add(merge.tables[added.table].names[added.name], table: added.table, ordinal: added.place)
    }
    return (names, skeletons)
  }

  /// Most populous first, then by ordinal: a fixed order, and the likely places come first.
  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.key != right.key { return left.key < right.key }
    if left.population != right.population { return left.population > right.population }
    if left.place != right.place { return left.place < right.place }
    let leftIsMain = left.flags.contains(.mainName)
    if leftIsMain != right.flags.contains(.mainName) { return leftIsMain }
    return left.textOffset < right.textOffset
  }

  private mutating func buildNameSlots(_ names: inout [Entry]) -> [NameIndexFormat.NameSlot] {
    names.sort(by: NameIndexBuilder.precedes)
    var prefixes = merge.tables.flatMap(\.prefixes)
    prefixes.sort()
    var table = SlotTable(capacityFor: names.count + prefixes.count)
    var previous: UInt64 = 0
    for key in prefixes where key != previous {
      table.insert(
        key: key, postings: NameIndexFormat.noPlace,
        evidence: UInt32(NameEvidence.continues.rawValue))
      previous = key
    }
    forEachList(names) { key, postings, evidence in
      table.insert(key: key, postings: postings, evidence: evidence)
    }
    return table.compacted()
  }

  private mutating func buildSkeletonSlots(
    _ names: inout [Entry]
  ) -> [NameIndexFormat.SkeletonSlot] {
    names.sort(by: NameIndexBuilder.precedes)
    var table = SlotTable(capacityFor: names.count)
    forEachList(names) { key, postings, evidence in
      table.insert(
        key: key, postings: postings,
        evidence: evidence | UInt32(NameEvidence.skeleton.rawValue))
    }
    return table.compacted().map {
      NameIndexFormat.SkeletonSlot(
        key: UInt32(truncatingIfNeeded: $0.key), postings: $0.postings, evidence: $0.evidence)
    }
  }

  /// Appends a posting list for each run of equal keys, one posting a place, kind and text.
  private mutating func forEachList(
    _ names: [Entry], _ body: (_ key: UInt64, _ postings: UInt32, _ evidence: UInt32) -> Void
  ) {
    var start = 0
    while start < names.count {
      var end = start
      let first = UInt32(postings.count)
      var evidence = NameEvidence()
      var bucket: UInt8 = 0
      while end < names.count, names[end].key == names[start].key {
        let entry = names[end]
        let repeats =
          end > start && entry.place == names[end - 1].place
          && entry.kind == names[end - 1].kind && isSameText(entry, names[end - 1])
        if !repeats {
          postings.append(
            NameIndexFormat.Posting(
              place: entry.place, textOffset: entry.textOffset, textLength: entry.textLength,
              kind: entry.kind, flags: entry.flags.rawValue))
          let feature = features[Int(records[Int(entry.place)].feature)]
          evidence.formUnion(
            NameEvidence(
              feature: feature, kind: PlaceName.Kind(stored: entry.kind),
              isMainName: entry.flags.contains(.mainName)))
          bucket = max(bucket, NameEvidence.populationBucket(Int(entry.population)))
        }
        end += 1
      }
      postings[postings.count - 1].flags |= PostingFlags.last.rawValue
      body(names[start].key, first, UInt32(evidence.rawValue) | UInt32(bucket) << 16)
      start = end
    }
  }

  private func isSameText(_ left: Entry, _ right: Entry) -> Bool {
    func text(_ entry: Entry) -> ArraySlice<UInt8> {
      let start = Int(entry.textOffset)
      return strings[start..<(start + Int(entry.textLength))]
    }
    return text(left) == text(right)
  }

  private mutating func append(_ slice: TextSlice, of table: Int) -> UInt32 {
    let offset = UInt32(strings.count)
    let start = Int(slice.offset)
    strings.append(contentsOf: buffers[table][start..<(start + Int(slice.length))])
    return offset
  }

  private mutating func number(of feature: FeatureCode) -> UInt16 {
    if let number = featureNumbers[feature] { return number }
    let number = UInt16(truncatingIfNeeded: features.count)
    features.append(feature)
    featureNumbers[feature] = number
    return number
  }

  private mutating func number(ofSource source: String) -> UInt16 {
    if let number = sourceNumbers[source] { return number }
    guard sources.count < Int(UInt16.max) else { return UInt16.max }
    let number = UInt16(sources.count)
    sources.append((UInt32(strings.count), UInt32(source.utf8.count)))
    strings.append(contentsOf: source.utf8)
    sourceNumbers[source] = number
    return number
  }

  private func packedFeature(_ feature: FeatureCode) -> UInt64 {
    var packed: UInt64 = 0
    let text = (feature.featureClass.rawValue + feature.code).utf8.prefix(8)
    for (index, byte) in text.enumerated() { packed |= UInt64(byte) << (8 * UInt64(index)) }
    return packed
  }
}
