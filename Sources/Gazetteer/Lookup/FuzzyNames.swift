/// Names that differ from a query by typing errors, found by looking at every name.
///
/// It serves messages and `locate` when nothing else finds the name; with 1.5 million names it takes
/// some tenths of a second.
struct FuzzyNames {
  private let query: [UInt8]
  private let limit: Int

  /// A name with its distance from the query.
  struct Hit: Hashable {
    let place: PlaceReference
    let name: String
    /// Inserted, deleted, changed or swapped letters.
    let distance: Int
    let population: Int
  }

  init(query: String, limit: Int) {
    var folded: [UInt8] = []
    var query = query
    query.withUTF8 { NameFolding.fold($0, into: &folded) }
    self.query = folded
    self.limit = limit
  }

  /// At most one error in short names, two in longer ones, three from 13 bytes on.
  private var tolerance: Int { query.count < 5 ? 1 : query.count < 13 ? 2 : 3 }

  /// The nearest names, fewest errors first, then the most populous; one a place.
  ///
  /// - Complexity: O(names x length).
  func search(_ gazetteer: LayeredGazetteer) -> [Hit] {
    guard !query.isEmpty, query.count <= 64 else { return [] }
    var best: [PlaceReference: Hit] = [:]
    var folded: [UInt8] = []
    var distances = EditDistance(pattern: query)
    let index = gazetteer.base.index
    for posting in index.allPostings {
      let length = Int(posting.textLength)
      // Folding rarely makes a Latin name shorter by more than a third; others are not misspelt.
      if length + tolerance < query.count || length > 2 * (query.count + tolerance) { continue }
      if gazetteer.isHidden(posting.place) { continue }
      folded.removeAll(keepingCapacity: true)
      NameFolding.fold(
        index.bytes(offset: posting.textOffset, length: posting.textLength), into: &folded)
      guard let distance = distances.within(tolerance, of: folded) else { continue }
      let place = PlaceReference(number: posting.place)
      if let known = best[place], known.distance <= distance { continue }
      best[place] = Hit(
        place: place, name: index.text(offset: posting.textOffset, length: posting.textLength),
        distance: distance, population: gazetteer.facts(place)?.population ?? 0)
    }
    return Array(
      best.values.sorted { left, right in
        if left.distance != right.distance { return left.distance < right.distance }
        if left.population != right.population { return left.population > right.population }
        return left.place < right.place
      }.prefix(limit))
  }
}

/// Optimal string alignment distance over bytes: insertions, deletions, changes and swaps of
/// neighbours cost one each.
///
/// Source: R. A. Wagner and M. J. Fischer 1974, doi:10.1145/321796.321811, with the swap of
/// F. J. Damerau 1964, doi:10.1145/363958.363994.
struct EditDistance {
  private let pattern: [UInt8]
  private var rows: [[Int]]

  init(pattern: [UInt8]) {
    self.pattern = pattern
    rows = Array(repeating: Array(repeating: 0, count: pattern.count + 1), count: 3)
  }

  /// The distance, or nil where it is greater than `bound`.
  ///
  /// - Complexity: O(pattern x text), less where the bound is passed early.
  mutating func within(_ bound: Int, of text: [UInt8]) -> Int? {
    guard abs(text.count - pattern.count) <= bound else { return nil }
    for column in 0...pattern.count { rows[0][column] = column }
    var current = 0
    for row in 0..<text.count {
      let previous = current
      let beforePrevious = (current + 2) % 3
      current = (current + 1) % 3
      rows[current][0] = row + 1
      var least = row + 1
      for column in 0..<pattern.count {
        let change = text[row] == pattern[column] ? 0 : 1
        var cost = min(
          rows[previous][column] + change, rows[previous][column + 1] + 1,
          rows[current][column] + 1)
        if row > 0, column > 0, text[row] == pattern[column - 1], text[row - 1] == pattern[column] {
          cost = min(cost, rows[beforePrevious][column - 1] + 1)
        }
        rows[current][column + 1] = cost
        least = min(least, cost)
      }
      if least > bound { return nil }
    }
    let distance = rows[current][pattern.count]
    return distance <= bound ? distance : nil
  }
}
