public import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension LayeredGazetteer {
  /// Finds the nearest populated place, which gives a new place its country and division.
  ///
  /// - Parameters:
  ///   - coordinate: Where to look.
  ///   - distance: The maximum distance in metres.
  /// - Returns: The place with its distance in metres; nil if none is within `distance`.
  /// - Complexity: O(places within the distance).
  public func nearestPopulatedPlace(
    to coordinate: Coordinate, within distance: Double
  ) -> (place: PlaceReference, distance: Double)? {
    nearestPlaces(to: coordinate, limit: 1, within: distance) {
      $0.feature.featureClass == .populated
    }.first
  }

  /// Finds the places nearest to a point, nearest first.
  ///
  /// - Parameters:
  ///   - coordinate: Where to look.
  ///   - limit: The maximum number of places.
  ///   - distance: The maximum distance in metres.
  ///   - isWanted: Whether a place counts.
  /// - Returns: The places with their distances in metres along the geodesic.
  /// - Complexity: O(*n*) in the places as near as the last one returned; about twice as many are
  ///   examined.
  public func nearestPlaces(
    to coordinate: Coordinate, limit: Int, within distance: Double = .infinity,
    where isWanted: (PlaceFacts) -> Bool = { _ in true }
  ) -> [(place: PlaceReference, distance: Double)] {
    guard limit > 0 else { return [] }
    // No two points are further apart than half a meridian ellipse: 20,004 km.
    let farthest = min(distance, 20_100_000)
    var radius = min(farthest, 20_000)
    while true {
      let found = places(within: radius, of: coordinate, isWanted)
      if found.count >= limit || radius >= farthest {
        return measured(found, coordinate, limit, distance)
      }
      radius = min(farthest, radius * 4)
    }
  }

  private typealias Near = (place: PlaceReference, distance: Double)

  /// Finds the places whose distance on a sphere is at most `radius` metres, in no particular
  /// order.
  private func places(
    within radius: Double, of point: Coordinate, _ isWanted: (PlaceFacts) -> Bool
  ) -> [Near] {
    var found: [Near] = []
    func look(_ place: PlaceReference, _ facts: PlaceFacts?) {
      guard let facts else { return }
      let distance = LayeredGazetteer.sphericalDistance(point, facts.coordinate)
      // Distances on a sphere are off by about half a per cent at most.
      if distance <= radius * 1.006, isWanted(facts) { found.append((place, distance)) }
    }
    for (number, one) in ([base] + layers).enumerated() {
      LayeredGazetteer.forEachCellRange(within: radius * 1.006, of: point) { cells in
        for entry in one.index.places(inCells: cells) {
          let ordinal = UInt32(truncatingIfNeeded: entry)
          if !isHidden(ordinal, in: number) { look(one.reference(of: ordinal), one.facts(ordinal)) }
        }
      }
    }
    for place in currentOverlayReferences { look(place, facts(place)) }
    return found
  }

  /// Measures the places that are nearest on the sphere along the geodesic, and sorts them.
  private func measured(
    _ found: [Near], _ point: Coordinate, _ limit: Int, _ farthest: Double
  ) -> [Near] {
    let sorted = found.sorted {
      $0.distance != $1.distance ? $0.distance < $1.distance : $0.place < $1.place
    }
    let last = sorted.count > limit ? sorted[limit - 1].distance * 1.012 : .infinity
    var near: [Near] = []
    for (place, rough) in sorted {
      if rough > last { break }
      guard let there = facts(place)?.coordinate else { continue }
      let distance = Geodesic.wgs84.distance(from: point, to: there)
      if distance <= farthest { near.append((place, distance)) }
    }
    near.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.place < $1.place }
    return Array(near.prefix(limit))
  }

  /// Calls `body` with the ranges of cells within `radius` metres of a point, row by row; two
  /// ranges if a row crosses the antimeridian.
  private static func forEachCellRange(
    within radius: Double, of point: Coordinate, _ body: (ClosedRange<UInt32>) -> Void
  ) {
    let height = radius / 110_500
    let rows = GridCell.row(point.latitude - height)...GridCell.row(point.latitude + height)
    let steepest = min(90, abs(point.latitude) + height)
    let shrink = cos(steepest * .pi / 180)
    let width = shrink > 0.001 ? height / shrink : 360
    for row in rows {
      let first = UInt32(row * GridCell.columns)
      func visit(_ west: Double, _ east: Double) {
        body(first + UInt32(GridCell.column(west))...first + UInt32(GridCell.column(east)))
      }
      let west = point.longitude - width
      let east = point.longitude + width
      if width >= 180 {
        visit(-180, 180)
        continue
      }
      visit(max(-180, west), min(180, east))
      if west < -180 { visit(west + 360, 180) }
      if east > 180 { visit(-180, east - 360) }
    }
  }

  /// Returns the distance in metres on a sphere of radius 6,371 km (haversine formula).
  private static func sphericalDistance(_ one: Coordinate, _ other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let latitude = sin((other.latitude - one.latitude) * radians / 2)
    let longitude = sin((other.longitude - one.longitude) * radians / 2)
    let chord =
      latitude * latitude
      + cos(one.latitude * radians) * cos(other.latitude * radians) * longitude * longitude
    return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
  }
}
