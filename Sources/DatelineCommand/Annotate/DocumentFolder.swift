import Dateline
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that gets a file for each document, named by its id.
final class DocumentFolder {
  /// What is wrong with one document's file; the others are written.
  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  let path: String
  private let fileExtension: String
  private let replaces: Bool
  private var uses: [String: Int] = [:]

  /// Makes the folder where it is not there.
  init(path: String, fileExtension: String, replaces: Bool) throws {
    self.path = path
    self.fileExtension = fileExtension
    self.replaces = replaces
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("\(path): cannot be made: \(error.localizedDescription)")
    }
  }

  /// True where a path names a folder: it is one, or ends like one.
  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return path.hasSuffix("/")
      || FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        && isDirectory.boolValue
  }

  /// Writes a document's file.
  ///
  /// - Throws: `Refused` where the file is there already and is not to be replaced; `CommandFailure` where
  ///   the system cannot write it.
  func write(_ parts: [[UInt8]], id: String) throws {
    let file = "\(path.hasSuffix("/") ? path : path + "/")\(name(of: id)).\(fileExtension)"
    if !replaces, access(file, F_OK) == 0 {
      throw Refused(description: "\(file): exists already; --force replaces it")
    }
    let sink = try OutputSink(path: file)
    for part in parts { try sink.write(part) }
    try sink.finish()
  }

  /// A file's name that holds as much of an id as every system takes: letters of any script, digits, and
  /// `-`, `_`, `.`; ids that come to the same get a number.
  func name(of id: String) -> String {
    var name = ""
    for character in id.precomposedStringWithCanonicalMapping {
      let isKept = character.isLetter || character.isNumber || "-_.".contains(character)
      name.append(isKept ? character : "_")
      // A name holds at most 255 bytes, with its ending and that of the file beside it.
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
