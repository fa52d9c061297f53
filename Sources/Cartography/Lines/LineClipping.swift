/// Clips lines to a rectangle (Liang and Barsky 1984, doi:10.1145/357332.357333).
enum LineClipping {
  /// The pieces of a line within a rectangle. Infinite points break the line.
  ///
  /// A closed line that crosses the edge becomes pieces from edge to edge.
  /// - Complexity: O(points).
  static func pieces(_ points: [SIMD2<Double>], in box: Rectangle) -> [[SIMD2<Double>]] {
    var pieces: [[SIMD2<Double>]] = []
    var piece: [SIMD2<Double>] = []
    func end() {
      if piece.count > 1 { pieces.append(piece) }
      piece = []
    }
    var startsInside = false
    for (number, (a, b)) in zip(points, points.dropFirst()).enumerated() {
      guard let (from, to) = shares(a, b, in: box) else {
        end()
        continue
      }
      let start = from > 0 ? a + (b - a) * from : a
      let stop = to < 1 ? a + (b - a) * to : b
      if from > 0 { end() }
      if piece.isEmpty {
        piece.append(start)
        if number == 0, from == 0 { startsInside = true }
      }
      piece.append(stop)
      if to < 1 { end() }
    }
    let isOpen = piece.count > 1
    end()
    // A ring that begins inside was split at its first point, which is not on the edge. Join the
    // two parts.
    if startsInside, isOpen, pieces.count > 1, let first = points.first, first == points.last {
      let last = pieces.removeLast()
      pieces[0] = last + pieces[0].dropFirst()
    }
    return pieces
  }

  /// The part of a segment that lies inside, as shares of its length from 0 to 1; nil if none does.
  private static func shares(
    _ a: SIMD2<Double>, _ b: SIMD2<Double>, in box: Rectangle
  ) -> (Double, Double)? {
    guard a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite else { return nil }
    let step = b - a
    var from = 0.0
    var to = 1.0
    for (change, room) in [
      (-step.x, a.x - box.low.x), (step.x, box.high.x - a.x),
      (-step.y, a.y - box.low.y), (step.y, box.high.y - a.y),
    ] {
      if change == 0 {
        if room < 0 { return nil }
      } else {
        let share = room / change
        if change < 0 { from = max(from, share) } else { to = min(to, share) }
        if from > to { return nil }
      }
    }
    return (from, to)
  }
}
