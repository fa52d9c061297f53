package import GRDB
import Geodesy

/// The columns of a `place` table, shared by compiled gazetteers and overlays.
package enum PlaceSQL {
  package static let columns = """
    id TEXT NOT NULL, name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL,
    feature_class TEXT NOT NULL, feature_code TEXT NOT NULL, country TEXT NOT NULL,
    admin1 TEXT NOT NULL, admin2 TEXT NOT NULL, population INTEGER NOT NULL,
    elevation INTEGER, bbox TEXT NOT NULL, source TEXT NOT NULL, names TEXT NOT NULL
    """
}

extension Place {
  /// Creates a place from a row of a `place` table.
  package init(row: Row) {
    let latitude: Double = row["latitude"]
    let longitude: Double = row["longitude"]
    let box: String = row["bbox"]
    let letter: String = row["feature_class"]
    let admin1: String = row["admin1"]
    let admin2: String = row["admin2"]
    self.init(
      id: row["id"], name: row["name"],
      coordinate: Coordinate(
        latitude: max(-90, min(90, latitude)), longitude: max(-180, min(180, longitude))),
      feature: FeatureCode(FeatureClass(rawValue: letter) ?? .populated, row["feature_code"]),
      country: CountryCode(row["country"] as String),
      admin1: admin1.isEmpty ? nil : admin1, admin2: admin2.isEmpty ? nil : admin2,
      population: row["population"], elevation: row["elevation"],
      boundingBox: BoundingBox(column: box),
      source: row["source"], names: PlaceName.parse(row["names"]))
  }

  /// The values for a row of a `place` table, in the order of `PlaceSQL.columns`.
  var rowArguments: StatementArguments {
    [
      id, name, coordinate.latitude, coordinate.longitude, feature.featureClass.rawValue,
      feature.code, country?.description ?? "", admin1 ?? "", admin2 ?? "", population, elevation,
      boundingBox.map { "\($0.west),\($0.south),\($0.east),\($0.north)" } ?? "", source,
      PlaceTableWriter.names(names),
    ]
  }
}

extension BoundingBox {
  /// Parses a `bbox` column; returns nil if it is empty or malformed.
  init?(column: String) {
    let edges = column.split(separator: ",").compactMap { Double($0) }
    guard edges.count == 4 else { return nil }
    try? self.init(west: edges[0], south: edges[1], east: edges[2], north: edges[3])
  }
}

extension PlaceName {
  /// Parses a `names` column; malformed entries are skipped.
  package static func parse(_ column: String) -> [PlaceName] {
    var names: [PlaceName] = []
    var column = column
    column.withUTF8 { bytes in
      try? PlaceRow.forEachName(in: bytes) { text, attributes throws(GazetteerError) in
        let entry = NameEntry(row: .detached, rawText: text, attributes: attributes)
        if let name = try? entry.placeName() { names.append(name) }
      }
    }
    return names
  }
}
