#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// All ways to cut a run of characters into words, and how probable each word is over all of them.
///
/// A word is an edge from the position before its first character to the position after its last one. The
/// probability of a way is the product of those of its words; that of a word is the share of the ways that it
/// is part of (forward-backward, Rabiner 1989, doi:10.1109/5.18626).
struct WordLattice {
  /// A word that may stand in a run.
  struct Edge {
    /// The positions before and after it.
    var characters: Range<Int>
    /// The negative natural logarithm of its probability.
    var cost: Float
    /// What it is, for whoever added it.
    var label: Int
  }

  /// A sum of many exponentials, of which the greatest is factored out.
  private struct LogSum {
    private var greatest = -Float.infinity
    private var rest: Float = 0

    var value: Float { greatest + logf(rest) }

    init() {}

    init(one value: Float) {
      greatest = value
      rest = 1
    }

    mutating func add(_ value: Float) {
      if value > greatest {
        rest = rest * expf(greatest - value) + 1
        greatest = value
      } else if value > -.infinity {
        rest += expf(value - greatest)
      }
    }
  }

  /// The words, in the order of their beginnings.
  private(set) var edges: [Edge] = []

  /// Adds a word. Words are added in the order of their beginnings.
  mutating func add(_ characters: Range<Int>, cost: Float, label: Int) {
    edges.append(Edge(characters: characters, cost: cost, label: label))
  }

  /// Sums over all ways to cut the run.
  ///
  /// - Parameter count: The number of characters in the run.
  /// - Returns: The probability of each word, 0...1, in the order in which they were added.
  /// - Complexity: O(*n*) in the words.
  func probabilities(count: Int) -> [Float] {
    var before = [LogSum](repeating: LogSum(), count: count + 1)
    var after = before
    before[0] = LogSum(one: 0)
    after[count] = LogSum(one: 0)
    var position = -1
    var sum: Float = 0
    for edge in edges {
      if edge.characters.lowerBound != position {
        position = edge.characters.lowerBound
        sum = before[position].value
      }
      before[edge.characters.upperBound].add(sum - edge.cost)
    }
    for edge in edges.reversed() {
      after[edge.characters.lowerBound].add(after[edge.characters.upperBound].value - edge.cost)
    }
    let all = before[count].value
    return edges.map { edge in
      let share =
        before[edge.characters.lowerBound].value - edge.cost
        + after[edge.characters.upperBound].value - all
      return min(1, expf(share))
    }
  }
}
