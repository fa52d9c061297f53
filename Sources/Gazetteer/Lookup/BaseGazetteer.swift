import GRDB
import Geodesy
import Synchronization

/// A compiled gazetteer: the index for look-ups, the database for everything else.
final class BaseGazetteer: Sendable {
  let index: NameIndex
  /// SHA-256 of the text it was compiled from, hexadecimal.
  let hash: String
  /// Where the compiled files lie.
  let folder: String
  private let database = Mutex<DatabaseQueue?>(nil)

  init(folder: String, hash: String) throws(GazetteerError) {
    index = try NameIndex(path: folder + "/" + GazetteerCompiler.indexName)
    self.folder = folder
    self.hash = hash
  }

  var placeCount: Int { index.placeCount }

  /// The facts of an ordinal; nil where there is no such place.
  func facts(_ ordinal: UInt32) -> PlaceFacts? {
    guard let record = index.record(ordinal) else { return nil }
    let feature = Int(record.feature)
    guard feature < index.features.count else { return nil }
    return PlaceFacts(
      coordinate: BaseGazetteer.coordinate(record), population: Int(record.population),
      feature: index.features[feature],
      country: record.country == 0 ? nil : CountryCode(packed: record.country),
      countryPlace: reference(record.countryPlace), admin1: reference(record.admin1),
      admin2: reference(record.admin2), isCurated: record.curated != 0)
  }

  private static func coordinate(_ record: NameIndexFormat.PlaceRecord) -> Coordinate {
    let latitude = Double(record.latitude) / NameIndexFormat.unitsPerDegree
    let longitude = Double(record.longitude) / NameIndexFormat.unitsPerDegree
    return Coordinate(
      latitude: max(-90, min(90, latitude)), longitude: max(-180, min(180, longitude)))
  }

  private func reference(_ ordinal: UInt32) -> PlaceReference? {
    Int(ordinal) < index.placeCount ? PlaceReference(number: ordinal) : nil
  }

  /// A full place with its names, out of the database.
  func place(_ ordinal: UInt32) throws -> Place? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM place WHERE ordinal = ?"),
        arguments: [Int(ordinal)]
      ).map(Place.init(row:))
    }
  }

  /// The ordinal of an id.
  func ordinal(id: String) throws -> UInt32? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT ordinal FROM place WHERE id = ?"), arguments: [id]
      ).map { UInt32($0) }
    }
  }

  /// The ordinal of a country's place.
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

  /// Ordinals of administrative divisions by country and codes, as an overlay's rows name them.
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

  var indexPath: String { folder + "/" + GazetteerCompiler.indexName }
  var databasePath: String { folder + "/" + GazetteerCompiler.databaseName }

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
