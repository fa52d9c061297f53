import Foundation
import TestSupport
import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Writing files")
struct FileWriterTests {
  #if os(Linux)
    @Test("A full disk is reported")
    func fullDisk() throws {
      // The device refuses every byte as a full disk does.
      let writer = FileWriter(descriptor: Glibc.open("/dev/full", O_WRONLY), path: "names.index")
      let error = try #require(throws: FileError.self) {
        try Array("abc".utf8).withUnsafeBytes { try writer.append($0) }
      }
      #expect("\(error)" == "names.index: cannot be written: No space left on device")
    }
  #endif

  @Test("An existing file is not overwritten")
  func existing() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a", "old")
    let error = try #require(throws: FileError.self) {
      _ = try FileWriter(creating: scratch.file("a"))
    }
    #expect("\(error)" == "\(scratch.file("a")): cannot be written: File exists")
    #expect(try String(contentsOfFile: scratch.file("a"), encoding: .utf8) == "old")
  }

  @Test("Pieces are written one after another")
  func pieces() throws {
    let scratch = try ScratchFolder()
    let writer = try FileWriter(creating: scratch.file("a"))
    for piece in ["one ", "", "two"] {
      try Array(piece.utf8).withUnsafeBytes { try writer.append($0) }
    }
    try writer.synchronise()
    #expect(try String(contentsOfFile: scratch.file("a"), encoding: .utf8) == "one two")
  }
}
