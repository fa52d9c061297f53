import Files
import TestSupport
import Testing

@testable import Archives

@Suite("Archives") struct ArchivesTests {
  @Test("The checksum is that of the standard, in one piece and in several")
  func checksum() {
    // The check value of CRC-32/ISO-HDLC.
    let digits = Array("123456789".utf8)
    let whole = digits.withUnsafeBytes { Inflater.checksum($0, after: 0) }
    #expect(whole == 0xCBF4_3926)
    let first = digits[..<4].withUnsafeBytes { Inflater.checksum($0, after: 0) }
    #expect(digits[4...].withUnsafeBytes { Inflater.checksum($0, after: first) } == whole)
  }

  @Test("Members are listed in order and unpacked, stored or deflated", arguments: [false, true])
  func members(isDeflated: Bool) throws {
    let folder = try ScratchFolder()
    let zip = ZipBuilder(
      members: [
        ZipBuilder.text("b.txt", "", isDeflated: isDeflated), ZipBuilder.text("folder/", ""),
        ZipBuilder.text("folder/a.txt", "Raqqa\n", isDeflated: isDeflated),
      ], comment: "made by hand")
    let path = try folder.write("a.zip", zip.data())
    let archive = try ZipArchive(path: path, map: MappedFile(path: path))
    #expect(archive.members.map(\.name) == ["b.txt", "folder/a.txt"])
    let texts = try archive.members.map { member in
      try Unpacking(path: path).member(member, of: archive.map.bytes)
    }
    #expect(texts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["", "Raqqa\n"])
  }

  @Test("Small files may expand by any ratio, larger ones up to the limit")
  func limit() {
    let limit = ExpansionLimit()
    #expect(!limit.isExceeded(by: 100 << 20, from: 1))
    #expect(limit.isExceeded(by: 101 << 20, from: 1_000))
    #expect(!limit.isExceeded(by: 101 << 20, from: 1 << 20))
    #expect(limit.isExceeded(by: 65 << 30, from: 60 << 30))
  }
}
