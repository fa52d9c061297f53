import Foundation

/// Reads documents from files and standard input.
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
      throw .unreadable(path: path, reason: "it is a folder; expected a file")
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

  /// Decodes UTF-8, keeping a byte order mark.
  ///
  /// - Throws: `InputError.notUTF8` with the line and column of the first invalid byte.
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

  /// The offset of the first byte that is not valid UTF-8; nil if there is none.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var offset = 0
    while offset < bytes.count, let length = scalarLength(bytes, at: offset) { offset += length }
    return offset < bytes.count ? offset : nil
  }

  /// The length in bytes of the scalar at an offset; nil if the bytes there are not valid UTF-8.
  static func scalarLength(_ bytes: [UInt8], at offset: Int) -> Int? {
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 0, offset + length <= bytes.count else { return nil }
    let slice = bytes[offset..<(offset + length)]
    return String(validating: slice, as: UTF8.self) == nil ? nil : length
  }
}
