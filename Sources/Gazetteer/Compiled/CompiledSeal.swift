import Files
import Foundation

/// The sizes and modification times of the compiled files, written once they were complete.
package enum CompiledSeal {
  private static let name = "seal"
  private static let files = [CompiledFiles.database, CompiledFiles.index]

  package static func write(folder: String) throws {
    let text = try seal(folder: folder)
    do {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    } catch {
      throw GazetteerError.unwritable(path: folder + "/" + name, reason: "\(error)")
    }
  }

  /// Checks the files of a folder against their seal.
  ///
  /// - Throws: `GazetteerError.corrupt` if a file is missing, truncated or changed.
  package static func verify(folder: String) throws(GazetteerError) {
    guard let kept = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else {
      throw .corrupt(path: folder, reason: "it has no seal")
    }
    guard try kept == seal(folder: folder) else {
      throw .corrupt(path: folder, reason: "a file has changed since it was compiled")
    }
  }

  private static func seal(folder: String) throws(GazetteerError) -> String {
    var text = ""
    for file in files {
      guard let status = FileStatus(path: folder + "/" + file) else {
        throw .corrupt(path: folder, reason: "\(file) is missing")
      }
      text += "\(file)\t\(status.size)\t\(status.modified)\n"
    }
    return text
  }
}
