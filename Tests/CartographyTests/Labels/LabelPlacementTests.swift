import TestSupport
import Testing

@testable import Cartography

@Suite("Names on the map")
struct LabelPlacementTests {
  private func drawing(seed: UInt64, count: Int) throws -> MapDrawing {
    var random = SeededGenerator(seed: seed)
    let towns = (0..<count).map { number in
      MapPlace.town(
        number, RandomText.make(seed: seed &+ UInt64(number), count: 2),
        Double.random(in: 41...49, using: &random), Double.random(in: 1...19, using: &random),
        mentions: Int.random(in: 1...9, using: &random))
    }
    return try #require(MapDrawing(of: MapContent(places: towns), on: SquareBase(), MapOptions()))
  }

  @Test("cover neither each other nor a symbol nor the edge", arguments: 1...25)
  func collisions(seed: UInt64) throws {
    let drawing = try drawing(seed: seed, count: 40)
    let boxes = drawing.places.compactMap { place in place.label.map { (place, $0.spot.box) } }
    #expect(boxes.count > 4)
    for (index, (place, box)) in boxes.enumerated() {
      #expect(drawing.frame.rectangle.contains(box))
      for (_, other) in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
      for other in drawing.places where other.place.key != place.place.key {
        let mark = Rectangle(other.point - other.radius, other.point + other.radius)
        #expect(!box.overlaps(mark))
      }
    }
    for town in drawing.context.towns {
      for (_, box) in boxes { #expect(!box.overlaps(town.label.spot.box)) }
    }
  }

  @Test("The most important have theirs first")
  func importance() throws {
    let drawing = try drawing(seed: 3, count: 120)
    func mean(_ places: [DrawnPlace]) -> Double {
      places.reduce(0) { $0 + $1.place.weight } / Double(max(1, places.count))
    }
    let labelled = mean(drawing.places.filter { $0.label != nil })
    let silent = mean(drawing.places.filter { $0.label == nil })
    #expect(labelled > silent)
  }

  @Test("A name that has moved has a line to its symbol")
  func leaders() throws {
    var placement = LabelPlacement(frame: Rectangle(SIMD2(0, 0), SIMD2(400, 300)))
    let beside = placement.place("Aleppo", size: 12, at: SIMD2(200, 150), radius: 4)
    let first = try #require(beside)
    #expect(first.leader == nil)
    placement.block(Rectangle(SIMD2(120, 130), SIMD2(280, 170)))
    let further = placement.place("Idlib", size: 12, at: SIMD2(200, 150), radius: 4)
    let moved = try #require(further)
    #expect(moved.leader != nil)
  }

  @Test("Ten thousand places take no longer than a few hundred do")
  func many() throws {
    let clock = ContinuousClock()
    var drawing: MapDrawing?
    let time = try clock.measure { drawing = try self.drawing(seed: 1, count: 10_000) }
    #expect(time < .seconds(20))
    #expect((drawing?.places.count ?? 0) <= 810)
    #expect((drawing?.omittedCount ?? 0) > 9_000)
  }
}
