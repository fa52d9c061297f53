/// The compiled outlines: lines, and a grid for finding the area a point lies in.
///
/// The bytes are 32-bit integers: a header of ``headerCount``, then the sections `names` (the
/// areas' texts, one a line, padded), `arcs` (left, right, first point, number of points, box:
/// eight each), `points` (two each), `starts` (a cell's first segment, and one more), `areas` (the
/// area of a cell without a segment) and `segments` (first point and arc). `OutlineMapBuilder`
/// makes them.
struct OutlineMap: @unchecked Sendable {
  // Safe to share: the bytes are never written once they exist.

  static let magic: Int32 = 0x4C4F_4C44
  static let schema: Int32 = 2
  static let headerCount = 16
  static let arcWidth = 8
  /// The largest count accepted, far beyond what any map of the world needs.
  static let largest = 1 << 26

  /// The areas by number; 0 is the sea.
  let areas: [OutlineArea]
  let arcCount: Int
  private let owner: AnyObject
  private let arcs: UnsafeBufferPointer<Int32>
  private let points: UnsafeBufferPointer<Int32>
  private let starts: UnsafeBufferPointer<Int32>
  private let cellAreas: UnsafeBufferPointer<Int32>
  private let segments: UnsafeBufferPointer<Int32>

  /// Checks all numbers, so that no look-up can read out of bounds; returns nil if they are damaged
  /// or of another version.
  ///
  /// - Parameters:
  ///   - bytes: The compiled form; its owner keeps them alive.
  ///   - owner: The object that owns the bytes.
  /// - Complexity: O(bytes).
  init?(_ bytes: UnsafeRawBufferPointer, owner: AnyObject) {
    guard bytes.count % 4 == 0, bytes.count >= 4 * Self.headerCount else { return nil }
    let words = bytes.bindMemory(to: Int32.self)
    guard words[0] == Self.magic, words[1] == Self.schema else { return nil }
    let counts = words[2..<7].map(Int.init)
    guard counts.allSatisfy({ 0..<Self.largest ~= $0 }) else { return nil }
    let sizes = [
      counts[0], counts[1] * Self.arcWidth, counts[2] * 2, OutlineGrid.cells + 1,
      OutlineGrid.cells, counts[3] * 2,
    ]
    guard Self.headerCount + sizes.reduce(0, +) == words.count,
      Self.checksum(UnsafeBufferPointer(rebasing: words[Self.headerCount...])) == words[7]
    else { return nil }
    var sections: [UnsafeBufferPointer<Int32>] = []
    var first = Self.headerCount
    for size in sizes {
      sections.append(UnsafeBufferPointer(rebasing: words[first..<first + size]))
      first += size
    }
    let text = UnsafeRawBufferPointer(sections[0]).prefix { $0 != 0 }
    let names = String(decoding: text, as: UTF8.self)
    areas = names.split(separator: "\n").compactMap { OutlineArea($0) }
    guard areas.count == counts[4], areas.first == .sea else { return nil }
    arcCount = counts[1]
    arcs = sections[1]
    points = sections[2]
    starts = sections[3]
    cellAreas = sections[4]
    segments = sections[5]
    self.owner = owner
    guard isSound else { return nil }
  }

  private var isSound: Bool {
    let areaRange = 0..<Int32(areas.count)
    let pointCount = points.count / 2
    for arc in 0..<arcCount {
      let first = Int(arcs[arc * 8 + 2])
      let count = Int(arcs[arc * 8 + 3])
      guard areaRange ~= arcs[arc * 8], areaRange ~= arcs[arc * 8 + 1], count >= 2, first >= 0,
        first + count <= pointCount
      else { return false }
    }
    var last: Int32 = 0
    for start in starts {
      guard start >= last else { return false }
      last = start
    }
    guard starts.first == 0, Int(last) * 2 == segments.count,
      cellAreas.allSatisfy({ areaRange ~= $0 })
    else { return false }
    for segment in stride(from: 0, to: segments.count, by: 2) {
      guard segments[segment] >= 0, Int(segments[segment]) + 1 < pointCount,
        0..<Int32(arcCount) ~= segments[segment + 1]
      else { return false }
    }
    return true
  }

  /// Returns a checksum of words. It detects damage, not tampering.
  static func checksum(_ words: UnsafeBufferPointer<Int32>) -> Int32 {
    // Four sums side by side, because a single one would have to wait for each multiplication.
    var hashes = SIMD4<UInt32>(repeating: 0x811C_9DC5)
    var index = 0
    while index + 4 <= words.count {
      let four = SIMD4(words[index], words[index + 1], words[index + 2], words[index + 3])
      hashes = (hashes ^ SIMD4<UInt32>(truncatingIfNeeded: four)) &* 0x0100_0193
      index += 4
    }
    var hash = hashes[0] ^ hashes[1] &* 3 ^ hashes[2] &* 5 ^ hashes[3] &* 7
    for word in words[index...] { hash = (hash ^ UInt32(bitPattern: word)) &* 0x0100_0193 }
    return Int32(bitPattern: hash)
  }

  /// Returns the area at a point, given in units.
  ///
  /// The nearest line to the west decides: the area is the one on its eastern side. A point on a
  /// line also belongs to the area on the eastern side.
  ///
  /// - Complexity: O(segments in the cell), rarely more than a hundred.
  func area(x: Double, y: Double) -> OutlineArea {
    let found = areas[Int(number(x: x, y: y))]
    // The eastern edge of the map is the same meridian as the western one.
    return found == .edge ? areas[Int(number(x: -1_800_000, y: y))] : found
  }

  private func number(x: Double, y: Double) -> Int32 {
    withExtendedLifetime(owner) {
      let first = OutlineGrid.row(y) * OutlineGrid.columns
      var column = OutlineGrid.column(x)
      while true {
        let cell = first + column
        if starts[cell] == starts[cell + 1] { return cellAreas[cell] }
        if let found = nearest(inCell: cell, column: column, x: x, y: y) { return found }
        if column == 0 { return 0 }
        column -= 1
      }
    }
  }

  /// Returns the number of the area east of the nearest line to the west within a cell; nil if
  /// there is no such line.
  func nearest(inCell cell: Int, column: Int, x: Double, y: Double) -> Int32? {
    var best = OutlineGrid.west(ofColumn: column)
    var found: Int?
    var isSouthward = false
    for segment in Int(starts[cell])..<Int(starts[cell + 1]) {
      let point = Int(segments[segment * 2]) * 2
      let y1 = Double(points[point + 1])
      let y2 = Double(points[point + 3])
      guard (y1 > y) != (y2 > y) else { continue }
      let x1 = Double(points[point])
      let crossing = x1 + (Double(points[point + 2]) - x1) * (y - y1) / (y2 - y1)
      if crossing >= best, crossing <= x {
        best = crossing
        found = Int(segments[segment * 2 + 1])
        isSouthward = y2 < y1
      }
    }
    return found.map { arcs[$0 * 8 + (isSouthward ? 0 : 1)] }
  }

  /// Returns the areas on both sides of a line.
  func sides(ofArc arc: Int) -> (left: OutlineArea, right: OutlineArea) {
    (areas[Int(arcs[arc * 8])], areas[Int(arcs[arc * 8 + 1])])
  }

  /// Returns the bounding box of a line, in units.
  func box(ofArc arc: Int) -> (west: Int32, south: Int32, east: Int32, north: Int32) {
    (arcs[arc * 8 + 4], arcs[arc * 8 + 5], arcs[arc * 8 + 6], arcs[arc * 8 + 7])
  }

  /// Returns the points of a line.
  func points(ofArc arc: Int) -> [OutlinePoint] {
    withExtendedLifetime(owner) {
      let first = Int(arcs[arc * 8 + 2])
      return (first..<first + Int(arcs[arc * 8 + 3])).map {
        OutlinePoint(x: points[$0 * 2], y: points[$0 * 2 + 1])
      }
    }
  }
}

/// The grid of cells, half a degree wide and high, into which the map of outlines is divided.
enum OutlineGrid {
  static let size = 5_000.0
  static let columns = 720
  static let rows = 360
  static let cells = columns * rows

  /// Returns the column of a number of units east, clamped to 0...719.
  static func column(_ x: Double) -> Int {
    min(columns - 1, max(0, Int(((x + 1_800_000) / size).rounded(.down))))
  }

  /// Returns the row of a number of units north, clamped to 0...359.
  static func row(_ y: Double) -> Int {
    min(rows - 1, max(0, Int(((y + 900_000) / size).rounded(.down))))
  }

  /// Returns the western edge of a column, in units east.
  static func west(ofColumn column: Int) -> Double { Double(column) * size - 1_800_000 }
}
