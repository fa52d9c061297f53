import Dispatch
import Gazetteer
import Synchronization

/// Compiles tables of places into a folder with `places.sqlite` and `names.index`.
///
/// It works on a few tables at a time: while some are parsed in parallel, those parsed before are
/// written to the database on one core and to the index on another. Memory use does not depend on
/// the number of places.
struct GazetteerCompiler: Sendable {
  /// What is compiled.
  struct Input: Sendable {
    /// The tables, hand-written ones first.
    var tables: [TableSource]
    /// The table that adds names to places in other tables.
    var nameTable: TableSource?
    /// The rows of `SOURCES.tsv`.
    var sources: [[String]] = []
    /// The SHA-256 of the text, in hexadecimal.
    var hash: String
    /// Whether no id occurs in two tables.
    var idsAreApart = false
  }

  /// The gazetteer that the result will extend as a layer.
  var base: BaseGazetteer?
  let progress: @Sendable (Double) -> Void

  /// The number of bytes of text to parse at a time.
  private static let batchSize = 12 << 20

  /// Compiles into an existing, empty folder.
  ///
  /// - Returns: The number of places.
  /// - Throws: `GazetteerError.row` at the first row that cannot be used, `.unwritable` if a file
  ///   cannot be written.
  func compile(_ input: Input, into path: String) throws -> Int {
    let added = try input.nameTable.map(names) ?? .none
    let database = try PlaceDatabaseWriter(creating: path + "/" + CompiledFiles.database)
    let index = try NameIndexBuilder(
      creating: path + "/" + CompiledFiles.index, scratch: path, over: base)
    for key in added.prefixes { try index.addPrefix(key) }
    var numbering = PlaceNumbering(idsAreApart: input.idsAreApart)
    var ready: [NumberedTable] = []
    var next = 0
    while next < input.tables.count || !ready.isEmpty {
      let batch = batch(of: input.tables, from: next)
      let parsed = try step(ready, batch, database, index, added)
      ready = []
      for (source, table) in zip(batch, parsed) {
        ready.append(try numbering.number(table.parsed, of: source, bytes: table.bytes))
      }
      next += batch.count
      progress(0.7 * Double(next) / Double(max(1, input.tables.count)))
    }
    let count = Int(numbering.count)
    try finish(
      index, database,
      meta: [
        "schema": "\(NameIndexFormat.schema)", "hash": input.hash, "places": "\(count)",
        "base": base?.hash ?? "",
      ], sources: input.sources)
    progress(1)
    return count
  }

  private typealias Parsed = (parsed: ParsedTable, bytes: TableBytes)

  private func names(_ source: TableSource) throws(GazetteerError) -> AddedNames {
    let bytes = try source.load()
    var parser = TableParser(file: source.name, isNameTable: true, bytes: bytes.bytes)
    return AddedNames(try parser.parse(), bytes: bytes)
  }

  private func batch(of tables: [TableSource], from first: Int) -> [TableSource] {
    var batch: [TableSource] = []
    var size = 0
    for table in tables[first...] {
      if size > 0, size + table.size > Self.batchSize { break }
      batch.append(table)
      size += table.size
    }
    return batch
  }

  /// Parses tables in parallel, while the previous ones are written.
  private func step(
    _ ready: [NumberedTable], _ batch: [TableSource], _ database: PlaceDatabaseWriter,
    _ index: NameIndexBuilder, _ added: AddedNames
  ) throws -> [Parsed] {
    let results = Mutex([Result<Parsed, GazetteerError>?](repeating: nil, count: batch.count))
    let failure = Mutex<GazetteerError?>(nil)
    let bySize = batch.indices.sorted { batch[$0].size > batch[$1].size }
    DispatchQueue.concurrentPerform(iterations: batch.count + 2) { task in
      do throws(GazetteerError) {
        switch task {
        case 0: for table in ready { try index.add(table, added: added) }
        case 1: for table in ready { try database.add(table, added: added) }
        default:
          let number = bySize[task - 2]
          let result = Result { () throws(GazetteerError) -> Parsed in
            let bytes = try batch[number].load()
            var parser = TableParser(file: batch[number].name, bytes: bytes.bytes)
            return (try parser.parse(), bytes)
          }
          results.withLock { $0[number] = result }
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }

  private func finish(
    _ index: NameIndexBuilder, _ database: PlaceDatabaseWriter,
    meta: [String: String], sources: [[String]]
  ) throws {
    let failure = Mutex<GazetteerError?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      do throws(GazetteerError) {
        if task == 0 {
          try index.finish()
        } else {
          try database.finish(meta: meta, sources: sources)
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
