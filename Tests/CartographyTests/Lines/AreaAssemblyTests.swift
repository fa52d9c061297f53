import TestSupport
import Testing

@testable import Cartography

@Suite("Areas that a rectangle cuts")
struct AreaAssemblyTests {
  private let box = Rectangle(SIMD2(0, 0), SIMD2(100, 60))

  /// A ring around a point, counter-clockwise, with arms of random lengths.
  private func star(_ random: inout SeededGenerator) -> [SIMD2<Double>] {
    let center = SIMD2(
      Double.random(in: -30...130, using: &random), Double.random(in: -30...90, using: &random))
    let count = Int.random(in: 3...40, using: &random)
    var ring = (0..<count).map { index in
      center + Angle.direction(Double(index) * 360 / Double(count))
        * Double.random(in: 3...90, using: &random)
    }
    ring.append(ring[0])
    return ring
  }

  @Test("fill where the whole area is, and nowhere else", arguments: 1...200)
  func membership(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ring = star(&random)
    var assembly = AreaAssembly(in: box)
    assembly.add(ring)
    let areas = assembly.areas { isInside(box.low, [ring]) }
    for point in areas.joined() { #expect(box.inset(by: -1e-9).contains(point)) }
    for _ in 0..<60 {
      let point = SIMD2(
        Double.random(in: 0.1...99.9, using: &random),
        Double.random(in: 0.1...59.9, using: &random))
      #expect(isInside(point, areas) == isInside(point, [ring]), "\(point)")
    }
  }

  @Test("with a hole keep it", arguments: 1...100)
  func holes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let center = SIMD2(
      Double.random(in: -10...110, using: &random), Double.random(in: -10...70, using: &random))
    let around = (0...24).map { center + Angle.direction(Double($0 % 24) * 15) * 50 }
    let hole = (0...24).map { center + Angle.direction(-Double($0 % 24) * 15) * 30 }
    var assembly = AreaAssembly(in: box)
    assembly.add(around)
    assembly.add(hole)
    let areas = assembly.areas { isInside(box.low, [around, hole]) }
    for _ in 0..<60 {
      let point = SIMD2(
        Double.random(in: 0.1...99.9, using: &random),
        Double.random(in: 0.1...59.9, using: &random))
      #expect(isInside(point, areas) == isInside(point, [around, hole]), "\(point)")
    }
  }

  @Test("Without a line the edge tells")
  func nothing() {
    let assembly = AreaAssembly(in: box)
    #expect(assembly.areas { false }.isEmpty)
    #expect(assembly.areas { true } == [box.corners + [box.low]])
  }
}
