import Foundation
import Synchronization

/// Compiles a folder of gazetteer text into a folder with `places.sqlite` and `names.index`.
///
/// Tables are parsed side by side; then one core writes the database while the other builds the
/// index.
struct GazetteerCompiler: Sendable {
  static let databaseName = "places.sqlite"
  static let indexName = "names.index"

  let folder: GazetteerFolder
  let progress: @Sendable (Double) -> Void

  /// The text in memory, so that what is hashed is what is compiled.
  final class Text: Sendable {
    let files: [GazetteerFolder.File]
    let maps: [MappedFile]
    let contentHash: String

    init(folder: GazetteerFolder) throws(GazetteerError) {
      let files = try folder.files()
      let sources = folder.sourceFiles()
      var maps: [MappedFile] = []
      for file in files { maps.append(try MappedFile(path: file.path)) }
      self.files = files
      self.maps = maps
      for file in sources { maps.append(try MappedFile(path: file.path)) }
      contentHash = withExtendedLifetime(maps) {
        GazetteerFolder.contentHash(
          of: zip(files + sources, maps).map { (name: $0.name, bytes: $1.bytes) })
      }
    }

    func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
      maps[index].bytes.bindMemory(to: UInt8.self)
    }
  }

  /// Compiles into an existing, empty folder.
  ///
  /// - Returns: The number of places.
  /// - Throws: `GazetteerError.row` at the first row that cannot be used, `.unwritable` where the
  ///   disk refuses.
  func compile(_ text: Text, into path: String) throws -> Int {
    let tables = try parse(text)
    progress(0.35)
    let merge = TableMerge(files: text.files, tables: tables)
    let sources = SourceTable.rows(inFolder: folder.path)
    let outcome = Mutex<[any Error]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      let buffers = text.files.indices.map(text.bytes)
      do {
        if task == 0 {
          let writer = PlaceDatabaseWriter(files: text.files, buffers: buffers, merge: merge)
          let total = Double(max(1, merge.places.count))
          try writer.write(
            to: path + "/" + Self.databaseName,
            meta: [
              "schema": "\(NameIndexFormat.schema)", "hash": text.contentHash,
              "places": "\(merge.places.count)",
            ],
            sources: sources
          ) { done in progress(0.35 + 0.6 * Double(done) / total) }
        } else {
          var builder = NameIndexBuilder(merge: merge, buffers: buffers)
          try builder.write(to: path + "/" + Self.indexName)
        }
      } catch {
        outcome.withLock { $0.append(error) }
      }
    }
    if let error = outcome.withLock({ $0.first }) {
      throw (error as? GazetteerError)
        ?? GazetteerError.unwritable(path: path, reason: "\(error)")
    }
    progress(1)
    return merge.places.count
  }

  private func parse(_ text: Text) throws -> [ParsedTable] {
    let count = text.files.count
    let results = Mutex([Result<ParsedTable, GazetteerError>?](repeating: nil, count: count))
    let bySize = text.files.indices.sorted { text.files[$0].size > text.files[$1].size }
    let done = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: count) { iteration in
      let index = bySize[iteration]
      var parser = TableParser(file: text.files[index], bytes: text.bytes(index))
      let result: Result<ParsedTable, GazetteerError>
      do throws(GazetteerError) {
        result = .success(try parser.parse())
      } catch {
        result = .failure(error)
      }
      results.withLock { $0[index] = result }
      let finished = done.withLock { done in
        done += text.files[index].size
        return done
      }
      progress(0.35 * Double(finished) / Double(max(1, text.files.reduce(0) { $0 + $1.size })))
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }
}
