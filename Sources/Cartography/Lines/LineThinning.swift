/// Removes invisible detail from lines.
enum LineThinning {
  /// A line without the points closer than `step` to the last one kept. The ends are always kept.
  ///
  /// - Complexity: O(points).
  static func thinned(_ points: [BasePoint], step: Double) -> [BasePoint] {
    guard points.count > 2, step > 1, let first = points.first, let end = points.last else {
      return points
    }
    var kept = [first]
    var last = first
    for point in points.dropFirst().dropLast()
    where abs(Double(point.x - last.x)) >= step || abs(Double(point.y - last.y)) >= step {
      kept.append(point)
      last = point
    }
    kept.append(end)
    return kept
  }

  /// The indices of the points to keep so that a line deviates by no more than a tolerance (Douglas
  /// and Peucker 1973, doi:10.3138/FM57-6770-U75U-7727). The ends are always kept.
  ///
  /// The line breaks at infinite points, and the points on both sides of a break are kept.
  /// - Complexity: O(points log points) on average, O(points²) in the worst case.
  static func simplified(_ points: [SIMD2<Double>], tolerance: Double) -> [Int] {
    guard points.count > 2 else { return Array(points.indices) }
    var isKept = [Bool](repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var spans = [(0, points.count - 1)]
    while let (first, last) = spans.popLast() {
      guard last > first + 1 else { continue }
      let start = points[first]
      let chord = points[last] - start
      let square = (chord * chord).sum()
      var worst = tolerance * tolerance
      var index = 0
      for middle in first + 1..<last {
        let gap = points[middle] - start
        let share = square > 0 ? max(0, min(1, (gap * chord).sum() / square)) : 0
        let off = gap - chord * share
        let distance = (off * off).sum()
        // Written with a negation so that NaN, from an infinite point, counts as worst.
        if !(distance <= worst) {
          worst = distance
          index = middle
          if !distance.isFinite { break }
        }
      }
      if index > 0 {
        isKept[index] = true
        spans.append((first, index))
        spans.append((index, last))
      }
    }
    return points.indices.filter { isKept[$0] }
  }
}
