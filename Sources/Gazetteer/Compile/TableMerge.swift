/// All tables of a gazetteer under one numbering of places.
///
/// Places are numbered in the order of the files and rows. Hand-written tables come first, and of
/// two rows with one id the first counts, so that a hand-written row stands above a generated one.
struct TableMerge: Sendable {
  /// A place by its table and its number within it.
  struct Reference: Sendable {
    var table: Int
    var local: Int
  }

  let tables: [ParsedTable]
  /// For each table, whether a person wrote it.
  let isHandwritten: [Bool]
  /// The places, by ordinal.
  private(set) var places: [Reference] = []
  /// For each table, the ordinal of each of its places; `noPlace` for a row that does not count.
  private(set) var ordinals: [[UInt32]] = []
  /// Names that a name table adds: table, number of the name, ordinal of the place.
  private(set) var addedNames: [(table: Int, name: Int, place: UInt32)] = []

  init(files: [GazetteerFolder.File], tables: [ParsedTable]) {
    self.tables = tables
    isHandwritten = files.map(\.isHandwritten)
    var ordinalOfID: [UInt64: UInt32] = [:]
    ordinalOfID.reserveCapacity(tables.reduce(0) { $0 + $1.places.count })
    for (index, table) in tables.enumerated() {
      var numbers: [UInt32] = []
      numbers.reserveCapacity(table.places.count)
      for (local, place) in table.places.enumerated() {
        let ordinal = UInt32(places.count)
        if ordinalOfID[place.idHash] == nil {
          ordinalOfID[place.idHash] = ordinal
          places.append(Reference(table: index, local: local))
          numbers.append(ordinal)
        } else {
          numbers.append(NameIndexFormat.noPlace)
        }
      }
      ordinals.append(numbers)
    }
    for (index, file) in files.enumerated() where file.isNameTable {
      for (number, name) in tables[index].names.enumerated() {
        guard let ordinal = ordinalOfID[name.place] else { continue }
        addedNames.append((index, number, ordinal))
      }
    }
  }

  func place(_ ordinal: Int) -> ParsedPlace {
    let reference = places[ordinal]
    return tables[reference.table].places[reference.local]
  }
}
