/// Places texts so that none covers another text, a symbol or the edge: the most important first,
/// each at the best free position (the greedy algorithm of Christensen, Marks and Shieber 1995,
/// doi:10.1145/212332.212334).
struct LabelPlacement {
  /// The position of a text.
  struct Spot {
    /// The box around it.
    let box: Rectangle
    /// The left end of its baseline.
    let anchor: SIMD2<Double>
    /// A line from the symbol to the text, if they are apart.
    let leader: (SIMD2<Double>, SIMD2<Double>)?
  }

  let frame: Rectangle
  private var cells: [Int: [Rectangle]] = [:]
  private static let cell = 40.0

  /// - Parameter frame: The box that texts must stay within.
  init(frame: Rectangle) { self.frame = frame }

  /// Reserves a box, which keeps texts out of it.
  mutating func block(_ box: Rectangle) {
    forEachCell(box) { cells[$0, default: []].append(box) }
  }

  /// Whether a box is free, apart from the reserved box `own`, and lies within the frame or
  /// `outer`.
  func isFree(
    _ box: Rectangle, besides own: Rectangle? = nil, within outer: Rectangle? = nil
  ) -> Bool {
    guard (outer ?? frame).contains(box) else { return false }
    var isFree = true
    forEachCell(box) { cell in
      if isFree, let found = cells[cell], found.contains(where: { $0.overlaps(box) && $0 != own }) {
        isFree = false
      }
    }
    return isFree
  }

  /// Finds a position for a text beside a symbol and reserves it; nil if there is no room.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - size: The font size.
  ///   - point: The centre of the symbol.
  ///   - radius: Half the width of the symbol.
  ///   - reach: How many rings away the text may move; 0 allows only positions directly at the
  ///     symbol.
  /// - Returns: The position.
  mutating func place(
    _ text: String, size: Double, at point: SIMD2<Double>, radius: Double, reach: Int = 2
  ) -> Spot? {
    let width = TextWidth.of(text, size: size)
    let own = Rectangle(point - radius, point + radius)
    for ring in 0...reach {
      let gap = radius + (ring == 0 ? 3 : 4 + Double(ring) * 13)
      for (step, side) in Self.sides(ring: ring) {
        // The middle of the text, and half the size of its box.
        let middle = SIMD2(
          point.x + step.x * gap + side * width / 2, point.y + step.y * (gap + size * 0.5))
        let half = SIMD2(width / 2 + 1.5, size * 0.56)
        let box = Rectangle(middle - half, middle + half)
        guard isFree(box, besides: own) else { continue }
        block(box)
        let anchor = SIMD2(middle.x - width / 2, middle.y - size * 0.34)
        var leader: (SIMD2<Double>, SIMD2<Double>)?
        if ring > 0 {
          let end = SIMD2(
            max(box.low.x, min(box.high.x, point.x)), max(box.low.y, min(box.high.y, point.y)))
          let way = end - point
          let length = (way * way).sum().squareRoot()
          leader = (point + way * (radius / max(length, radius)), end)
        }
        return Spot(box: box, anchor: anchor, leader: leader)
      }
    }
    return nil
  }

  /// The directions of the positions from best to worst, with -1, 0 or 1 for a text that ends, is
  /// centred or begins there.
  private static func sides(ring: Int) -> [(SIMD2<Double>, Double)] {
    let near: [(SIMD2<Double>, Double)] = [
      (SIMD2(1, 0), 1), (SIMD2(-1, 0), -1), (SIMD2(0, 1), 0), (SIMD2(0, -1), 0),
      (SIMD2(0.75, 0.6), 1), (SIMD2(0.75, -0.6), 1), (SIMD2(-0.75, 0.6), -1),
      (SIMD2(-0.75, -0.6), -1),
    ]
    guard ring > 0 else { return near }
    return near + [
      (SIMD2(0.4, 0.95), 1), (SIMD2(0.4, -0.95), 1), (SIMD2(-0.4, 0.95), -1),
      (SIMD2(-0.4, -0.95), -1),
    ]
  }

  private func forEachCell(_ box: Rectangle, _ body: (Int) -> Void) {
    let low = cell(box.low)
    let high = cell(box.high)
    for row in low.row...max(low.row, high.row) {
      for column in low.column...max(low.column, high.column) { body(row * 1_000 + column) }
    }
  }

  private func cell(_ point: SIMD2<Double>) -> (row: Int, column: Int) {
    func number(_ value: Double) -> Int {
      Int(max(-1, min(400, (value / Self.cell).rounded(.down)))) + 1
    }
    return (number(point.y), number(point.x))
  }
}

/// A text with its position on the drawing.
struct PlacedLabel {
  let text: String
  let spot: LabelPlacement.Spot
  let size: Double
}
