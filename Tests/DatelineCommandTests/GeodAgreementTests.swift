import Foundation
import Geodesy
import TestSupport
import Testing

/// PROJ's own program, from Debian's `proj-bin`; the tests are skipped if it is not installed.
private let geod = ["/usr/bin/geod", "/usr/local/bin/geod", "/opt/homebrew/bin/geod"]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

@Suite(
  "Distances against PROJ's geod",
  .enabled(if: geod != nil, "geod is not installed; it comes with the package proj-bin"))
struct GeodAgreementTests {
  @Test("Distance and azimuths agree to 1 mm and to a hundredth of a second of arc")
  func agrees() async throws {
    var random = SeededGenerator(seed: 20)
    let points = (0..<60).map { _ in random.coordinate() }
    let workspace = try Workspace()
    let arguments = points.map { "\($0.latitude),\($0.longitude)" }.joined(separator: " ")
    let route = try await workspace.run(
      "dateline distance --gazetteer $SMALL --format csv \(arguments)")
    #expect(route.status == 0, "\(route.errors)")
    let pairs = zip(points, points.dropFirst()).map { from, to in
      "\(from.latitude) \(from.longitude) \(to.latitude) \(to.longitude)"
    }
    try workspace.write(pairs.joined(separator: "\n") + "\n", to: "pairs.txt")
    let program = try #require(geod)
    let reference = try await workspace.run(
      "\(program) +ellps=WGS84 -I -f %.9f -F %.6f +units=m pairs.txt")
    #expect(reference.status == 0, "\(reference.errors)")

    let legs = route.output.split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ",").dropLast(3).suffix(3).compactMap { Double($0) }
    }
    let expected = reference.output.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    }
    try #require(legs.count == pairs.count && expected.count == pairs.count)
    for ((leg, geod), pair) in zip(zip(legs, expected), pairs) {
      try #require(leg.count == 3 && geod.count == 3, "\(pair)")
      #expect(abs(leg[0] - geod[2]) < 0.001, "\(pair): \(leg[0]) m, geod has \(geod[2]) m")
      #expect(Self.turn(leg[1], geod[0]) < 1e-5, "\(pair): azimuth \(leg[1]), \(geod[0])")
      #expect(Self.turn(leg[2], geod[1]) < 1e-5, "\(pair): back azimuth \(leg[2]), \(geod[1])")
    }
  }

  /// The angle between two directions, degrees.
  private static func turn(_ first: Double, _ second: Double) -> Double {
    abs((first - second).remainder(dividingBy: 360))
  }
}
