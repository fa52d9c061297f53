import Gazetteer

/// Joins the places and names in a range of a dump into one of our tables.
package struct DumpTable {
  private let refused: @Sendable (GazetteerError) -> Void
  private var rows: DumpRowWriter

  private init(hasNames: Bool, refused: @escaping @Sendable (GazetteerError) -> Void) {
    self.refused = refused
    rows = DumpRowWriter(hasNames: hasNames)
    rows.out = Array((PlaceColumn.header + "\n").utf8)
  }

  /// The table of a range: places in the order of their ids, each with its names in the order of
  /// the file.
  ///
  /// - Complexity: O(*n* log *n*) in the lines.
  static func table(
    places: [UInt8], names: [UInt8], hasNames: Bool,
    refused: @escaping @Sendable (GazetteerError) -> Void
  ) -> [UInt8] {
    var table = DumpTable(hasNames: hasNames, refused: refused)
    table.rows.out.reserveCapacity(places.count + names.count)
    places.withUnsafeBufferPointer { places in
      names.withUnsafeBufferPointer { names in table.join(places, names) }
    }
    return table.rows.out
  }

  package typealias Line = (id: UInt64, start: Int, end: Int)

  private mutating func join(
    _ places: UnsafeBufferPointer<UInt8>, _ names: UnsafeBufferPointer<UInt8>
  ) {
    let nameLines = DumpTable.lines(names, column: 1)
    var next = 0
    for line in DumpTable.lines(places, column: 0) {
      while next < nameLines.count, nameLines[next].id < line.id { next += 1 }
      var end = next
      while end < nameLines.count, nameLines[end].id == line.id { end += 1 }
      do throws(RowProblem) {
        try rows.append(
          UnsafeBufferPointer(rebasing: places[line.start..<line.end]),
          names: nameLines[next..<end].lazy.map {
            UnsafeBufferPointer(rebasing: names[$0.start..<$0.end])
          })
      } catch {
        refused(.invalidPlace(id: "geonames:\(line.id)", error))
      }
      next = end
    }
  }

  /// The lines sorted by id; lines with the same id keep their order.
  package static func lines(_ bytes: UnsafeBufferPointer<UInt8>, column: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var fields = DumpFields(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if column > 0 { _ = fields.next() }
      if let field = fields.next(), let id = DumpFields.number(field) {
        lines.append((id, start, end))
      }
      start = end + 1
    }
    lines.sort { $0.id != $1.id ? $0.id < $1.id : $0.start < $1.start }
    return lines
  }
}
