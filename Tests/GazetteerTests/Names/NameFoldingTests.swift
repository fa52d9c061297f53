import Foundation
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Name folding")
struct NameFoldingTests {
  @Test("Names fold to the keys of the table", arguments: try TestTable.rows("folding.tsv"))
  func table(_ row: [String]) throws {
    try #require(row.count == 2)
    #expect(NameFolding.fold(row[0]) == row[1])
    #expect(Array(NameFolding.fold(row[0]).utf8) == Array(row[1].utf8))
  }

  @Test("Folding a folded name changes nothing")
  func idempotent() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      let text = generator.text()
      let once = NameFolding.fold(text)
      #expect(scalars(NameFolding.fold(once)) == scalars(once), "\(scalars(text))")
    }
  }

  @Test("Composed and decomposed text have the same key")
  func normalization() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      let text = generator.text()
      let composed = NameFolding.fold(text.precomposedStringWithCanonicalMapping)
      let decomposed = NameFolding.fold(text.decomposedStringWithCanonicalMapping)
      #expect(scalars(composed) == scalars(decomposed), "\(scalars(text))")
    }
  }

  @Test("Every letter folds alike composed and decomposed, and folding again changes nothing")
  func everyLetter() throws {
    for value in UInt32(0x80)...0x3_2000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let letter = String(scalar)
      let folded = NameFolding.fold(letter)
      let decomposed = NameFolding.fold(letter.decomposedStringWithCanonicalMapping)
      if scalars(folded) != scalars(decomposed)
        || scalars(NameFolding.fold(folded)) != scalars(folded)
      {
        Issue.record("U+\(String(value, radix: 16)): \(scalars(folded)), \(scalars(decomposed))")
      }
    }
  }

  @Test("Words are separated by single spaces, with none at the ends")
  func spaces() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<1000 {
      let folded = NameFolding.fold(generator.text())
      #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "))
    }
  }

  @Test(
    "Invalid UTF-8 is found",
    arguments: [
      ([0xFF], 0), ([0x61, 0xC3], 1), ([0x61, 0xC3, 0x28], 1), ([0xC0, 0xAF], 0),
      ([0xE0, 0x80, 0xAF], 0), ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x80, 0x80, 0xAF], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0x62, 0x80], 1), ([0xF0, 0x9F, 0x98], 0),
    ] as [([UInt8], Int)])
  func malformed(_ bytes: [UInt8], _ offset: Int) {
    bytes.withUnsafeBufferPointer {
      #expect(PlaceTableReader.firstInvalidUTF8($0) == offset)
    }
  }

  @Test("A replacement character in the text is not an error")
  func replacementCharacter() {
    Array("a\u{FFFD}\u{10FFFF}б".utf8).withUnsafeBufferPointer {
      #expect(PlaceTableReader.firstInvalidUTF8($0) == nil)
    }
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
