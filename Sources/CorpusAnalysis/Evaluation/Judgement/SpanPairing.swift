/// Pairs the spans of a gold document with those of its annotation, one to one.
///
/// Equal spans are paired first, then overlapping ones by the number of shared code points; ties
/// are broken by the order of the gold, then of the annotation.
struct SpanPairing {
  /// A gold mention and an annotated mention that belong together.
  struct Pair: Hashable {
    let gold: Int
    let annotated: Int
    let isExact: Bool
  }

  /// Exact pairs in the order of the gold, then the others by size of the overlap.
  private(set) var pairs: [Pair] = []

  /// - Complexity: O(gold × annotated) in the number of spans without an equal one.
  init(gold: [Range<Int>], annotated: [Range<Int>]) {
    var positions: [Range<Int>: Int] = [:]
    for (position, range) in annotated.enumerated() { positions[range] = position }
    var isGoldFree = [Bool](repeating: true, count: gold.count)
    var isAnnotatedFree = [Bool](repeating: true, count: annotated.count)
    for (index, range) in gold.enumerated() {
      guard let other = positions[range], isAnnotatedFree[other] else { continue }
      pairs.append(Pair(gold: index, annotated: other, isExact: true))
      isGoldFree[index] = false
      isAnnotatedFree[other] = false
    }
    for overlap in Self.overlaps(gold, annotated, isGoldFree, isAnnotatedFree)
    where isGoldFree[overlap.gold] && isAnnotatedFree[overlap.annotated] {
      pairs.append(Pair(gold: overlap.gold, annotated: overlap.annotated, isExact: false))
      isGoldFree[overlap.gold] = false
      isAnnotatedFree[overlap.annotated] = false
    }
  }

  private static func overlaps(
    _ gold: [Range<Int>], _ annotated: [Range<Int>], _ isGoldFree: [Bool],
    _ isAnnotatedFree: [Bool]
  ) -> [(size: Int, gold: Int, annotated: Int)] {
    var overlaps: [(size: Int, gold: Int, annotated: Int)] = []
    for (index, range) in gold.enumerated() where isGoldFree[index] {
      for (other, span) in annotated.enumerated() where isAnnotatedFree[other] {
        let size =
          min(range.upperBound, span.upperBound) - max(range.lowerBound, span.lowerBound)
        if size > 0 { overlaps.append((size, index, other)) }
      }
    }
    return overlaps.sorted {
      (-$0.size, $0.gold, $0.annotated) < (-$1.size, $1.gold, $1.annotated)
    }
  }
}
