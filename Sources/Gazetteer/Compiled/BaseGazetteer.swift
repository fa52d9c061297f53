import GRDB
import Geodesy
import Synchronization

/// A compiled gazetteer: an index for look-ups and a database for everything else.
package final class BaseGazetteer: Sendable {
  let index: NameIndex
  /// The SHA-256 of the text from which it was compiled, in hexadecimal.
  package let hash: String
  /// The folder of the compiled files.
  let folder: String
  /// The number of its first place among all places of an open gazetteer: 0 for the base, more for
  /// a layer above it.
  let firstNumber: UInt32
  private let database = Mutex<DatabaseQueue?>(nil)

  package init(folder: String, hash: String, firstNumber: UInt32 = 0) throws(GazetteerError) {
    self.firstNumber = firstNumber
    index = try NameIndex(path: folder + "/" + CompiledFiles.index)
    self.folder = folder
    self.hash = hash
  }

  var placeCount: Int { index.placeCount }

  /// Whether it holds so many places that most are ones nobody writes about.
  var isLarge: Bool { placeCount > 1_000_000 }

  /// Returns the facts of the place with an ordinal; nil if there is no such place.
  func facts(_ ordinal: UInt32) -> PlaceFacts? {
    guard let record = index.record(ordinal) else { return nil }
    let feature = Int(record.feature)
    guard feature < index.features.count else { return nil }
    return PlaceFacts(
      coordinate: BaseGazetteer.coordinate(record), population: Int(record.population),
      feature: index.features[feature],
      country: record.country == 0 ? nil : CountryCode(packed: record.country),
      countryPlace: reference(record.countryPlace), admin1: reference(record.admin1),
      admin2: reference(record.admin2), isCurated: record.curated != 0,
      renown: record.renown)
  }

  private static func coordinate(_ record: NameIndexFormat.PlaceRecord) -> Coordinate {
    let latitude = Double(record.latitude) / NameIndexFormat.unitsPerDegree
    let longitude = Double(record.longitude) / NameIndexFormat.unitsPerDegree
    return Coordinate(
      latitude: max(-90, min(90, latitude)), longitude: max(-180, min(180, longitude)))
  }

  private func reference(_ ordinal: UInt32) -> PlaceReference? {
    if Int(ordinal) < index.placeCount { return PlaceReference(number: firstNumber &+ ordinal) }
    guard ordinal >= NameIndexFormat.outer, ordinal != NameIndexFormat.noPlace, firstNumber > 0
    else { return nil }
    return PlaceReference(number: ordinal - NameIndexFormat.outer)
  }

  /// Returns the reference to the place with an ordinal.
  func reference(of ordinal: UInt32) -> PlaceReference {
    PlaceReference(number: firstNumber &+ ordinal)
  }

  /// Reads a complete place with its names from the database.
  func place(_ ordinal: UInt32) throws -> Place? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM place WHERE ordinal = ?"),
        arguments: [Int(ordinal)]
      ).map(Place.init(row:))
    }
  }

  /// Calls `body` with each place, in the order of the ordinals.
  func forEachPlace(_ body: (Place) throws -> Void) throws {
    // A few thousand rows at a time, so that the database is not blocked while `body` runs.
    for first in stride(from: 0, to: placeCount, by: 4_096) {
      let places = try read { db in
        try Row.fetchAll(
          db, sql: "SELECT * FROM place WHERE ordinal >= ? AND ordinal < ? ORDER BY ordinal",
          arguments: [first, first + 4_096]
        ).map(Place.init(row:))
      }
      for place in places { try body(place) }
    }
  }

  /// Finds the ordinal of the place with an id; nil if there is none.
  ///
  /// - Complexity: O(log *places*).
  func ordinal(id: String) -> UInt32? {
    var id = id
    return id.withUTF8 { ordinal(id: $0, hash: TextHash.hash($0)) }
  }

  /// Finds the ordinal of the place with an id whose hash is already known.
  package func ordinal(id: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32? {
    index.ordinal(idHash: UInt32(truncatingIfNeeded: hash >> 32)) { ordinal in
      guard let record = index.record(ordinal) else { return false }
      return index.bytes(offset: record.idOffset, length: record.idLength).elementsEqual(id)
    }
  }

  /// Returns the divisions by country and code, for the records of a layer above.
  ///
  /// - Returns: Numbers in which a bit is set to mark them as places of the gazetteer below.
  package func divisions() throws -> DivisionTable {
    try read { db in
      var table = DivisionTable()
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT ordinal, feature_code, country, admin1, admin2 FROM place
          WHERE feature_class = 'A' ORDER BY ordinal
          """)
      while let row = try rows.next() {
        let ordinal: Int = row["ordinal"]
        table.note(
          rank: FeatureCode(.administrative, row["feature_code"]).rank,
          country: CountryCode(row["country"] as String)?.packed ?? 0,
          admin1: TextHash.hash(text: row["admin1"]),
          admin2: TextHash.hash(text: row["admin2"]),
          number: UInt32(truncatingIfNeeded: ordinal) | NameIndexFormat.outer)
      }
      return table
    }
  }

  /// Finds the ordinal of a country's own place.
  func countryOrdinal(_ country: CountryCode) throws -> UInt32? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT ordinal FROM place
            WHERE country = ? AND feature_class = 'A'
              AND (feature_code LIKE 'PCL%' OR feature_code = 'TERR')
            ORDER BY ordinal
            """),
        arguments: [country.description]
      ).map { UInt32($0) }
    }
  }

  /// Finds the ordinal of an administrative division by country and codes, as an overlay's rows
  /// name it.
  func division(country: CountryCode, admin1: String, admin2: String?) throws -> UInt32? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT ordinal FROM place
            WHERE country = ? AND feature_class = 'A' AND feature_code = ? AND admin1 = ?
              AND admin2 = ?
            """),
        arguments: [
          country.description, admin2 == nil ? "ADM1" : "ADM2", admin1, admin2 ?? "",
        ]
      ).map { UInt32($0) }
    }
  }

  /// Returns a value that was stored when the gazetteer was compiled.
  func meta(_ key: String) throws(GazetteerError) -> String? {
    do {
      return try read { db in
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key])
      }
    } catch {
      throw .corrupt(path: databasePath, reason: "\(error)")
    }
  }

  var indexPath: String { folder + "/" + CompiledFiles.index }
  var databasePath: String { folder + "/" + CompiledFiles.database }

  /// Runs a query over the read-only database, opened at first use.
  func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) throws -> Value {
    let queue = try database.withLock { queue in
      if let queue { return queue }
      var configuration = Configuration()
      configuration.readonly = true
      let opened = try DatabaseQueue(path: databasePath, configuration: configuration)
      queue = opened
      return opened
    }
    return try queue.read(body)
  }
}
