import Testing

@testable import CorpusAnalysis

@Suite struct FigureTests {
  /// Five gold mentions, four annotated: one right, one with a wrong place, one with another
  /// boundary, one spurious; one gold without coordinates is missed, and one demonym as well.
  private func sample() -> EvaluationText {
    var text = EvaluationText("Raqqa, Mosul, New Aleppo, Sidon, Syrians and Monday")
    text.gold("Raqqa", at: (35.95, 39), id: "geonames:1", type: "Literal")
    text.gold("Mosul", at: (36.3, 43.1), id: "geonames:2", type: "Literal")
    text.gold("New Aleppo", at: (36.2, 37.1), id: "geonames:3", type: "Embedded")
    text.gold("Sidon", type: "Literal")
    text.gold("Syrians", at: (35, 38), country: "SY", isAdjectival: true, type: "Demonym")
    text.annotate("Raqqa", at: (35.95, 39), id: "geonames:1", confidence: 0.95, placeConfidence: 1)
    text.annotate("Mosul", at: (0, 0), id: "geonames:9", confidence: 0.75, placeConfidence: 0.6)
    text.annotate(
      "Aleppo", at: (36.2, 37.1), id: "geonames:3", confidence: 0.65, placeConfidence: 0.8)
    text.annotate("Monday", confidence: 0.25)
    return text
  }

  private func figures(_ summary: Evaluation.Summary) -> [Figure: Double] {
    summary.estimates.compactMapValues(\.value)
  }

  @Test func `every figure on a small text`() throws {
    let evaluation = Evaluation([sample()], goldSpans: [sample()])
    let summary = evaluation.withAdjectivals
    #expect(summary.documents == 1 && summary.missing == 0)
    #expect(summary.gold == 5 && summary.annotated == 4)
    #expect(summary.goldWithCoordinates == 4 && summary.goldWithID == 3)
    let figures = figures(summary)
    #expect(figures[.exactPrecision] == 50)
    #expect(figures[.exactRecall] == 40)
    #expect(abs((figures[.exactF1] ?? 0) - 400 / 9) < 1e-9)
    #expect(figures[.overlapPrecision] == 75)
    #expect(figures[.overlapRecall] == 60)
    #expect(abs((figures[.overlapF1] ?? 0) - 200 / 3) < 1e-9)
    #expect(figures[.endToEnd161] == 25)
    #expect(abs((figures[.endToEndID] ?? 0) - 100 / 3) < 1e-9)
    #expect(abs((figures[.precision161] ?? 0) - 200 / 3) < 1e-9)
    #expect(figures[.goldSpans161] == 25)
    #expect(abs((figures[.goldSpansID] ?? 0) - 100 / 3) < 1e-9)
    #expect(figures[.medianKilometres] == 0)
    // One error of 5,999 km and two of 0.
    #expect(abs((figures[.auc] ?? 0) - 0.292_752) < 1e-6)
    // Bins: 0.95 right, 0.75 right (the span is), 0.65 and 0.25 wrong.
    #expect(abs((figures[.mentionCalibration] ?? 0) - (0.05 + 0.25 + 0.65 + 0.25) / 4) < 1e-9)
    #expect(abs((figures[.placeCalibration] ?? 0) - (0 + 0.6 + 0.2) / 3) < 1e-9)
  }

  @Test func `without adjectivals demonyms leave gold and annotation`() {
    var text = sample()
    text.annotate("Syrians", at: (35, 38), role: "literal")
    text.annotate("and", role: "demonym")
    let evaluation = Evaluation([text])
    #expect(evaluation.withAdjectivals.gold == 5)
    #expect(evaluation.withAdjectivals.annotated == 6)
    // “Syrians” goes because the gold calls it adjectival, “and” because the annotation does.
    #expect(evaluation.withoutAdjectivals.gold == 4)
    #expect(evaluation.withoutAdjectivals.annotated == 4)
  }

  @Test func `nothing gives no figures and no crash`() {
    let evaluation = Evaluation([EvaluationText("Rain fell.")])
    let figures = figures(evaluation.withAdjectivals)
    #expect(figures[.exactF1] == 0)
    #expect(figures[.endToEnd161] == nil && figures[.medianKilometres] == nil)
    #expect(figures[.placeCalibration] == nil)
    #expect(Evaluation([]).withAdjectivals.documents == 0)
    #expect(!Evaluation([]).text(errors: 3).isEmpty)
  }

  @Test func `a document that is not annotated counts as missed`() {
    let gold = GoldCorpus(documents: [sample().goldDocument])
    let evaluation = Evaluation(of: AnnotatedCorpus(), against: gold, resamples: 10)
    #expect(evaluation.withAdjectivals.missing == 1)
    #expect(evaluation.mistakes.map(\.kind) == Array(repeating: .missed, count: 5))
  }

  @Test func `classes, roles and feature classes are counted apart`() throws {
    let breakdown = Evaluation([sample()], goldSpans: [sample()]).breakdown
    #expect(
      breakdown.goldClasses.map(\.name) == [
        "Literal", "Demonym", "Embedded", "(adjectival)", "(country)", "(no coordinates)",
      ])
    let literal = try #require(breakdown.goldClasses.first)
    #expect(literal.gold == 3 && literal.withCoordinates == 2 && literal.exact == 2)
    #expect(literal.overlapping == 2 && literal.endToEnd == 1 && literal.goldSpans == 1)
    #expect(breakdown.roles.map(\.name) == ["literal"])
    #expect(breakdown.roles.map(\.judged) == [3])
    #expect(breakdown.roles.map(\.near) == [2])
    #expect(breakdown.featureClasses.map(\.name) == ["P", "(unresolved)"])
    #expect(breakdown.featureClasses.map(\.annotated) == [3, 1])
  }

  @Test func `a reliability table has ten bins with their ends`() {
    var reliability = Reliability()
    for confidence in [0, 0.05, 0.1, 0.95, 1] { reliability.add(confidence, confidence > 0.9) }
    #expect(reliability.bins.map(\.count) == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(reliability.bins.last?.share == 1)
    #expect(reliability.bins.first?.meanConfidence == 0.025)
    #expect(abs((reliability.expectedError ?? 0) - 0.2 / 5) < 1e-9)
    #expect(Reliability().expectedError == nil)
  }
}
