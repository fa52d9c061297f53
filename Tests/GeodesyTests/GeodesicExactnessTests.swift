import CGeodesicLoop
import Foundation
import Geodesy
import TestSupport
import Testing

@Suite("Exactness of geodesics")
struct GeodesicExactnessTests {
  private let geodesic = Geodesic.wgs84

  @Test("A million pairs have the bits of a bare call of geodesic.h", arguments: HardPairs.allCases)
  func bits(kind: HardPairs) {
    let count = 125_000
    let pairs = kind.pairs(count)
    var results = [Double](repeating: 0, count: count * 3)
    geodesic_loop_inverse_each(pairs, count, &results)
    var differing = 0
    pairs.withUnsafeBufferPointer { pairs in
      results.withUnsafeBufferPointer { results in
        for index in 0..<count {
          let inverse = geodesic.inverse(
            from: Coordinate(latitude: pairs[index * 4], longitude: pairs[index * 4 + 1]),
            to: Coordinate(latitude: pairs[index * 4 + 2], longitude: pairs[index * 4 + 3]))
          // Azimuths are the same but for the whole turn that brings them to 0..<360.
          let isSame =
            inverse.distance.bitPattern == results[index * 3].bitPattern
            && inverse.azimuth == turned(results[index * 3 + 1])
            && inverse.finalAzimuth == turned(results[index * 3 + 2])
          if !isSame { differing += 1 }
        }
      }
    }
    #expect(differing == 0)
  }

  @Test(
    "Lines of every kind in Karney's test set agree with GeodSolve's elliptic integrals to 15 nm",
    .enabled(if: ExternalTool.has("GeodSolve"), "geographiclib-tools is not installed"),
    arguments: HardPairs.allCases)
  func elliptic(kind: HardPairs) throws {
    let tool = try #require(ExternalTool("GeodSolve"))
    let count = 500
    let pairs = kind.pairs(count)
    let input = (0..<count).map { index in
      // Without exponents, in which GeodSolve sees the letter of the east.
      pairs[(index * 4)..<(index * 4 + 4)].map { String(format: "%.20f", $0) }
        .joined(separator: " ")
    }
    let lines = try tool.lines(["-i", "-E", "-p", "9"], input: input)
    try #require(lines.count == count)
    for (index, line) in lines.enumerated() {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      try #require(numbers.count == 3)
      let distance = geodesic.distance(
        from: Coordinate(latitude: pairs[index * 4], longitude: pairs[index * 4 + 1]),
        to: Coordinate(latitude: pairs[index * 4 + 2], longitude: pairs[index * 4 + 3]))
      #expect(abs(distance - numbers[2]) < 15e-9, "\(input[index])")
    }
  }

  @Test(
    "Areas and perimeters of random polygons agree with Planimeter",
    .enabled(if: ExternalTool.has("Planimeter"), "geographiclib-tools is not installed"))
  func areas() throws {
    let tool = try #require(ExternalTool("Planimeter"))
    var random = SeededGenerator(seed: 21)
    for _ in 0..<20 {
      let ring = (0..<Int.random(in: 3...8, using: &random)).map { _ in random.coordinate() }
      let input = ring.map { "\($0.latitude) \($0.longitude)" }
      let line = try #require(try tool.lines(["-p", "6"], input: input).first)
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      try #require(numbers.count == 3)
      let polygon = geodesic.polygon(of: ring)
      #expect(abs(polygon.perimeter - numbers[1]) < 1e-5)
      // Planimeter makes counter-clockwise positive and takes the smaller side, too.
      #expect(abs(polygon.signedArea - numbers[2]) < 10, "\(input)")
      let whole = 510_065_621_724_088.5
      let left = polygon.signedArea < 0 ? polygon.signedArea + whole : polygon.signedArea
      #expect(abs(polygon.leftArea - left) < 10)
    }
  }

  private func turned(_ azimuth: Double) -> Double {
    let turned = azimuth < 0 ? azimuth + 360 : azimuth
    return turned >= 360 ? 0 : turned
  }
}
