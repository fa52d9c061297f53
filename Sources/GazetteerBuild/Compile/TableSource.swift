import Files
import Gazetteer

/// A table to compile: named at once, but read only when its turn comes.
struct TableSource: Sendable {
  /// The name to use in errors.
  let name: String
  /// Whether the table is hand-written. Its rows take precedence over generated rows with the same
  /// id.
  var isHandwritten = false
  /// The approximate size in bytes, for splitting the work evenly.
  let size: Int
  /// Reads the table: our own columns with a header.
  let load: @Sendable () throws(GazetteerError) -> TableBytes
}

/// The bytes of a table, in a mapped file or in memory.
final class TableBytes: @unchecked Sendable {
  // Safe to share: nothing changes the bytes, which live as long as the object.

  let bytes: UnsafeBufferPointer<UInt8>
  private let map: MappedFile?
  private let memory: UnsafeMutableBufferPointer<UInt8>?

  init(_ map: MappedFile) {
    self.map = map
    memory = nil
    bytes = map.bytes.bindMemory(to: UInt8.self)
  }

  init(_ text: [UInt8]) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = memory.initialize(from: text)
    self.memory = memory
    map = nil
    bytes = UnsafeBufferPointer(memory)
  }

  deinit { memory?.deallocate() }
}

/// A parsed table whose places have been numbered.
struct NumberedTable: Sendable {
  let name: String
  let isHandwritten: Bool
  let bytes: TableBytes
  let parsed: ParsedTable
  /// The ordinal of each place; `noPlace` for a row that is ignored.
  let ordinals: [UInt32]
}

/// Numbers places in the order of tables and rows. If two rows have the same id, the first wins, so
/// a hand-written row, which comes first, takes precedence over a generated one.
struct PlaceNumbering {
  private var known: Set<UInt64> = []
  private(set) var count: UInt32 = 0
  /// Whether no id occurs in two tables, so that ids need not be remembered between tables.
  let idsAreApart: Bool

  init(idsAreApart: Bool) { self.idsAreApart = idsAreApart }

  /// Numbers the places of a table.
  ///
  /// - Throws: `GazetteerError.unwritable` if there are more places than an index can number.
  mutating func number(
    _ table: ParsedTable, of source: TableSource, bytes: TableBytes
  ) throws(GazetteerError) -> NumberedTable {
    if idsAreApart { known.removeAll(keepingCapacity: true) }
    var ordinals: [UInt32] = []
    ordinals.reserveCapacity(table.places.count)
    for place in table.places {
      guard known.insert(place.idHash).inserted else {
        ordinals.append(NameIndexFormat.noPlace)
        continue
      }
      guard count < NameIndexFormat.outer else {
        throw .unwritable(path: source.name, reason: "there are more than 2 billion places")
      }
      ordinals.append(count)
      count += 1
    }
    return NumberedTable(
      name: source.name, isHandwritten: source.isHandwritten, bytes: bytes, parsed: table,
      ordinals: ordinals)
  }
}

/// The names that a name table adds to places in other tables, by the hash of the place's id.
struct AddedNames: Sendable {
  private let source: TableBytes
  private var names: [UInt64: [ParsedName]] = [:]
  let prefixes: [UInt64]

  init(_ table: ParsedTable, bytes: TableBytes) {
    source = bytes
    prefixes = table.prefixes
    for name in table.names { names[name.place, default: []].append(name) }
  }

  static var none: AddedNames { AddedNames(ParsedTable(), bytes: TableBytes([])) }

  var bytes: UnsafeBufferPointer<UInt8> { source.bytes }

  func names(ofPlace idHash: UInt64) -> [ParsedName] {
    names.isEmpty ? [] : names[idHash] ?? []
  }

  /// The entries in the format of a `names` column, with attributes.
  func entries(ofPlace idHash: UInt64) -> [UnsafeBufferPointer<UInt8>] {
    names(ofPlace: idHash).map { name in
      let start = Int(name.text.offset)
      var end = start + Int(name.text.length)
      // The attributes follow the text and contain no escapes.
      while end < bytes.count, ![0x7C, 0x09, 0x0A, 0x0D].contains(bytes[end]) { end += 1 }
      return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
  }
}

extension GazetteerFolder {
  /// The folder's tables as compiler input. They are mapped now, so what is hashed is what is
  /// compiled.
  ///
  /// - Throws: `GazetteerError.noGazetteer`, `.unreadable`.
  func compilerInput() throws(GazetteerError) -> GazetteerCompiler.Input {
    let files = try files()
    let sourceFiles = sourceFiles()
    var maps: [MappedFile] = []
    for file in files + sourceFiles {
      maps.append(
        try GazetteerError.ofFiles(MappedFile(path: file.path)))
    }
    let hash = withExtendedLifetime(maps) {
      GazetteerFolder.contentHash(
        of: zip(files + sourceFiles, maps).map { (name: $0.name, bytes: $1.bytes) })
    }
    var input = GazetteerCompiler.Input(
      tables: [], sources: SourceTable.rows(inFolder: path), hash: hash)
    for (file, map) in zip(files, maps) {
      let source = TableSource(
        name: file.name, isHandwritten: file.isHandwritten, size: file.size,
        load: { TableBytes(map) })
      if file.isNameTable { input.nameTable = source } else { input.tables.append(source) }
    }
    return input
  }
}
