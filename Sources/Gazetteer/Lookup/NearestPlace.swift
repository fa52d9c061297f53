public import Geodesy

extension LayeredGazetteer {
  /// The nearest populated place of the base gazetteer, for the country and division of a new place.
  ///
  /// - Parameters:
  ///   - coordinate: Where to look.
  ///   - distance: Metres; further places do not count.
  /// - Returns: The place with its distance in metres; nil where none is within `distance`.
  /// - Complexity: O(places); about 10 ms for 300,000.
  public func nearestPopulatedPlace(
    to coordinate: Coordinate, within distance: Double
  ) -> (place: PlaceReference, distance: Double)? {
    // A degree of latitude is at least 110.5 km: what is further off in latitude need not be measured.
    let degrees = distance / 110_500
    var best: (place: PlaceReference, distance: Double)?
    for ordinal in 0..<UInt32(base.placeCount) where !isHidden(ordinal) {
      guard let record = base.index.record(ordinal) else { continue }
      let latitude = Double(record.latitude) / NameIndexFormat.unitsPerDegree
      guard abs(latitude - coordinate.latitude) <= degrees,
        let facts = base.facts(ordinal), facts.feature.featureClass == .populated
      else { continue }
      let metres = Geodesic.wgs84.distance(from: coordinate, to: facts.coordinate)
      if metres <= best?.distance ?? distance {
        best = (PlaceReference(number: ordinal), metres)
      }
    }
    return best
  }
}
