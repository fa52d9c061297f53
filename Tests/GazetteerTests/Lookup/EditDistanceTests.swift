import TestSupport
import Testing

@testable import Gazetteer

@Suite("Edit distance")
struct EditDistanceTests {
  @Test("It agrees with the textbook algorithm on random strings, for every bound")
  func reference() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<600 {
      let one = bytes(&generator)
      let other = bytes(&generator)
      let expected = distance(one, other)
      var distances = EditDistance(pattern: one)
      for bound in 0...8 {
        #expect(
          distances.within(bound, of: other) == (expected <= bound ? expected : nil),
          "\(one) \(other) \(bound)")
      }
    }
  }

  @Test(
    "Insertions, deletions, changes and swaps cost one each",
    arguments: [
      ("mosul", "mosul", 0), ("mosul", "mosull", 1), ("mosul", "mosl", 1), ("mosul", "mosal", 1),
      ("mosul", "mousl", 1), ("raqqa", "rqaqa", 1), ("aleppo", "allepo", 2),
      ("", "ab", 2), ("ab", "", 2), ("", "", 0),
    ])
  func examples(_ one: String, _ other: String, _ expected: Int) {
    var distances = EditDistance(pattern: Array(one.utf8))
    #expect(distances.within(3, of: Array(other.utf8)) == expected)
  }

  @Test("One value can be reused for many texts")
  func reuse() {
    var distances = EditDistance(pattern: Array("mosul".utf8))
    #expect(distances.within(2, of: Array("damascus".utf8)) == nil)
    #expect(distances.within(2, of: Array("mosul".utf8)) == 0)
    #expect(distances.within(2, of: Array("mos".utf8)) == 2)
  }

  private func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      UInt8.random(in: 0x61...0x63, using: &generator)
    }
  }

  /// Optimal string alignment over the full table.
  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for row in 0...one.count { table[row][0] = row }
    for column in 0...other.count { table[0][column] = column }
    for row in 1..<max(1, one.count + 1) {
      for column in 1..<max(1, other.count + 1) {
        let change = one[row - 1] == other[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + change)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[one.count][other.count]
  }
}
