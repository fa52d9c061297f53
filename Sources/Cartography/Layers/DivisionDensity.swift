/// Omits lines between divisions where they are too dense to be readable, such as the communes of a
/// small country on a map of its continent.
enum DivisionDensity {
  private static let cell = 48.0
  /// The maximum length of lines in a cell in units: about three times across it.
  private static let maximumLength = 150.0

  /// The lines of which at least half runs through cells that are not dense.
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
        if lengths[cell, default: 0] > maximumLength { dense += length }
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
