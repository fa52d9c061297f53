import Foundation
import TestSupport
import Testing

@testable import ToponymRecognition

/// The lattice against all taggings of short stretches, one by one.
@Suite("Probabilities of taggings") struct TagLatticeTests {
  // Testing has a `Tag` too.
  private typealias Tag = ToponymRecognition.Tag

  /// A stretch with random scores and transitions.
  private struct Case {
    let scores: [TagLattice.Lanes]
    let transitions: [Float]

    init(seed: UInt64, count: Int) {
      var generator = SeededGenerator(seed: seed)
      scores = (0..<count).map { _ in
        var row = TagLattice.Lanes.zero
        for lane in 0..<Tag.allCases.count { row[lane] = .random(in: -4...4, using: &generator) }
        return row
      }
      transitions = (0..<256).map { _ in .random(in: -2...2, using: &generator) }
    }

    /// Each tagging that is allowed between two tokens outside of names, with its log-odds.
    var taggings: [(tags: [Tag], score: Double)] {
      var partial: [(tags: [Tag], score: Double)] = [([], 0)]
      for row in scores {
        partial = partial.flatMap { known in
          Tag.allCases.filter { (known.tags.last ?? .outside).precedes($0) }.map { tag in
            let before = known.tags.last ?? .outside
            let step = Double(transitions[16 * before.rawValue + tag.rawValue])
            return (known.tags + [tag], known.score + step + Double(row[tag.rawValue]))
          }
        }
      }
      return partial.filter { $0.tags.last?.precedes(.outside) ?? true }.map { known in
        let last = known.tags.last ?? .outside
        return (known.tags, known.score + Double(transitions[16 * last.rawValue]))
      }
    }

    func lattice() -> TagLattice {
      var lattice = TagLattice(TagSteps(transitions: transitions))
      scores.withUnsafeBufferPointer { lattice.run($0) }
      return lattice
    }
  }

  @Test("Sum and marginals are those of all taggings", arguments: 0..<12)
  func enumeration(seed: Int) {
    let sample = Case(seed: UInt64(seed), count: 1 + seed % 4)
    let lattice = sample.lattice()
    let taggings = sample.taggings
    let total = taggings.reduce(0) { $0 + exp($1.score) }
    #expect(abs(lattice.logPartition - log(total)) < 1e-3)
    for index in sample.scores.indices {
      let marginals = lattice.marginals(at: index)
      for tag in Tag.allCases {
        let share = taggings.filter { $0.tags[index] == tag }.reduce(0) { $0 + exp($1.score) }
        #expect(abs(Double(marginals[tag.rawValue]) - share / total) < 1e-4)
      }
    }
  }

  @Test("A name's probability is that of the taggings which have it", arguments: 0..<12)
  func names(seed: Int) {
    let sample = Case(seed: UInt64(seed) + 100, count: 4)
    let lattice = sample.lattice()
    let taggings = sample.taggings
    let total = taggings.reduce(0) { $0 + exp($1.score) }
    for label in [NameLabel.place, .demonym] {
      for start in 0..<4 {
        var found: [Int: Float] = [:]
        lattice.forEachName(from: start, label, threshold: 0) { found[$0] = $1 }
        let longest = label == .place ? 4 : min(4, start + 2)
        #expect(Set(found.keys) == Set((start + 1)...longest))
        for (end, probability) in found {
          let tags = label.tags(count: end - start)
          let share = taggings.filter { Array($0.tags[start..<end]) == tags }
            .reduce(0) { $0 + exp($1.score) }
          #expect(abs(Double(probability) - share / total) < 1e-4)
        }
      }
    }
  }

  @Test("Expected steps sum to the number of tokens and one")
  func steps() {
    let sample = Case(seed: 7, count: 30)
    var sums = [TagLattice.Lanes](repeating: .zero, count: 16)
    sample.lattice().addTransitions(to: &sums)
    #expect(abs(sums.reduce(0) { $0 + $1.sum() } - 31) < 0.01)
  }

  @Test("The exponential is the library's", arguments: [-87, -20, -1.5, -0.001, 0, 0.3, 5, 80])
  func exponentials(x: Float) {
    let value = exponential(SIMD16(repeating: x))[3]
    #expect(abs(value / exp(x) - 1) < 2e-6)
    #expect(exponential(SIMD16(repeating: -.infinity)) == .zero)
  }

  @Test("A stretch of 100,000 tokens neither overflows nor vanishes")
  func long() {
    let lattice = Case(seed: 3, count: 100_000).lattice()
    #expect(lattice.logPartition.isFinite)
    #expect(abs(lattice.marginals(at: 50_000).sum() - 1) < 1e-2)
  }
}
