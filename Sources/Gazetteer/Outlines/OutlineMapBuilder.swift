/// Builds the compiled form of outlines.
struct OutlineMapBuilder {
  private var areas: [OutlineArea] = [.sea]
  private var numbers: [OutlineArea: Int32] = [.sea: 0]
  private var arcs: [Int32] = []
  private var points: [Int32] = []
  private var ends: [Int32] = []

  /// Creates a builder for lines, whose order is kept.
  init(_ lines: [OutlineArc]) {
    for line in lines where line.points.count > 1 {
      let xs = line.points.map(\.x)
      let ys = line.points.map(\.y)
      arcs += [
        number(line.left), number(line.right), Int32(points.count / 2), Int32(line.points.count),
        xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0,
      ]
      for point in line.points { points += [point.x, point.y] }
    }
  }

  private mutating func number(_ area: OutlineArea) -> Int32 {
    if let known = numbers[area] { return known }
    let number = Int32(areas.count)
    areas.append(area)
    numbers[area] = number
    return number
  }

  /// Builds the compiled map, together with its words as they are stored.
  ///
  /// - Complexity: O(points + cells).
  func build() -> (map: OutlineMap, words: OutlineWords)? {
    let (starts, segments) = segmentsByCell()
    let blank = [Int32](repeating: 0, count: OutlineGrid.cells)
    // The areas of empty cells follow from their western neighbours, which are looked up on a draft
    // of the map.
    guard let draft = map(starts, blank, segments) else { return nil }
    var filled = blank
    for row in 0..<OutlineGrid.rows {
      for column in 1..<OutlineGrid.columns {
        let cell = row * OutlineGrid.columns + column
        guard starts[cell] == starts[cell + 1] else { continue }
        if starts[cell - 1] == starts[cell] {
          filled[cell] = filled[cell - 1]
        } else {
          filled[cell] = number(atCenterOf: column, row, draft.map, filled, starts)
        }
      }
    }
    return map(starts, filled, segments)
  }

  /// Walks west from an empty cell until it meets a line or a cell that is known.
  private func number(
    atCenterOf column: Int, _ row: Int, _ draft: OutlineMap, _ filled: [Int32], _ starts: [Int32]
  ) -> Int32 {
    let y = (Double(row) + 0.5) * OutlineGrid.size - 900_000
    var column = column - 1
    while column >= 0 {
      let cell = row * OutlineGrid.columns + column
      if starts[cell] == starts[cell + 1] { return filled[cell] }
      let east = OutlineGrid.west(ofColumn: column + 1)
      if let found = draft.nearest(inCell: cell, column: column, x: east, y: y) { return found }
      column -= 1
    }
    return 0
  }

  private func map(
    _ starts: [Int32], _ cellAreas: [Int32], _ segments: [Int32]
  ) -> (map: OutlineMap, words: OutlineWords)? {
    var text = Array(areas.map(\.text).joined(separator: "\n").utf8)
    text += [UInt8](repeating: 0, count: 4 - text.count % 4)
    let names = stride(from: 0, to: text.count, by: 4).map { index in
      Int32(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(text[index + $1]) << (8 * $1) })
    }
    let body = names + arcs + points + starts + cellAreas + segments
    var header = [Int32](repeating: 0, count: OutlineMap.headerCount)
    header[0] = OutlineMap.magic
    header[1] = OutlineMap.schema
    header[2] = Int32(names.count)
    header[3] = Int32(arcs.count / OutlineMap.arcWidth)
    header[4] = Int32(points.count / 2)
    header[5] = Int32(segments.count / 2)
    header[6] = Int32(areas.count)
    header[7] = body.withUnsafeBufferPointer(OutlineMap.checksum)
    let words = OutlineWords(header + body)
    return OutlineMap(words.bytes, owner: words).map { ($0, words) }
  }

  /// Returns the segments that pass through each cell, cell by cell, and the index at which each
  /// cell's begin.
  private func segmentsByCell() -> (starts: [Int32], segments: [Int32]) {
    var starts = [Int32](repeating: 0, count: OutlineGrid.cells + 1)
    forEachSegment { _, _, cell in starts[cell + 1] += 1 }
    for cell in 0..<OutlineGrid.cells { starts[cell + 1] += starts[cell] }
    var next = starts
    var segments = [Int32](repeating: 0, count: Int(starts[OutlineGrid.cells]) * 2)
    forEachSegment { point, arc, cell in
      let place = Int(next[cell]) * 2
      segments[place] = Int32(point)
      segments[place + 1] = Int32(arc)
      next[cell] += 1
    }
    return (starts, segments)
  }

  private func forEachSegment(_ body: (_ point: Int, _ arc: Int, _ cell: Int) -> Void) {
    for arc in 0..<arcs.count / OutlineMap.arcWidth {
      let first = Int(arcs[arc * 8 + 2])
      for point in first..<first + Int(arcs[arc * 8 + 3]) - 1 {
        let (x1, y1) = (Double(points[point * 2]), Double(points[point * 2 + 1]))
        let (x2, y2) = (Double(points[point * 2 + 2]), Double(points[point * 2 + 3]))
        // Looking west, one never crosses a line along a parallel.
        guard y1 != y2 else { continue }
        for row in OutlineGrid.row(min(y1, y2))...OutlineGrid.row(max(y1, y2)) {
          for column in OutlineGrid.column(min(x1, x2))...OutlineGrid.column(max(x1, x2)) {
            body(point, arc, row * OutlineGrid.columns + column)
          }
        }
      }
    }
  }
}

/// Words at a fixed address in memory.
final class OutlineWords: @unchecked Sendable {
  // Safe to share: nothing is written after `init`.

  let bytes: UnsafeRawBufferPointer

  init(_ words: [Int32]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: words.count * 4, alignment: 8)
    words.withUnsafeBytes { copy.copyMemory(from: $0) }
    bytes = UnsafeRawBufferPointer(copy)
  }

  deinit { bytes.deallocate() }
}
