import TestSupport
import Testing

@testable import Cartography

@Suite("Lines of the base map")
struct LineTests {
  private func line(_ random: inout SeededGenerator) -> [SIMD2<Double>] {
    var point = SIMD2(50.0, 30)
    return (0..<200).map { _ in
      point += SIMD2(
        Double.random(in: -9...9, using: &random), Double.random(in: -9...9, using: &random))
      return point
    }
  }

  @Test("Pieces lie within the rectangle and keep its share of the length", arguments: 1...50)
  func clipping(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let box = Rectangle(SIMD2(0, 0), SIMD2(100, 60))
    let line = line(&random)
    let pieces = LineClipping.pieces(line, in: box)
    for point in pieces.joined() { #expect(box.inset(by: -1e-9).contains(point)) }
    for (number, point) in line.enumerated() where number > 0 && number < line.count - 1 {
      if box.contains(point) { #expect(pieces.joined().contains(point)) }
    }
  }

  @Test("A simplified line keeps its ends and strays no further than it may", arguments: 1...50)
  func simplifying(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let line = line(&random)
    let kept = LineThinning.simplified(line, tolerance: 3)
    #expect(kept.first == 0 && kept.last == line.count - 1)
    for (from, to) in zip(kept, kept.dropFirst()) {
      for index in from...to {
        let chord = line[to] - line[from]
        let gap = line[index] - line[from]
        let share = max(0, min(1, (gap * chord).sum() / max(1e-12, (chord * chord).sum())))
        let off = gap - chord * share
        #expect((off * off).sum().squareRoot() <= 3 + 1e-9)
      }
    }
  }

  @Test("Infinite points tear a line and stay")
  func torn() {
    let line = [SIMD2(0, 0), SIMD2(1, 0), SIMD2(Double.infinity, 0), SIMD2(3, 0), SIMD2(4, 0)]
    #expect(LineThinning.simplified(line, tolerance: 1).contains(2))
    let box = Rectangle(SIMD2(-9, -9), SIMD2(9, 9))
    #expect(LineClipping.pieces(line, in: box).count == 2)
  }

  @Test(
    "Coasts on both sides of the antimeridian become one, though the data differ by a few metres")
  func antimeridian() {
    func link(_ points: [(Int32, Int32)]) -> LineJoining.Link {
      let base = points.map { BasePoint(x: $0.0, y: $0.1) }
      return LineJoining.Link(
        points: base.map(\.degrees), start: base.first, end: base.last)
    }
    let lines = LineJoining.joined([
      link([(-1_800_000, -169_641), (-1_799_000, -169_000), (-1_800_000, -167_867)]),
      link([(1_800_000, -167_853), (1_799_000, -169_000), (1_800_000, -169_628)]),
    ])
    #expect(lines.count == 1)
    #expect(lines.first?.first == lines.first?.last)
    #expect(lines.first?.count == 5)
  }
}
