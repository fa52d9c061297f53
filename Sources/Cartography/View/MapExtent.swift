import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a map must show: points, and the circle on the Earth around them.
struct MapExtent {
  /// The points that must be within the frame.
  let points: [Coordinate]
  /// The centre of the circle.
  let center: Coordinate
  /// The circle's radius in degrees of arc, 0...180.
  let radius: Double
  /// The smallest width and height of the map in metres.
  let minimumSize: Double

  /// Chooses what to show; nil if there are no places.
  ///
  /// Places that are points on the scale of a story determine the extent. A few that lie far from
  /// all others are left for arrows at the edge. Countries and regions count only if they are near,
  /// or if there is nothing else.
  ///
  /// - Complexity: O(places log places).
  init?(of places: [MapPlace], areas: [MapArea]) {
    let front = places.filter { !$0.isBackground }
    let shown: [MapPlace]
    if front.isEmpty {
      shown = Self.core(of: places, weights: places.map(\.weight))
    } else {
      let core = Self.core(of: front, weights: front.map(\.weight))
      let circle = Self.circle(around: core.map { Self.vector($0.coordinate) })
      let reach = max(circle.radius * 2, 2.2)
      shown =
        core
        + places.filter { place in
          place.isBackground
            && Self.degrees(Self.vector(place.coordinate), circle.center) <= reach
        }
    }
    guard !shown.isEmpty else { return nil }
    let keys = Set(shown.map(\.key))
    var points = shown.map(\.coordinate)
    for area in areas where keys.contains(area.key) { points += area.rings.joined() }
    if let only = shown.first, front.isEmpty || shown.count == 1 {
      let boxes = shown.compactMap(\.boundingBox).filter { $0.width < 300 }
      points += boxes.flatMap(Self.edge)
      minimumSize = boxes.isEmpty ? 2 * only.reach : 20_000
    } else {
      minimumSize = 2 * (shown.filter { !$0.isBackground }.map(\.reach).max() ?? 25_000)
    }
    let circle = Self.circle(around: points.map(Self.vector))
    self.points = points
    radius = circle.radius
    center = Self.coordinate(circle.center)
  }

  /// The places without a few that are far away from the rest.
  private static func core(of places: [MapPlace], weights: [Double]) -> [MapPlace] {
    guard places.count > 3 else { return places }
    let vectors = places.map { vector($0.coordinate) }
    let middle = median(vectors, weights)
    let sorted = places.indices.map { (index: $0, distance: degrees(vectors[$0], middle)) }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    let total = weights.reduce(0, +)
    var sum = 0.0
    for (position, item) in sorted.enumerated() {
      sum += weights[item.index]
      guard position + 1 < sorted.count, sum >= 0.75 * total else { continue }
      let next = sorted[position + 1].distance
      // Stop at a gap of more than 4 degrees that would more than double the extent.
      if next > 4, next > 2.2 * max(item.distance, 0.5) {
        return sorted[...position].map(\.index).sorted().map { places[$0] }
      }
    }
    return places
  }

  /// The point with the smallest weighted sum of distances, moved onto the sphere (Weiszfeld 1937,
  /// doi:10.1007/s10479-008-0352-z).
  private static func median(_ points: [SIMD3<Double>], _ weights: [Double]) -> SIMD3<Double> {
    var middle = unit(zip(points, weights).reduce(SIMD3()) { $0 + $1.0 * $1.1 })
    for _ in 0..<30 {
      var sum = SIMD3<Double>()
      for (point, weight) in zip(points, weights) {
        let gap = point - middle
        sum += point * (weight / max(1e-4, (gap * gap).sum().squareRoot()))
      }
      middle = unit(sum)
    }
    return middle
  }

  /// A circle slightly larger than the smallest enclosing one (Badoiu and Clarkson 2003).
  static func circle(
    around points: [SIMD3<Double>]
  ) -> (center: SIMD3<Double>, radius: Double) {
    guard let first = points.first else { return (SIMD3(1, 0, 0), 0) }
    var center = unit(points.reduce(SIMD3(), +) + first * 1e-9)
    for step in 1...100 {
      var furthest = first
      var smallestCosine = 2.0
      for point in points {
        let cosine = (point * center).sum()
        if cosine < smallestCosine {
          smallestCosine = cosine
          furthest = point
        }
      }
      center = unit(center + (furthest - center) / Double(step + 1))
    }
    return (center, points.map { degrees($0, center) }.max() ?? 0)
  }

  /// Points along the edge of a box: its corners and 7 points on each side.
  static func edge(_ box: BoundingBox) -> [Coordinate] {
    (0...8).flatMap { step -> [Coordinate] in
      let share = Double(step) / 8
      let longitude = box.west + box.width * share
      let latitude = box.south + box.height * share
      return [
        Coordinate(latitude: box.south, longitude: longitude),
        Coordinate(latitude: box.north, longitude: longitude),
        Coordinate(latitude: latitude, longitude: box.west),
        Coordinate(latitude: latitude, longitude: box.east),
      ]
    }
  }

  static func vector(_ coordinate: Coordinate) -> SIMD3<Double> {
    let vector = UnitVector(coordinate)
    return SIMD3(vector.x, vector.y, vector.z)
  }

  static func coordinate(_ vector: SIMD3<Double>) -> Coordinate {
    let flat = (vector.x * vector.x + vector.y * vector.y).squareRoot()
    return Coordinate(
      latitude: max(-90, min(90, atan2(vector.z, flat) * 180 / .pi)),
      longitude: atan2(vector.y, vector.x) * 180 / .pi)
  }

  static func degrees(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
    let gap = a - b
    return 2 * asin(min(1, (gap * gap).sum().squareRoot() / 2)) * 180 / .pi
  }

  private static func unit(_ vector: SIMD3<Double>) -> SIMD3<Double> {
    let length = (vector * vector).sum().squareRoot()
    return length > 1e-12 ? vector / length : SIMD3(1, 0, 0)
  }
}
