import Files
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Finds the compiled form of a folder's outlines in the cache, or compiles it.
///
/// The file is named after the schema and the sizes and times of the text files. It is written
/// under another name and renamed when complete. If the cache cannot be written, the compiled form
/// is kept in memory.
struct OutlineStore {
  /// The name of the folder within that of a gazetteer's text.
  static let folderName = "outlines"
  static let fileNames = ["countries.tsv", "divisions.tsv"]

  /// The folder of the gazetteer's text.
  let textFolder: String
  let cacheFolder: String

  /// Opens the compiled outlines; returns nil if the folder has none.
  ///
  /// - Throws: `GazetteerError.row` for text that cannot be parsed, or `.unreadable`.
  func open() throws(GazetteerError) -> OutlineMap? {
    let files = Self.fileNames.compactMap { name -> GazetteerFolder.File? in
      let path = "\(textFolder)/\(Self.folderName)/\(name)"
      return FileStatus(path: path).map {
        GazetteerFolder.File(
          name: "\(Self.folderName)/\(name)", path: path, size: $0.size, modified: $0.modified)
      }
    }
    guard !files.isEmpty else { return nil }
    let kept = "\(cacheFolder)/outlines-\(OutlineMap.schema)-\(GazetteerFolder.stamp(of: files))"
    if let file = try? MappedFile(path: kept), let map = OutlineMap(file.bytes, owner: file) {
      return map
    }
    var arcs: [OutlineArc] = []
    for file in files {
      var reader = OutlineTextReader(file: file.name)
      let text = try GazetteerError.ofFiles(MappedFile(path: file.path))
      arcs += try reader.arcs(in: text.bytes)
      withExtendedLifetime(text) {}
    }
    guard let (map, words) = OutlineMapBuilder(arcs).build() else { return nil }
    try? keep(words.bytes, at: kept)
    return map
  }

  /// Writes the file. It is not forced to disk: losing it costs only a compilation at the next
  /// start.
  private func keep(_ bytes: UnsafeRawBufferPointer, at path: String) throws(GazetteerError) {
    try GazetteerError.ofFiles(UserFolders.makeWritable(cacheFolder))
    let aside = "\(path).making-\(getpid())"
    unlink(aside)
    do throws(GazetteerError) {
      let writer = try GazetteerError.ofFiles(FileWriter(creating: aside))
      try GazetteerError.ofFiles(writer.append(bytes))
    } catch {
      unlink(aside)
      throw error
    }
    guard rename(aside, path) == 0 else {
      unlink(aside)
      throw .unwritable(path: path, reason: FileStatus.lastError)
    }
  }
}
