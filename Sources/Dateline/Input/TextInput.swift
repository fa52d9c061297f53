import Foundation
import ToponymRecognition

/// Reads documents out of files and standard input.
public enum TextInput {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `InputError` with the path and the system's reason.
  public static func bytes(at path: String) throws(InputError) -> [UInt8] {
    if path == "-" {
      do {
        return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
      } catch {
        throw .unreadable(path: "standard input", reason: "\(error.localizedDescription)")
      }
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .unreadable(path: path, reason: "there is no such file")
    }
    if isDirectory.boolValue {
      throw .unreadable(path: path, reason: "it is a directory, expected a file")
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path: path, reason: "permission denied")
    }
    do {
      return [UInt8](try file.readToEnd() ?? Data())
    } catch {
      throw .unreadable(path: path, reason: "\(error.localizedDescription)")
    }
  }

  /// UTF-8 bytes as text, a byte order mark included as it is.
  ///
  /// - Throws: `InputError.notUTF8` with line and byte of the first bad byte.
  public static func text(_ bytes: [UInt8], path: String) throws(InputError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var line = 1
    var offset = 0
    var lineStart = 0
    while offset < bytes.count {
      guard let length = scalarLength(bytes, at: offset) else { break }
      if bytes[offset] == 0x0A {
        line += 1
        lineStart = offset + 1
      }
      offset += length
    }
    let byte = offset < bytes.count ? bytes[offset] : 0
    throw .notUTF8(path: path, line: line, column: offset - lineStart + 1, byte: byte)
  }

  /// The length of the scalar at an offset; nil where the bytes are none.
  private static func scalarLength(_ bytes: [UInt8], at offset: Int) -> Int? {
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 0, offset + length <= bytes.count else { return nil }
    let slice = bytes[offset..<(offset + length)]
    return String(validating: slice, as: UTF8.self) == nil ? nil : length
  }
}

/// What can be wrong with an input.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It cannot be read.
  case unreadable(path: String, reason: String)
  /// It is no UTF-8; line and column are 1-based, the column in bytes.
  case notUTF8(path: String, line: Int, column: Int, byte: UInt8)
  /// A line of JSONL is no document.
  case notADocument(path: String, line: Int, reason: String)
  /// A mention lies outside of its document's text, ends before it starts or holds nothing; start, end
  /// and length are in code points.
  case spanOutsideText(
    path: String, line: Int, document: String, start: Int, end: Int, length: Int)
  /// A line of JSONL names a language by something that is no tag.
  case unknownLanguage(path: String, line: Int, tag: String)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)"
    case .notUTF8(let path, let line, let column, let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let hex = digits.count < 2 ? "0" + digits : digits
      return "\(path):\(line):\(column): byte 0x\(hex) is not UTF-8; "
        + "convert the file first, for example with iconv -f WINDOWS-1252 -t UTF-8"
    case .notADocument(let path, let line, let reason):
      return "\(path):\(line): \(reason)"
    case .spanOutsideText(let path, let line, let document, let start, let end, let length):
      return
        "\(path):\(line): document \(document): the mention \(start)..<\(end) is no part of its "
        + "text of \(length) code points"
    case .unknownLanguage(let path, let line, let tag):
      return "\(path):\(line): “\(tag)” is no language tag; expected one such as "
        + Language.codes.joined(separator: ", ")
    }
  }
}
