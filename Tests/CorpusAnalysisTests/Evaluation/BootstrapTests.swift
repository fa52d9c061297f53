import RandomNumbers
import Testing

@testable import CorpusAnalysis

@Suite struct BootstrapTests {
  /// Documents of which every third has its only name right.
  private func sums(_ count: Int) -> FigureSums {
    let documents = (0..<count).map { number in
      var text = EvaluationText("Raqqa", id: "\(number)")
      text.gold("Raqqa", at: (35.95, 39))
      text.annotate("Raqqa", at: number % 3 == 0 ? (35.95, 39) : (0, 0))
      return JudgedDocument(text.goldDocument, annotated: text.annotated, adjectivals: true)
    }
    return FigureSums(documents, goldSpans: nil)
  }

  @Test func `the same documents give the same intervals`() {
    let first = Bootstrap().estimates(sums(40))
    #expect(Bootstrap().estimates(sums(40)) == first)
    // Written down, so that neither a platform nor a version of Swift changes it.
    #expect(first[.endToEnd161] == Estimate(value: 35, low: 20, high: 52.5))
  }

  @Test func `an interval is about as wide as the binomial one`() throws {
    let estimate = try #require(Bootstrap().estimates(sums(300))[.endToEnd161])
    let deviation = 100 * (1.0 / 3 * 2 / 3 / 300).squareRoot()
    #expect(abs((estimate.low ?? 0) - (100.0 / 3 - 1.96 * deviation)) < 1)
    #expect(abs((estimate.high ?? 0) - (100.0 / 3 + 1.96 * deviation)) < 1)
  }

  @Test func `one document has no spread`() {
    let estimate = Bootstrap().estimates(sums(1))[.endToEnd161]
    #expect(estimate == Estimate(value: 100, low: 100, high: 100))
  }

  @Test func `the generator is SplitMix64`() {
    // The first numbers of the reference implementation for the seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
