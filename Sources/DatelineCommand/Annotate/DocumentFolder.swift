import Dateline
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder in which each document is written to a file named after its id.
final class DocumentFolder {
  /// A document's file already exists; the other documents are still written.
  struct FileExists: Error, CustomStringConvertible {
    let path: String

    var description: String { OutputSink.existsMessage(path) }
  }

  let path: String
  private let fileExtension: String
  private let replaces: Bool
  private var uses: [String: Int] = [:]

  /// Creates the folder if it does not exist.
  init(path: String, fileExtension: String, replaces: Bool) throws {
    self.path = path
    self.fileExtension = fileExtension
    self.replaces = replaces
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("\(path): cannot be created: \(error.localizedDescription)")
    }
  }

  /// Whether a path names a folder: an existing folder, or any path that ends in `/`.
  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return path.hasSuffix("/")
      || FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        && isDirectory.boolValue
  }

  /// Writes a document's file.
  ///
  /// - Throws: `FileExists` if the file exists and must not be replaced; `CommandFailure` if the file
  ///   cannot be written.
  func write(_ parts: [[UInt8]], id: String) throws {
    let file = "\(path.hasSuffix("/") ? path : path + "/")\(name(of: id)).\(fileExtension)"
    if !replaces, access(file, F_OK) == 0 {
      throw FileExists(path: file)
    }
    let sink = try OutputSink(path: file)
    for part in parts { try sink.write(part) }
    try sink.finish()
  }

  /// A file name for an id that every file system accepts.
  ///
  /// It keeps letters of any script, digits, `-`, `_` and `.`, and replaces the rest with `_`. Ids that give
  /// the same name are numbered.
  func name(of id: String) -> String {
    var name = ""
    for character in id.precomposedStringWithCanonicalMapping {
      let isAllowed = character.isLetter || character.isNumber || "-_.".contains(character)
      name.append(isAllowed ? character : "_")
      // A file name has at most 255 bytes, including its extension and that of the temporary file.
      if name.utf8.count > 180 { break }
    }
    while name.first == "." { name.removeFirst() }
    if name.isEmpty { name = "document" }
    let key = name.lowercased()
    let count = uses[key, default: 0] + 1
    uses[key] = count
    return count == 1 ? name : "\(name)~\(count)"
  }
}
