import Foundation
import Testing

@testable import ToponymResolution

@Suite("What the words between two names say of where they lie") struct NameLinkTests {
  /// The ranges of two names in a text.
  private func ranges(_ text: String, _ first: String, _ second: String) throws -> (
    Range<Int>, Range<Int>
  ) {
    func range(_ name: String) throws -> Range<Int> {
      let range = try #require(text.range(of: name))
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return start..<(start + name.utf8.count)
    }
    return (try range(first), try range(second))
  }

  @Test(
    "The first lies in or near the second",
    arguments: [
      "Kafr Foo, a village near Idlib", "Kafr Foo in Idlib", "Kafr Foo, 20 km south of Idlib",
      "Kafr Foo on the Idlib road", "Kafr Foo and Idlib", "Kafr Foo fell. Idlib held",
      "Kafr Foo said Idlib",
    ])
  func near(text: String) throws {
    let (first, second) = try ranges(text, "Kafr Foo", "Idlib")
    let isNear = text.hasPrefix("Kafr Foo, ") || text.hasPrefix("Kafr Foo in ")
    #expect(NameLink.saysNear(first, second, in: Array(text.utf8)) == isNear)
    #expect(!NameLink.saysNear(second, first, in: Array(text.utf8)))
  }

  @Test(
    "The second lies in the first", arguments: ["Raqqa's Naim", "Raqqa’s Naim", "Raqqa is Naim"])
  func has(text: String) throws {
    let (first, second) = try ranges(text, "Raqqa", "Naim")
    #expect(NameLink.saysHas(first, second, in: Array(text.utf8)) == !text.contains(" is "))
  }

  @Test("Offsets outside of the text say nothing")
  func outside() {
    #expect(!NameLink.saysNear(0..<2, 5..<9, in: [0x41]))
    #expect(!NameLink.saysHas(0..<2, 5..<9, in: [0x41]))
  }
}
