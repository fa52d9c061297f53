public import Geodesy

/// The cut at 180 degrees of longitude that RFC 7946 section 3.1.9 asks for.
public enum Antimeridian {
  /// Cuts a line of geodesics where it crosses the antimeridian or runs through a pole.
  ///
  /// The line goes from one position to the next along the shortest geodesic. Where that crosses
  /// the antimeridian, the position of the cut is on the geodesic to within 1e-9 degrees, and
  /// stands at 180 in one part and at -180 in the other. Where it runs through a pole, one part
  /// ends at the pole on the meridian it came by, and the next begins there on the opposite one.
  /// Other positions are added only within half a degree of a pole's far meridian, where the way
  /// round is not plain; ``GeodesicLine`` densifies as well.
  ///
  /// Complexity: O(n); a cut costs some 60 solutions along the geodesic.
  ///
  /// - Parameters:
  ///   - line: The positions in order. One that coincides with the one before is left out.
  ///   - geodesic: The geodesics between positions.
  /// - Returns: One part for a line that crosses nowhere; a part of one position only for a line
  ///   that has no other; no part for no positions.
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
