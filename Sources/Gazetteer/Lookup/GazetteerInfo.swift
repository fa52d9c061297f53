import GRDB

/// A summary of a gazetteer: how much it holds and where its data come from.
public struct GazetteerInfo: Sendable, Hashable {
  /// The SHA-256 of the base's text, in hexadecimal.
  public let hash: String
  /// The number of places, including those of overlays.
  public let places: Int
  /// The number of places by feature class; classes without places are omitted.
  public let placesByClass: [FeatureClass: Int]
  /// The number of country codes for which there is a country's place.
  public let countries: Int
  /// The number of places that overlays add.
  public let overlayPlaces: Int
  /// The number of places of the base that overlays hide or replace.
  public let hiddenPlaces: Int
  /// The packages from which the base was built, by name, with the attributions that their licences
  /// require.
  public let sources: [GazetteerSource]
  /// The paths of the compiled files.
  public let files: [String]
}

extension LayeredGazetteer {
  /// Returns the counts, sources and files of the gazetteer.
  ///
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
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
