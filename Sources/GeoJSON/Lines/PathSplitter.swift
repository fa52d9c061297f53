public import Geodesy

/// Follows geodesics and collects the positions of map lines that stay in -180...180.
///
/// A line ends and another begins where the path crosses the antimeridian (RFC 7946 section 3.1.9),
/// and where it runs through a pole, beyond which the longitude differs by 180.
struct PathSplitter {
  /// Angles that differ by less than this, in degrees, count as equal; 0.1 mm on the ground.
  private static let tolerance = 1e-9
  /// A jump in longitude within this length, in metres, is a passage through a pole. A step that
  /// short needs no position of its own.
  private static let poleTolerance = 1e-6

  private let geodesic: Geodesic
  private let maxSpacing: Double
  private let maxLongitudeStep: Double
  private var lines: [[Coordinate]] = []
  /// The line being extended, never empty.
  private var line: [Coordinate]
  /// Whether the line begins at a pole, with a provisional longitude. If the next step jumps again
  /// before adding a position, the line is replaced.
  private var beginsAtPole = false

  /// Begins a path at a point.
  ///
  /// - Parameters:
  ///   - start: The first point.
  ///   - geodesic: The geodesics to follow.
  ///   - maxSpacing: The greatest distance between positions in metres; infinity adds none for
  ///     distance.
  ///   - maxLongitudeStep: The greatest longitude step between positions in degrees, less than 180.
  ///     It matters near the poles, where a short step can be wide on the map.
  init(
    from start: Coordinate, along geodesic: Geodesic, maxSpacing: Double, maxLongitudeStep: Double
  ) {
    self.geodesic = geodesic
    self.maxSpacing = max(maxSpacing, 1)
    self.maxLongitudeStep = maxLongitudeStep
    line = [start]
  }

  /// Continues along the geodesic to a point. A point equal to the last adds nothing.
  mutating func go(to target: Coordinate) {
    guard let last = line.last else { return }
    let leg = Leg(geodesic.path(from: last, to: target))
    guard leg.length > 0 else { return }
    let steps = max((leg.length / maxSpacing).rounded(.up), 1)
    var sheet = 0.0
    var here = leg.start
    for index in 1...Int(steps) {
      let next = index == Int(steps) ? leg.end : leg.stop(at: leg.length * Double(index) / steps)
      go(along: leg, from: here, to: next, sheet: &sheet)
      here = next
    }
  }

  /// The lines, without those of a single position unless there are no others.
  consuming func finish() -> [[Coordinate]] {
    let all = lines + [line]
    let long = all.filter { $0.count > 1 }
    return long.isEmpty ? Array(all.suffix(1)) : long
  }

  // MARK: Steps

  /// Takes one step, halving it while it is too wide in longitude. `sheet` is the whole turns, in
  /// degrees, by which unrolled longitudes exceed -180...180.
  private mutating func go(along leg: Leg, from here: Stop, to next: Stop, sheet: inout Double) {
    if abs(next.longitude - here.longitude) > maxLongitudeStep {
      guard next.distance - here.distance > Self.poleTolerance else {
        passPole(from: here, to: next, sheet: &sheet)
        return
      }
      let middle = leg.stop(at: (here.distance + next.distance) / 2)
      go(along: leg, from: here, to: middle, sheet: &sheet)
      go(along: leg, from: middle, to: next, sheet: &sheet)
      return
    }
    cross(leg, from: here, to: next, sheet: &sheet)
    append(latitude: next.latitude, longitude: next.longitude - sheet)
  }

  /// Ends the line at a pole and begins another there, on the meridian of the far side.
  private mutating func passPole(from here: Stop, to next: Stop, sheet: inout Double) {
    let pole = here.latitude < 0 ? -90.0 : 90.0
    append(latitude: pole, longitude: here.longitude - sheet)
    let longitude = Coordinate.normalised(longitude: next.longitude - sheet)
    sheet = next.longitude - longitude
    begin(at: Coordinate(latitude: pole, longitude: longitude))
    beginsAtPole = true
  }

  /// Cuts the step where it crosses the antimeridian, if it does.
  private mutating func cross(_ leg: Leg, from here: Stop, to next: Stop, sheet: inout Double) {
    let longitude = next.longitude - sheet
    guard abs(longitude) > 180 + Self.tolerance else { return }
    let edge = longitude < 0 ? -180.0 : 180.0
    let cut = leg.stop(whereLongitudeIs: edge + sheet, between: here, and: next)
    // A line that begins on the antimeridian and leaves it is cut at its first position.
    let isThere = line.last.map {
      abs($0.latitude - cut.latitude) + abs($0.longitude - edge) < Self.tolerance
    }
    if isThere != true { append(latitude: cut.latitude, longitude: edge) }
    begin(at: Coordinate(latitude: cut.latitude, longitude: -edge))
    sheet += 2 * edge
  }

  // MARK: Lines

  private mutating func append(latitude: Double, longitude: Double) {
    let position = Coordinate(
      latitude: latitude, longitude: min(max(longitude, -180), 180))
    guard position != line.last else { return }
    beginsAtPole = false
    line.append(position)
  }

  private mutating func begin(at position: Coordinate) {
    if !beginsAtPole { lines.append(line) }
    line = [position]
    beginsAtPole = false
  }
}

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
