import Gazetteer
import Geodesy

/// A table parsed into numbers and references to its bytes, without a `String` per name.
struct ParsedTable: Sendable {
  var places: [ParsedPlace] = []
  var names: [ParsedName] = []
  /// The keys with which at least one longer name of the table begins.
  var prefixes: [UInt64] = []
}

/// A slice of a table's bytes.
struct TextSlice: Sendable {
  var offset: UInt32
  var length: UInt16
}

struct ParsedPlace: Sendable {
  /// The offset of the row in its table.
  var rowOffset: Int
  /// Degrees.
  var latitude: Double
  /// Degrees.
  var longitude: Double
  var population: Int64
  var elevation: Int?
  var name: TextSlice
  var id: TextSlice
  /// The hash of the id's bytes.
  var idHash: UInt64
  var country: UInt16
  var feature: FeatureCode
  var admin1: UInt64
  var admin2: UInt64
  var source: String
  /// The diagonal of its bounding box in kilometres; 0 without one.
  var diagonalKilometres: Double
  /// A bit for each language or script of its further names.
  var languages: UInt64 = 0
}

struct ParsedName: Sendable {
  var key: NameKey
  /// The number of the place within its table; in a name table, the hash of the id.
  var place: UInt64
  var text: TextSlice
  var kind: UInt8
  var flags: PostingFlags
  var fragments: NameFragments
  /// Whether the folded name is Latin and long enough for a meaningful skeleton.
  var hasSkeleton: Bool
}

/// Parses one table. It has no side effects, so tables can be parsed in parallel.
struct TableParser {
  /// The name to use in errors.
  let file: String
  /// Whether the table adds names to places in other tables.
  let isNameTable: Bool
  let bytes: UnsafeBufferPointer<UInt8>
  private var table = ParsedTable()
  private var folded: [UInt8] = []
  private var keys: [NameKey] = []

  init(file: String, isNameTable: Bool = false, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.isNameTable = isNameTable
    self.bytes = bytes
  }

  /// Parses the table.
  ///
  /// - Throws: `GazetteerError.row` at the first row that cannot be used.
  mutating func parse() throws(GazetteerError) -> ParsedTable {
    let required: [PlaceColumn] = isNameTable ? [.id, .names] : [.id] + PlaceColumn.required
    var reader = try PlaceTableReader(file: file, bytes: bytes, required: required)
    var features: [UInt64: FeatureCode] = [:]
    while let row = try reader.next() {
      let idHash = TextHash.hash(row.bytes(.id))
      guard !row.bytes(.id).isEmpty else { throw row.failure(.empty(column: "id")) }
      guard !isNameTable else {
        try addNames(of: row, place: idHash)
        continue
      }
      let featureKey =
        TextHash.hash(row.bytes(.featureCode)) &+ TextHash.hash(row.bytes(.featureClass))
        &* 31
      let feature: FeatureCode
      if let known = features[featureKey] {
        feature = known
      } else {
        feature = try row.feature()
        features[featureKey] = feature
      }
      let coordinate = try row.coordinate()
      let nameBytes = row.bytes(.name)
      guard !nameBytes.isEmpty else { throw row.failure(.empty(column: "name")) }
      try row.checkNoMarkup(nameBytes)
      let elevation = try row.elevation()
      let box = row.bytes(.bbox).isEmpty ? nil : try row.boundingBox()
      let number = UInt64(table.places.count)
      table.places.append(
        ParsedPlace(
          rowOffset: row.offset,
          latitude: coordinate.latitude, longitude: coordinate.longitude,
          population: Int64(try row.population()), elevation: elevation,
          name: slice(nameBytes), id: slice(row.bytes(.id)), idHash: idHash,
          country: try row.country()?.packed ?? 0, feature: feature,
          admin1: TextHash.hash(row.bytes(.admin1)),
          admin2: TextHash.hash(row.bytes(.admin2)), source: row.string(.source),
          diagonalKilometres: box.map(Self.diagonal) ?? 0))
      add(name: nameBytes, place: number, kind: .alternate, flags: [.mainName, .english])
      try addNames(of: row, place: number)
    }
    table.prefixes.sort()
    return table
  }

  private mutating func addNames(of row: PlaceRow, place: UInt64) throws(GazetteerError) {
    var entries: [NameEntry] = []
    try row.forEachName { entry throws(GazetteerError) in entries.append(entry) }
    for entry in entries {
      try row.checkNoMarkup(entry.rawText)
      if !isNameTable, Int(place) < table.places.count {
        table.places[Int(place)].languages |= NameLanguages.bit(of: entry)
      }
      if entry.attributes.isEmpty {
        add(name: entry.rawText, place: place, kind: .alternate, flags: .english)
      } else {
        let name = try entry.placeName()
        var flags: PostingFlags = name.isEnglish ? .english : []
        if name.isDated { flags.insert(.dated) }
        add(name: entry.rawText, place: place, kind: name.kind, flags: flags)
      }
    }
  }

  private mutating func add(
    name: UnsafeBufferPointer<UInt8>, place: UInt64, kind: PlaceName.Kind, flags: PostingFlags
  ) {
    guard name.count <= Int(UInt16.max) else { return }
    folded.removeAll(keepingCapacity: true)
    NameFolding.fold(name, into: &folded)
    guard !folded.isEmpty else { return }
    keys.removeAll(keepingCapacity: true)
    folded.withUnsafeBufferPointer { bytes in
      NameKey.forEachPrefix(folded: bytes) { key, _ in keys.append(key) }
    }
    guard let key = keys.popLast() else { return }
    for prefix in keys { table.prefixes.append(prefix.value) }
    let isLatin = folded.allSatisfy { $0 < 0x80 }
    let fragments = folded.withUnsafeBufferPointer(NameFragments.init(folded:))
    table.names.append(
      ParsedName(
        key: key, place: place, text: slice(name), kind: kind.stored, flags: flags,
        fragments: fragments,
        hasSkeleton: isLatin && folded.count >= 4 && key.skeleton != 0
          && kind != .demonym && kind != .abbreviation))
  }

  private static func diagonal(of box: BoundingBox) -> Double {
    let corners = (
      Coordinate(latitude: box.south, longitude: box.west),
      Coordinate(latitude: box.north, longitude: box.east)
    )
    return Geodesic.wgs84.distance(from: corners.0, to: corners.1) / 1_000
  }

  private func slice(_ part: UnsafeBufferPointer<UInt8>) -> TextSlice {
    guard let start = part.baseAddress, let base = bytes.baseAddress else {
      return TextSlice(offset: 0, length: 0)
    }
    return TextSlice(
      offset: UInt32(start - base), length: UInt16(truncatingIfNeeded: part.count))
  }
}
