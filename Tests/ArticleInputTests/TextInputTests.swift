import ArticleInput
import Foundation
import TestSupport
import Testing

@Suite("Text input")
struct TextInputTests {
  private func message(_ bytes: [UInt8]) -> String? {
    #expect(throws: InputError.self) { try TextInput.text(bytes, path: "a.txt") }?.description
  }

  private let advice =
    "is not UTF-8; convert the file first, for example with iconv -f WINDOWS-1252 -t UTF-8"

  @Test("Invalid UTF-8 is reported with line, column and value")
  func notUTF8() {
    #expect(message([0xE9]) == "a.txt:1:1: byte 0xE9 \(advice)")
    #expect(message(Array("Z".utf8) + [0xFC]) == "a.txt:1:2: byte 0xFC \(advice)")
    #expect(message(Array("ä\nb\n".utf8) + [0x63, 0x80]) == "a.txt:3:2: byte 0x80 \(advice)")
    // The column counts bytes: ä takes two.
    #expect(
      message(Array("ä".utf8) + [0x0A] + Array("ää".utf8) + [0xFF])
        == "a.txt:2:5: byte 0xFF \(advice)")
  }

  @Test(
    "Overlong forms, surrogates, cut scalars and NUL-led bytes are found where they begin",
    arguments: [
      ([0xC0, 0x80], 1, "C0"), ([0x41, 0xED, 0xA0, 0x80], 2, "ED"), ([0x41, 0xE2, 0x82], 2, "E2"),
      ([0xF4, 0x90, 0x80, 0x80], 1, "F4"), ([0x00, 0xFE], 2, "FE"),
    ] as [([UInt8], Int, String)])
  func malformed(bytes: [UInt8], column: Int, byte: String) {
    #expect(message(bytes) == "a.txt:1:\(column): byte 0x\(byte) \(advice)")
  }

  @Test("UTF-8 is read unchanged, including a byte order mark, CRLF and NUL")
  func valid() throws {
    let text = "\u{FEFF}a\r\nb\u{0}\u{10FFFF}"
    #expect(try TextInput.text(Array(text.utf8), path: "a").utf8.elementsEqual(text.utf8))
    #expect(try TextInput.text([], path: "a").isEmpty)
  }

  @Test("A missing file and a directory are reported by name")
  func unreadable() throws {
    let missing = #expect(throws: InputError.self) { try TextInput.bytes(at: "/nowhere/a.txt") }
    #expect(missing?.description == "/nowhere/a.txt: cannot be read: there is no such file")
    let folder = #expect(throws: InputError.self) { try TextInput.bytes(at: "/") }
    #expect(folder?.description == "/: cannot be read: it is a folder; expected a file")
  }

  @Test("A file is read completely, byte for byte")
  func file() throws {
    let folder = try ScratchFolder()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try TextInput.bytes(at: folder.write("bytes", Data(bytes))) == bytes)
  }
}
