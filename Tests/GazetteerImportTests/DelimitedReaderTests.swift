import Foundation
import TestSupport
import Testing

@testable import GazetteerImport

@Suite("Reading delimited text")
struct DelimitedReaderTests {
  /// Each record as its line and its fields; `!` where it is not UTF-8.
  private func records(_ data: Data, separator: Character = ",") throws -> [String] {
    let scratch = try ScratchFolder()
    try scratch.write("a", data)
    var reader = DelimitedReader(
      file: try ImportFile(path: scratch.file("a")), separator: separator.asciiValue ?? 0x2C,
      isQuoted: true, findings: ImportFindings())
    var records: [String] = []
    while true {
      do {
        guard let fields = try reader.next() else { return records }
        records.append("\(reader.line) " + fields.joined(separator: "/"))
      } catch {
        records.append("\(reader.line) !")
      }
    }
  }

  @Test(
    "Quotes, line ends and empty lines",
    arguments: [
      ("", []), ("\n\r\n", []), ("a,b", ["1 a/b"]), ("a,b\n", ["1 a/b"]),
      ("a,b\r\nc,\r\n", ["1 a/b", "2 c/"]), ("\u{FEFF}a,b", ["1 a/b"]),
      ("\"a,b\",c", ["1 a,b/c"]), ("\"a\"\"b\",c", ["1 a\"b/c"]),
      ("\"a\nb\",c\nd,e", ["1 a\nb/c", "3 d/e"]), ("a\"b,c", ["1 a\"b/c"]),
      ("\"a,b\nc", ["1 a,b\nc"]), (",", ["1 /"]), ("\n\na", ["3 a"]),
    ] as [(String, [String])])
  func cases(_ text: String, _ expected: [String]) throws {
    #expect(try records(Data(text.utf8)) == expected)
  }

  @Test("A record that is not UTF-8 is reported, and the next one is read")
  func notUTF8() throws {
    #expect(try records(Data([0x61, 0x0A, 0xE9, 0x0A, 0x62])) == ["1 a", "2 !", "3 b"])
  }

  @Test("UTF-16 in either byte order is converted to UTF-8")
  func wide() throws {
    let text = "name,lat,lon\nدير,1,2\n😀,3,4\n"
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let data = Data(mark) + (text.data(using: encoding) ?? Data())
      let imported = try Imported.read("wide.csv", data)
      #expect(imported.places.map(\.name) == ["دير", "😀"])
    }
  }

  @Test("A lone surrogate and half a code unit are invalid UTF-16")
  func brokenWide() {
    #expect(
      Imported.failure("a.csv", Data([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]))
        == "a.csv: cannot be read: byte 2 is not UTF-16")
    #expect(
      Imported.failure("a.csv", Data([0xFE, 0xFF, 0x00, 0x61, 0x00]))
        == "a.csv: cannot be read: byte 4 is not UTF-16")
  }
}
