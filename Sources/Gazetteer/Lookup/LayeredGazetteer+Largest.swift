import GRDB

extension LayeredGazetteer {
  /// Finds the most populous settlements of a country, largest first.
  ///
  /// - Parameters:
  ///   - country: The country.
  ///   - limit: The maximum number of places.
  /// - Returns: Places with a known population, including those of layers and overlays.
  /// - Throws: `GazetteerError.corrupt` if a database cannot be read.
  /// - Complexity: O(*n*) in the number of places.
  public func largestSettlements(
    in country: CountryCode, limit: Int
  ) throws(GazetteerError) -> [PlaceReference] {
    var found: [(place: PlaceReference, population: Int)] = []
    for (number, one) in ([base] + layers).enumerated() {
      do {
        // Even if all hidden places are among the largest, enough are left.
        let fetchLimit = limit + hiddenCount
        let ordinals = try one.read { db in
          try Int.fetchAll(
            db,
            sql: """
              SELECT ordinal FROM place
              WHERE country = ? AND feature_class = 'P' AND feature_code <> 'PPLX' AND population > 0
              ORDER BY population DESC, ordinal LIMIT ?
              """, arguments: [country.description, fetchLimit])
        }
        for ordinal in ordinals.map(UInt32.init(clamping:)) where !isHidden(ordinal, in: number) {
          let reference = one.reference(of: ordinal)
          found.append((reference, facts(reference)?.population ?? 0))
        }
      } catch {
        throw .corrupt(path: one.databasePath, reason: "\(error)")
      }
    }
    for reference in currentOverlayReferences {
      guard let facts = facts(reference), facts.country == country,
        facts.feature.featureClass == .populated, facts.population > 0
      else { continue }
      found.append((reference, facts.population))
    }
    found.sort {
      $0.population != $1.population ? $0.population > $1.population : $0.place < $1.place
    }
    return found.prefix(limit).map(\.place)
  }
}
