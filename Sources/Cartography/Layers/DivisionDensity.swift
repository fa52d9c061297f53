/// Leaves out lines between divisions where they lie so close that they say nothing: the communes of a
/// small country on a map of its continent.
enum DivisionDensity {
  private static let cell = 48.0
  /// Units of lines in a cell, more than three times across it.
  private static let most = 150.0

  /// The lines that run mostly where few do.
  ///
  /// - Complexity: O(points).
  static func sparse(_ lines: [[SIMD2<Double>]]) -> [[SIMD2<Double>]] {
    var lengths: [SIMD2<Int>: Double] = [:]
    forEachSegment(lines.joined(separator: [SIMD2(.infinity, .infinity)]).map { $0 }) {
      lengths[$0, default: 0] += $1
    }
    return lines.filter { line in
      var total = 0.0
      var dense = 0.0
      forEachSegment(line) { cell, length in
        total += length
        if lengths[cell, default: 0] > most { dense += length }
      }
      return dense <= total / 2
    }
  }

  private static func forEachSegment(
    _ line: [SIMD2<Double>], _ body: (SIMD2<Int>, Double) -> Void
  ) {
    for (a, b) in zip(line, line.dropFirst()) where a.x.isFinite && b.x.isFinite {
      let step = b - a
      let middle = ((a + b) / 2 / cell).rounded(.down)
      body(SIMD2(Int(middle.x), Int(middle.y)), (step * step).sum().squareRoot())
    }
  }
}
