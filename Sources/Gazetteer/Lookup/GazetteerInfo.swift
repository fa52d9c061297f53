import GRDB

/// What a person asks of a gazetteer as a whole: how much it holds, and where that comes from.
public struct GazetteerInfo: Sendable, Hashable {
  /// SHA-256 of the base's text, hexadecimal.
  public let hash: String
  /// Number of places, those of overlays included.
  public let places: Int
  /// Number of places by feature class; classes without places are left out.
  public let placesByClass: [FeatureClass: Int]
  /// Number of country codes that have a country's place.
  public let countries: Int
  /// Number of places that overlays bring.
  public let overlayPlaces: Int
  /// Number of places of the base that overlays hide or replace.
  public let hiddenPlaces: Int
  /// The packages from which the base was built, by name, with what their licences ask to be said.
  public let sources: [GazetteerSource]
  /// Paths of the compiled files.
  public let files: [String]
}

extension LayeredGazetteer {
  /// Counts, sources and files of the gazetteer.
  ///
  /// - Throws: `GazetteerError.corrupt` where the database cannot be read.
  /// - Complexity: O(*n*) in the number of places.
  public func info() throws(GazetteerError) -> GazetteerInfo {
    var placesByClass: [FeatureClass: Int] = [:]
    var countries: Set<CountryCode> = []
    func count(_ facts: PlaceFacts) {
      placesByClass[facts.feature.featureClass, default: 0] += 1
      if facts.feature.rank == .country, let country = facts.country { countries.insert(country) }
    }
    for (number, one) in ([base] + layers).enumerated() {
      for ordinal in 0..<UInt32(one.placeCount) where !isHidden(ordinal, in: number) {
        if let facts = one.facts(ordinal) { count(facts) }
      }
    }
    for place in currentOverlayReferences.compactMap(facts) { count(place) }
    return GazetteerInfo(
      hash: hash, places: placeCount, placesByClass: placesByClass, countries: countries.count,
      overlayPlaces: overlayPlaceCount, hiddenPlaces: hiddenCount, sources: try sources(),
      files: ([base] + layers).flatMap { [$0.indexPath, $0.databasePath] })
  }

  private func sources() throws(GazetteerError) -> [GazetteerSource] {
    do {
      return try base.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM source ORDER BY name").map { row in
          GazetteerSource(
            name: row["name"], version: row["version"] ?? "", licence: row["licence"] ?? "",
            attribution: row["attribution"] ?? "", url: row["url"] ?? "",
            content: row["content"] ?? "")
        }
      }
    } catch {
      throw .corrupt(path: base.databasePath, reason: "\(error)")
    }
  }
}
