import RandomNumbers
import Testing

@testable import CorpusAnalysis

@Suite struct SpanPairingTests {
  @Test func `equal spans pair before what overlaps more`() {
    let pairing = SpanPairing(gold: [0..<20, 5..<8], annotated: [5..<8, 0..<3])
    #expect(
      pairing.pairs == [
        .init(gold: 1, annotated: 0, isExact: true), .init(gold: 0, annotated: 1, isExact: false),
      ])
  }

  @Test func `the larger overlap pairs first, and among equals the earlier gold`() {
    let pairing = SpanPairing(gold: [0..<4, 4..<10], annotated: [2..<8, 0..<1, 9..<12])
    #expect(
      pairing.pairs == [
        .init(gold: 1, annotated: 0, isExact: false), .init(gold: 0, annotated: 1, isExact: false),
      ])
    let equal = SpanPairing(gold: [0..<4, 4..<8], annotated: [2..<6])
    #expect(equal.pairs == [.init(gold: 0, annotated: 0, isExact: false)])
  }

  @Test func `spans that only touch do not pair`() {
    #expect(SpanPairing(gold: [0..<4], annotated: [4..<8]).pairs.isEmpty)
    #expect(SpanPairing(gold: [], annotated: [4..<8]).pairs.isEmpty)
  }

  @Test func `a gold span that stands twice pairs once`() {
    let pairing = SpanPairing(gold: [0..<4, 0..<4], annotated: [0..<4])
    #expect(pairing.pairs == [.init(gold: 0, annotated: 0, isExact: true)])
  }

  @Test func `random spans pair as by trying all pairs again and again`() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<300 {
      let gold = spans(&generator)
      var seen: Set<Range<Int>> = []
      let annotated = spans(&generator).filter { seen.insert($0).inserted }
      #expect(SpanPairing(gold: gold, annotated: annotated).pairs == reference(gold, annotated))
    }
  }

  private func spans(_ generator: inout SplitMix64) -> [Range<Int>] {
    (0..<generator.next(below: 9)).map { _ in
      let start = generator.next(below: 25)
      return start..<(start + 1 + generator.next(below: 7))
    }
  }

  /// Takes the best of all pairs that are free until none is left.
  private func reference(_ gold: [Range<Int>], _ annotated: [Range<Int>]) -> [SpanPairing.Pair] {
    var pairs: [SpanPairing.Pair] = []
    while true {
      var best: (rank: [Int], pair: SpanPairing.Pair)?
      for (index, range) in gold.enumerated() {
        for (other, span) in annotated.enumerated() {
          let isFree = pairs.allSatisfy { $0.gold != index && $0.annotated != other }
          let size = Set(range).intersection(Set(span)).count
          guard isFree, size > 0 else { continue }
          let isExact = range == span
          let rank = isExact ? [0, 0, index, other] : [1, -size, index, other]
          if best.map({ rank.lexicographicallyPrecedes($0.rank) }) ?? true {
            best = (rank, .init(gold: index, annotated: other, isExact: isExact))
          }
        }
      }
      guard let best else { return pairs }
      pairs.append(best.pair)
    }
  }
}
