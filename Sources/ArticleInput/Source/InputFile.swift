import Foundation

/// A file to read documents from.
public struct InputFile: Hashable, Sendable {
  /// Its path; `-` is standard input.
  public let path: String
  /// The name of its document: the file's name, or its path within the given folder.
  public let name: String
  /// Its size on disk in bytes, before unpacking; nil if it has none, as for a pipe.
  public let size: Int?

  /// Its name in messages.
  public var displayName: String { path == "-" ? "standard input" : path }

  /// A file that the user named.
  init(path: String) {
    self.init(path: path, name: path.split(separator: "/").last.map(String.init) ?? path)
  }

  private init(path: String, name: String) {
    self.path = path
    self.name = name
    let values = try? URL(filePath: path).resolvingSymlinksInPath()
      .resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
    size = path != "-" && values?.isRegularFile == true ? values?.fileSize : nil
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Whether a path leads to a special file, such as a named pipe, where reading would wait.
  private static func isSpecial(_ path: String) -> Bool {
    let values = try? URL(filePath: path).resolvingSymlinksInPath()
      .resourceValues(forKeys: [.isRegularFileKey])
    return values?.isRegularFile == false
  }

  /// The files in a folder and its subfolders that have the ending of a text, sorted by path, and
  /// the number of other files. Hidden files and links to folders are ignored.
  ///
  /// - Throws: `InputError.unreadable` if the folder itself cannot be read.
  static func files(
    inFolder path: String
  ) throws(InputError) -> (files: [InputFile], skipped: Int) {
    var files: [InputFile] = []
    var skipped = 0
    var folders = [""]
    while let folder = folders.popLast() {
      let full = folder.isEmpty ? path : "\(path)/\(folder)"
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: full)
      } catch {
        throw .unreadable(path: full, reason: "the folder cannot be listed: permission denied")
      }
      for name in names where !name.hasPrefix(".") {
        let inner = folder.isEmpty ? name : "\(folder)/\(name)"
        let whole = path.hasSuffix("/") ? path + inner : "\(path)/\(inner)"
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: whole)) != nil
        if isFolder(whole) {
          if !isLink { folders.append(inner) }
        } else if InputFormat(endingOf: name) != nil, !isSpecial(whole) {
          files.append(InputFile(path: whole, name: inner))
        } else {
          skipped += 1
        }
      }
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return (files, skipped)
  }
}
