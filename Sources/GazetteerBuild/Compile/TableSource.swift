import Files
import Gazetteer

/// A table to be compiled, which is read only when its turn comes.
struct TableSource: Sendable {
  /// The table's name in errors.
  let name: String
  /// Whether the table is hand-written; its rows replace generated rows with the same id.
  var isHandwritten = false
  /// Approximate size in bytes, used to parse tables of similar size together.
  let size: Int
  /// Reads the table, which has our own columns and a header.
  let load: @Sendable () throws(GazetteerError) -> TableBytes
}

/// The bytes of a table, in a mapped file or in memory.
final class TableBytes: @unchecked Sendable {
  // Safe to share: the bytes never change, and they live as long as the object.

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
  /// The ordinal of each place; `noPlace` for a row that is not used.
  let ordinals: [UInt32]
}

/// Numbers places in the order of tables and rows. Of two rows with the same id, the first is used;
/// hand-written rows come first, so they replace generated ones.
struct PlaceNumbering {
  private var known: Set<UInt64> = []
  private(set) var count: UInt32 = 0
  /// Whether no id occurs in two tables, so that ids need not be remembered from table to table.
  let idsAreApart: Bool

  init(idsAreApart: Bool) { self.idsAreApart = idsAreApart }

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

  /// The entries in the format of a `names` column, with their attributes.
  func entries(ofPlace idHash: UInt64) -> [UnsafeBufferPointer<UInt8>] {
    names(ofPlace: idHash).map { name in
      let start = Int(name.text.offset)
      var end = start + Int(name.text.length)
      // Attributes follow the text and never contain escapes.
      while end < bytes.count, ![0x7C, 0x09, 0x0A, 0x0D].contains(bytes[end]) { end += 1 }
      return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
  }
}
