import Testing

@testable import DatelineBenchmark

@Suite("The texts for measuring throughput")
struct NewsGeneratorTests {
  @Test("The same seed gives the same texts")
  func determinism() {
    #expect(NewsGenerator().text(7) == NewsGenerator().text(7))
    #expect(NewsGenerator().text(7) != NewsGenerator().text(8))
    #expect(NewsGenerator(seed: 1).text(7) != NewsGenerator(seed: 2).text(7))
  }

  @Test("Texts are about 3 kB and have no placeholder left")
  func length() {
    for number in 0..<50 {
      let text = NewsGenerator().text(number)
      #expect(2_900..<4_000 ~= text.utf8.count)
      #expect(!text.contains("{") && !text.contains("}"))
    }
  }
}
