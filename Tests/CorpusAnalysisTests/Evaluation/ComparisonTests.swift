import Foundation
import Testing

@testable import CorpusAnalysis

@Suite struct ComparisonTests {
  private func compared() -> Comparison {
    var before = EvaluationText("Raqqa, Mosul, Aleppo, Sidon on Monday, Tuesday")
    before.gold("Raqqa", at: (35.95, 39))
    before.gold("Mosul", at: (36.3, 43.1))
    before.gold("Aleppo", at: (36.2, 37.1))
    before.gold("Sidon", at: (33.5, 35.4))
    var now = before
    before.annotate("Raqqa", at: (0, 0))
    before.annotate("Mosul", at: (36.3, 43.1))
    before.annotate("Aleppo", at: (36.2, 37.1))
    before.annotate("Monday")
    now.annotate("Raqqa", at: (35.95, 39))
    now.annotate("Mosul", at: (36.3, 43.1))
    now.annotate("Sidon", at: (0, 0))
    now.annotate("Tuesday")
    return Comparison(
      of: AnnotatedCorpus([now]), with: AnnotatedCorpus([before]),
      against: GoldCorpus(documents: [before.goldDocument]), resamples: 20)
  }

  @Test func `what became better and worse is told apart`() {
    let comparison = compared()
    #expect(comparison.better.map(\.surface) == ["Raqqa", "Monday"])
    #expect(comparison.worse.map(\.surface) == ["Aleppo", "Tuesday"])
    #expect(
      comparison.changes.map { "\($0.surface): \($0.baseline.label) -> \($0.now.label)" } == [
        "Raqqa: wrong candidate -> right", "Aleppo: right -> missed",
        "Sidon: missed -> wrong candidate", "Monday: spurious -> absent",
        "Tuesday: absent -> spurious",
      ])
  }

  @Test func `figures stand beside those of the baseline`() throws {
    let difference = try #require(compared().differences[.precision161])
    #expect(abs(difference.baseline - 200.0 / 3) < 1e-9)
    #expect(abs(difference.now - 200.0 / 3) < 1e-9)
    #expect(difference.change.value == 0)
    #expect(compared().differences[.goldSpans161] == nil)
  }

  @Test func `the report lists both with their sums`() {
    let text = compared().text()
    #expect(text.contains("\nWorse\n  right -> missed  1\n    Raqqa, Mosul, [Aleppo], Sidon"))
    #expect(text.contains("better                      2\n"))
    #expect(text.contains("net                        +0\n"))
  }

  @Test func `both reports are 80 columns wide at most`() {
    var text = EvaluationText(String(repeating: "a very long line of text ", count: 9), id: "long")
    for name in ["very", "long", "line of text a very long line of text a very long line of text"] {
      text.gold(name, at: (10, 10), id: "geonames:1", type: "A_class_with_a_long_name_of_its_own")
    }
    text.annotate(
      "very", at: (50, 50), id: "naturalearth:some-very-long-identifier-of-a-place-of-old")
    let report = Evaluation([text], goldSpans: [text]).text(errors: 9) + compared().text()
    for line in report.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 80, "\(line)")
    }
  }

  @Test func `the JSON is JSON and holds figures, mistakes and comparison`() throws {
    var text = EvaluationText("Raqqa")
    text.gold("Raqqa", at: (35.95, 39))
    let bytes = Evaluation([text]).json(comparison: compared())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let figures = try #require(object["with_adjectivals"] as? [String: Any])
    for figure in Figure.allCases { #expect(figures[figure.rawValue] != nil) }
    #expect((object["mistakes"] as? [Any])?.count == 1)
    #expect((object["comparison"] as? [String: Any])?["better"] as? Int == 2)
  }
}
