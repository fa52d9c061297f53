extension BoundingBox {
  /// The smallest box around points, also across the antimeridian (RFC 7946 section 5.2).
  ///
  /// Of two boxes that are equally wide the one that does not cross the antimeridian is taken.
  /// ```swift
  /// BoundingBox(enclosing: [suva, apia])  // 178.44, -18.14, -171.76, -13.83
  /// ```
  /// Complexity: O(n log n) in the number of points.
  ///
  /// - Parameter coordinates: The points; no points have no box.
  public init?(enclosing coordinates: some Sequence<Coordinate>) {
    self.init(enclosing: coordinates.lazy.map { BoundingBox($0) })
  }

  /// The smallest box around boxes, also across the antimeridian (RFC 7946 section 5.2).
  ///
  /// The widest gap of longitude that no box covers is left out. Of two equally wide gaps the one
  /// at the antimeridian is left out, and where the boxes leave no gap the result spans -180...180.
  /// Complexity: O(n log n) in the number of boxes.
  ///
  /// - Parameter boxes: The boxes; no boxes have no box around them.
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
  /// - Returns: The box, across the antimeridian where that is smaller.
  public func union(_ other: BoundingBox) -> BoundingBox {
    BoundingBox(enclosing: [self, other]) ?? self
  }

  /// The complement of the widest gap between spans that are sorted by their west edge.
  private static func longitudes(
    around spans: [(west: Double, east: Double)]
  ) -> (west: Double, east: Double) {
    var west = spans[0].west
    var reached = spans[0].east
    var widest = 0.0
    var box = (west: west, east: reached)
    for span in spans.dropFirst() {
      if span.west - reached > widest {
        widest = span.west - reached
        box = (span.west, reached)
      }
      reached = max(reached, span.east)
    }
    west = spans[0].west
    if west + 360 - reached >= widest { box = (west, reached) }
    // The meridian 180 has two names: take the one that needs no crossing.
    if box.west == 180, box.east < 180 { box.west = -180 }
    if box.east == -180, box.west > -180 { box.east = 180 }
    return box
  }
}
