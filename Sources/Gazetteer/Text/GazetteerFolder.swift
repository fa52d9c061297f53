import Digests
import Files
import Foundation

/// A folder of gazetteer text: `places/*.tsv`, `handwritten/*.tsv` and `SOURCES.tsv`.
public struct GazetteerFolder: Sendable, Hashable {
  /// The folder's path.
  public let path: String

  /// Creates a value for a folder. Nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// One file of the text.
  package struct File: Sendable, Hashable {
    /// The path relative to the folder, as used in errors.
    package let name: String
    package let path: String
    package let size: Int
    let modified: Int

    /// Whether the file is written by hand. Its rows replace generated rows with the same id.
    package var isHandwritten: Bool { name.hasPrefix("handwritten/") }
    /// Whether the file is the table that adds names to places of other tables.
    package var isNameTable: Bool { name == "handwritten/names.tsv" }
  }

  /// Lists the tables, hand-written ones first, sorted by name.
  ///
  /// - Throws: `GazetteerError.noGazetteer` if there is no table.
  package func files() throws(GazetteerError) -> [File] {
    var files: [File] = []
    for folder in ["handwritten", "places"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
      for name in names.sorted() where name.hasSuffix(".tsv") {
        let filePath = "\(path)/\(folder)/\(name)"
        guard let status = FileStatus(path: filePath) else { continue }
        files.append(
          File(
            name: "\(folder)/\(name)", path: filePath, size: status.size,
            modified: status.modified))
      }
    }
    guard files.contains(where: { !$0.isHandwritten }) else { throw .noGazetteer(path: path) }
    return files
  }

  /// Lists `SOURCES.tsv`, which is compiled with the tables; returns nothing if it is missing.
  package func sourceFiles() -> [File] {
    let name = "SOURCES.tsv"
    guard let status = FileStatus(path: path + "/" + name) else { return [] }
    return [
      File(name: name, path: path + "/" + name, size: status.size, modified: status.modified)
    ]
  }

  /// Returns a hash that changes when a file is added, removed, resized or touched. It is cheap
  /// enough to compute at every start.
  package static func stamp(of files: [File]) -> String {
    var digest = RunningDigest()
    for file in files {
      digest.update(Array("\(file.path)\t\(file.size)\t\(file.modified)\n".utf8))
    }
    return digest.finish().prefix(12).hexadecimal
  }

  /// The content hash: SHA-256 over the names and bytes of all tables, 64 hexadecimal digits.
  package static func contentHash(of texts: [(name: String, bytes: UnsafeRawBufferPointer)])
    -> String
  {
    var digest = RunningDigest()
    for text in texts {
      digest.update(Array("\(text.name)\t\(text.bytes.count)\n".utf8))
      digest.update(text.bytes)
    }
    return digest.finish().hexadecimal
  }
}
