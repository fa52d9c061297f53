/// The rectangle of a map on the plane of the projection.
///
/// Coordinates are in drawing units with y upward, as on the plane. In SVG y points downward and is
/// ``MapFrame/height`` minus this y.
struct MapFrame {
  let width: Double
  let height: Double
  /// The lower left corner in metres east and north on the projection.
  let origin: SIMD2<Double>
  /// Metres per unit.
  let unit: Double
  /// Whether the map shows the whole Earth, including its outline.
  let isWorld: Bool

  func place(_ metres: SIMD2<Double>) -> SIMD2<Double> { (metres - origin) / unit }
  func metres(_ place: SIMD2<Double>) -> SIMD2<Double> { origin + place * unit }

  /// The edge of the drawing.
  var rectangle: Rectangle { Rectangle(SIMD2(0, 0), SIMD2(width, height)) }
  /// The rectangle that clips areas. It is slightly larger, so that strokes along the cut are
  /// invisible.
  var cutter: Rectangle { Rectangle(SIMD2(-6, -6), SIMD2(width + 6, height + 6)) }
  var center: SIMD2<Double> { SIMD2(width, height) / 2 }
}

/// A rectangle with sides along the axes, y upward.
struct Rectangle: Hashable {
  let low: SIMD2<Double>
  let high: SIMD2<Double>

  init(_ low: SIMD2<Double>, _ high: SIMD2<Double>) {
    self.low = low
    self.high = high
  }

  var size: SIMD2<Double> { high - low }

  func contains(_ point: SIMD2<Double>) -> Bool {
    point.x >= low.x && point.x <= high.x && point.y >= low.y && point.y <= high.y
  }

  func overlaps(_ other: Rectangle) -> Bool {
    low.x < other.high.x && other.low.x < high.x && low.y < other.high.y && other.low.y < high.y
  }

  func contains(_ other: Rectangle) -> Bool { contains(other.low) && contains(other.high) }

  func inset(by margin: Double) -> Rectangle { Rectangle(low + margin, high - margin) }

  /// The corners, counter-clockwise from the lower left.
  var corners: [SIMD2<Double>] {
    [low, SIMD2(high.x, low.y), high, SIMD2(low.x, high.y)]
  }

  static func around(_ points: some Sequence<SIMD2<Double>>) -> Rectangle? {
    var low = SIMD2(Double.infinity, .infinity)
    var high = SIMD2(-Double.infinity, -.infinity)
    for point in points where point.x.isFinite && point.y.isFinite {
      low = pointwiseMin(low, point)
      high = pointwiseMax(high, point)
    }
    return low.x <= high.x ? Rectangle(low, high) : nil
  }
}
