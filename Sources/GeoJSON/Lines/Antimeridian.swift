public import Geodesy

/// Cuts lines at 180 degrees of longitude, as RFC 7946 section 3.1.9 requires.
public enum Antimeridian {
  /// Cuts a line of geodesics where it crosses the antimeridian or runs through a pole.
  ///
  /// The line goes from one position to the next along the shortest geodesic. Where it crosses the
  /// antimeridian, the cut lies on the geodesic to within 1e-9 degrees, at longitude 180 in one
  /// part and -180 in the other. Where it runs through a pole, one part ends at the pole on the
  /// meridian of arrival, and the next begins there on the opposite meridian. Other positions are
  /// added only where two neighbours are nearly opposite in longitude, within half a degree, and
  /// the direction around the pole would be ambiguous. ``GeodesicLine`` also densifies.
  ///
  /// Complexity: O(n). Each cut computes about 60 points along the geodesic.
  ///
  /// - Parameters:
  ///   - line: The positions in order. A position equal to the one before it is omitted.
  ///   - geodesic: The geodesics between positions.
  /// - Returns: One part for a line without cuts. A part has a single position only if the line has
  ///   no other; without positions there are no parts.
  public static func split(
    _ line: [Coordinate], along geodesic: Geodesic = .wgs84
  ) -> [[Coordinate]] {
    guard let first = line.first else { return [] }
    var splitter = PathSplitter(
      from: first, along: geodesic, maxSpacing: .infinity, maxLongitudeStep: 179.5)
    for position in line.dropFirst() { splitter.go(to: position) }
    return splitter.finish()
  }
}
