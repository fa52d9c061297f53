/// Pairs the mentions of two annotations that are the same.
struct MentionPairing {
  /// An element of the merged sequence of mentions.
  enum Step {
    case old(ComparedMention)
    case new(ComparedMention)
    case both(old: ComparedMention, new: ComparedMention)
  }

  private let old: [ComparedMention]
  private let new: [ComparedMention]
  /// Indices of the pairs; both increase.
  private(set) var pairs: [(old: Int, new: Int)] = []

  /// If the product of the numbers of mentions exceeds this, words are paired greedily instead.
  private static let greedyThreshold = 4_000_000

  init(_ old: [ComparedMention], _ new: [ComparedMention]) {
    self.old = old
    self.new = new
  }

  /// Pairs equal spans.
  mutating func pairBySpans() {
    var index = 0
    for (number, mention) in new.enumerated() {
      while index < old.count, isBefore(old[index].range, mention.range) { index += 1 }
      if index < old.count, old[index].range == mention.range { pairs.append((index, number)) }
    }
  }

  /// Pairs as many equal words as possible while keeping their order.
  ///
  /// - Complexity: O(old × new) in the worst case.
  mutating func pairByWords() {
    let before = old.map(\.text)
    let after = new.map(\.text)
    guard before.count * after.count <= Self.greedyThreshold else {
      return pairGreedily(before, after)
    }
    var isRemoved = [Bool](repeating: false, count: before.count)
    var isInserted = [Bool](repeating: false, count: after.count)
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isInserted[offset] = true
      }
    }
    pairs = zip(
      before.indices.filter { !isRemoved[$0] }, after.indices.filter { !isInserted[$0] }
    ).map { ($0, $1) }
  }

  /// Pairs each word with the next equal word of the old text.
  private mutating func pairGreedily(_ before: [String], _ after: [String]) {
    var places: [String: [Int]] = [:]
    for (index, word) in before.enumerated().reversed() { places[word, default: []].append(index) }
    var last = -1
    for (number, word) in after.enumerated() {
      while let index = places[word]?.last, index <= last { places[word]?.removeLast() }
      guard let index = places[word]?.last, index - last <= 1_000 else { continue }
      pairs.append((index, number))
      last = index
    }
  }

  /// All mentions in order; mentions only in the old text come before the next pair.
  func steps() -> [Step] {
    var steps: [Step] = []
    var (left, right) = (0, 0)
    for pair in pairs + [(old.count, new.count)] {
      while left < pair.old || right < pair.new {
        let takesOld =
          right >= pair.new
          || left < pair.old && !isBefore(new[right].range, old[left].range)
        if takesOld {
          steps.append(.old(old[left]))
          left += 1
        } else {
          steps.append(.new(new[right]))
          right += 1
        }
      }
      if left < old.count, right < new.count {
        steps.append(.both(old: old[left], new: new[right]))
        left += 1
        right += 1
      }
    }
    return steps
  }

  private func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
