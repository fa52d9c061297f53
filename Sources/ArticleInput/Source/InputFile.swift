import Foundation

/// A file that documents are read from.
public struct InputFile: Hashable, Sendable {
  /// Its path; `-` is standard input.
  public let path: String
  /// What its document is called: the file's name, or its path within the folder that was given.
  public let name: String
  /// Its size on the disk in bytes, packed; nil where it has none, as a pipe has.
  public let size: Int?

  /// What messages call it.
  public var displayName: String { path == "-" ? "standard input" : path }

  /// A file that a person names.
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

  /// Whether a path leads to something that is no file, such as a named pipe, which would be waited for.
  private static func isSpecial(_ path: String) -> Bool {
    let values = try? URL(filePath: path).resolvingSymlinksInPath()
      .resourceValues(forKeys: [.isRegularFileKey])
    return values?.isRegularFile == false
  }

  /// The files in a folder and in those within it that end like texts, sorted by their paths, and how many
  /// others there are. Hidden ones and links to folders are passed over.
  ///
  /// - Throws: `InputError.unreadable` for the folder itself.
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
