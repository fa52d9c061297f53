extension BoundingBox {
  /// The smallest box around points, also across the antimeridian (RFC 7946 section 5.2).
  ///
  /// If two boxes are equally small, the result is the one that does not cross the antimeridian.
  /// ```swift
  /// BoundingBox(enclosing: [suva, apia])  // 178.44, -18.14, -171.76, -13.83
  /// ```
  /// Complexity: O(n log n) in the number of points.
  ///
  /// - Parameter coordinates: The points. The result is nil if there are none.
  public init?(enclosing coordinates: some Sequence<Coordinate>) {
    self.init(enclosing: coordinates.lazy.map { BoundingBox($0) })
  }

  /// The smallest box around boxes, also across the antimeridian (RFC 7946 section 5.2).
  ///
  /// The result leaves out the widest range of longitudes that no box covers. If two gaps are
  /// equally wide, it leaves out the one at the antimeridian; if there is no gap, it spans
  /// -180...180. Complexity: O(n log n) in the number of boxes.
  ///
  /// - Parameter boxes: The boxes. The result is nil if there are none.
  public init?(enclosing boxes: some Sequence<BoundingBox>) {
    var south = 90.0
    var north = -90.0
    var spans: [(west: Double, east: Double)] = []
    for box in boxes {
      south = min(south, box.south)
      north = max(north, box.north)
      if box.crossesAntimeridian {
        spans.append((box.west, 180))
        spans.append((-180, box.east))
      } else {
        spans.append((box.west, box.east))
      }
    }
    guard !spans.isEmpty else { return nil }
    spans.sort { $0.west < $1.west }
    let (west, east) = Self.longitudes(around: spans)
    self.init(
      southWest: Coordinate(inRangeLatitude: south, longitude: west),
      northEast: Coordinate(inRangeLatitude: north, longitude: east))
  }

  /// The smallest box around this one and another.
  ///
  /// - Parameter other: The other box.
  /// - Returns: The box; it crosses the antimeridian if that makes it smaller.
  public func union(_ other: BoundingBox) -> BoundingBox {
    BoundingBox(enclosing: [self, other]) ?? self
  }

  /// The complement of the widest gap between spans sorted by their west edges.
  private static func longitudes(
    around spans: [(west: Double, east: Double)]
  ) -> (west: Double, east: Double) {
    var west = spans[0].west
    var eastmost = spans[0].east
    var widest = 0.0
    var box = (west: west, east: eastmost)
    for span in spans.dropFirst() {
      if span.west - eastmost > widest {
        widest = span.west - eastmost
        box = (span.west, eastmost)
      }
      eastmost = max(eastmost, span.east)
    }
    west = spans[0].west
    // The last gap runs across the antimeridian. It wins a tie, so the box does not cross.
    if west + 360 - eastmost >= widest { box = (west, eastmost) }
    // The meridian 180 has two names: use the one that avoids a crossing.
    if box.west == 180, box.east < 180 { box.west = -180 }
    if box.east == -180, box.west > -180 { box.east = 180 }
    return box
  }
}
