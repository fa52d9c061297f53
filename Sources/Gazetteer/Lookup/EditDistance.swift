/// Optimal string alignment distance: an insertion, deletion, substitution or swap of neighbours
/// costs one.
///
/// Source: R. A. Wagner and M. J. Fischer 1974, doi:10.1145/321796.321811, extended by the swap of
/// F. J. Damerau 1964, doi:10.1145/363958.363994.
struct EditDistance<Letter: Equatable> {
  private let pattern: [Letter]
  private var rows: [[Int]]

  init(pattern: [Letter]) {
    self.pattern = pattern
    rows = Array(repeating: Array(repeating: 0, count: pattern.count + 1), count: 3)
  }

  /// Returns the distance, or nil if it is greater than `bound`.
  ///
  /// - Complexity: O(pattern x text), less if the bound is exceeded early.
  mutating func within(_ bound: Int, of text: [Letter]) -> Int? {
    guard abs(text.count - pattern.count) <= bound else { return nil }
    for column in 0...pattern.count { rows[0][column] = column }
    var current = 0
    for row in 0..<text.count {
      let previous = current
      let beforePrevious = (current + 2) % 3
      current = (current + 1) % 3
      rows[current][0] = row + 1
      var rowMinimum = row + 1
      for column in 0..<pattern.count {
        let change = text[row] == pattern[column] ? 0 : 1
        var cost = min(
          rows[previous][column] + change, rows[previous][column + 1] + 1,
          rows[current][column] + 1)
        if row > 0, column > 0, text[row] == pattern[column - 1], text[row - 1] == pattern[column] {
          cost = min(cost, rows[beforePrevious][column - 1] + 1)
        }
        rows[current][column + 1] = cost
        rowMinimum = min(rowMinimum, cost)
      }
      // The minimum of a row never falls from one row to the next.
      if rowMinimum > bound { return nil }
    }
    let distance = rows[current][pattern.count]
    return distance <= bound ? distance : nil
  }
}
