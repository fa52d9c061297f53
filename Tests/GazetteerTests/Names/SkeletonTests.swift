import TestSupport
import Testing

@testable import Gazetteer

@Suite("Skeletons of names")
struct SkeletonTests {
  @Test(
    "Spellings of one name share a skeleton, and different names do not",
    arguments: try TestTable.rows("skeleton.tsv"))
  func table(_ row: [String]) throws {
    try #require(row.count == 3)
    let one = NameKey(name: row[1]).skeleton
    let other = NameKey(name: row[2]).skeleton
    #expect(one != 0 && other != 0)
    #expect((one == other) == (row[0] == "meet"), "\(skeleton(row[1])), \(skeleton(row[2]))")
  }

  @Test("A single article has no skeleton", arguments: ["al", "El", "ash", "ez", "Al-"])
  func articles(_ name: String) {
    #expect(NameKey(name: name).skeleton == 0)
  }

  @Test("A skeleton is never longer than its word")
  func length() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let folded = NameFolding.fold(generator.text(maximumLength: 12))
      for word in folded.split(separator: " ") {
        #expect(skeleton(String(word)).utf8.count <= word.utf8.count)
      }
    }
  }

  private func skeleton(_ name: String) -> String {
    var bytes: [UInt8] = []
    for word in NameFolding.fold(name).split(separator: " ") {
      Array(word.utf8).withUnsafeBufferPointer { word in
        if Skeleton.append(word: word, to: &bytes) { bytes.append(0x20) }
      }
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}
