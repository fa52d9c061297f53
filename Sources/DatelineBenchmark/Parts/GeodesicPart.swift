import CGeodesicLoop
import Dateline
import Geodesy

/// What `Geodesic` costs over a bare loop in C: the two take turns, chunk by chunk, so that a busy
/// machine hits both alike.
struct GeodesicPart {
  let seconds: Double

  /// Points of a chunk; there is one call fewer. A chunk takes some two milliseconds, less than
  /// the system's turns, so that most are measured undisturbed.
  private static let count = 2_001

  func rows() -> [Row] {
    Progress.show("solving inverse geodesic problems")
    var random = SplitMix64(seed: 42)
    let points = (0..<Self.count).map { _ in
      Coordinate(
        latitude: Double.random(in: -90...90, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
    }
    let numbers = points.flatMap { [$0.latitude, $0.longitude] }
    let rounds = Stopwatch.rounds(for: seconds) {
      (
        c: Stopwatch.seconds { blackHole(geodesic_loop_inverse(numbers, Self.count)) },
        swift: Stopwatch.seconds { blackHole(sum(points)) }
      )
    }
    let calls = Double(Self.count - 1) / 1_000
    let swift = Sample(rounds.map { calls / $0.swift })
    let c = Sample(rounds.map { calls / $0.c })
    return [
      Row(
        "geodesic inverse", swift, unit: "k/s",
        peers: [
          .init("pyproj", "574"), .init("geod", "227"), .init("GeodSolve", "73"),
          .init("geopy", "9"),
        ]),
      Row("- bare loop in C", c, unit: "k/s"),
      Row("- to C, pair by pair", swift.ratios(to: c), unit: "x", target: .atLeast(0.95)),
      Row(
        "- to C, best of each", Sample([swift.greatest / c.greatest]), unit: "x",
        target: .atLeast(0.95)),
    ]
  }

  @inline(never)
  private func sum(_ points: [Coordinate]) -> Double {
    var sum = 0.0
    for index in points.indices.dropLast() {
      let inverse = Geodesic.wgs84.inverse(from: points[index], to: points[index + 1])
      sum += inverse.distance + inverse.azimuth + inverse.finalAzimuth
    }
    return sum
  }
}
