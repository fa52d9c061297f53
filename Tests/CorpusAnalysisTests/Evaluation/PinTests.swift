import Foundation
import Testing

@testable import CorpusAnalysis
@testable import Dateline

@Suite struct PinTests {
  private func counts(
    _ texts: EvaluationText..., rule: PinRule = .ownDistance, approximate: Bool = true,
    adjectivals: Bool = true
  ) throws -> PinCounts {
    let evaluation = Evaluation(texts)
    let summary = adjectivals ? evaluation.withAdjectivals : evaluation.withoutAdjectivals
    return try #require(summary.pins.counts[PinView(rule, countsApproximate: approximate)])
  }

  /// One of each: right, wrong, unplaced, missed, spurious and a second wrong pin.
  private func sample() -> EvaluationText {
    var text = EvaluationText("Raqqa, Mosul, New Aleppo, Sidon and Monday")
    text.gold("Raqqa", at: (35.95, 39), within: 5)
    text.gold("Mosul", at: (36.3, 43.1), within: 5)
    text.gold("New Aleppo", at: (36.2, 37.1), within: 10)
    text.gold("Sidon", at: (33.56, 35.37), within: 10)
    text.annotate("Raqqa", at: (35.96, 39.01), placeConfidence: 0.95)
    text.annotate("Mosul", at: (36.4, 43.1), placeConfidence: 0.85)
    text.annotate("Aleppo")
    text.annotate("New", at: (44, -72), placeConfidence: 0.35)
    text.annotate("Monday", at: (0, 0), placeConfidence: 0.15)
    return text
  }

  @Test func `a small text has one of each`() throws {
    let counts = try counts(sample())
    #expect(counts.gold == 4 && counts.right == 1 && counts.wrong == 1)
    #expect(counts.extraWrong == 1 && counts.spurious == 1)
    #expect(counts.unplaced == 1 && counts.missed == 1)
    #expect(counts.precision == 25 && counts.recall == 25 && counts.f1 == 25)
    #expect(counts.documents == 1 && counts.clean == 0)
  }

  @Test func `the figures have intervals over the documents`() throws {
    var clean = EvaluationText("Raqqa", id: "2")
    clean.gold("Raqqa", at: (35.95, 39), within: 5)
    clean.annotate("Raqqa", at: (35.95, 39))
    let summary = Evaluation([sample(), clean]).withAdjectivals
    #expect(summary.estimates[.pinPrecision] == Estimate(value: 40, low: 25, high: 100))
    #expect(summary.estimates[.pinRecall] == Estimate(value: 40, low: 25, high: 100))
    #expect(summary.estimates[.cleanDocuments] == Estimate(value: 50, low: 0, high: 100))
    let own = summary.pins.estimates[PinView(.ownDistance)]
    #expect(own?[.precision] == summary.estimates[.pinPrecision])
    #expect(own?[.cleanShare] == summary.estimates[.cleanDocuments])
  }

  @Test func `a pin must cover half of the gold name`() throws {
    var text = EvaluationText("Kafr Takharim")
    text.gold("Kafr Takharim", at: (36.1, 36.5), within: 5)
    text.annotate("Kafr", at: (36.1, 36.5))
    // Right, but on too little of the name; elsewhere, it is a wrong pin all the same.
    #expect(try counts(text).missed == 1)
    var wrong = EvaluationText("Kafr Takharim")
    wrong.gold("Kafr Takharim", at: (36.1, 36.5), within: 5)
    wrong.annotate("Kafr", at: (0, 0))
    #expect(try counts(wrong).wrong == 1)
    var embedded = EvaluationText("Kafr Takharim")
    embedded.gold("Kafr Takharim", at: (36.1, 36.5), within: 5)
    embedded.annotate("Kafr", at: (0, 0), role: "embedded")
    #expect(try counts(embedded).missed == 1)
    #expect(try counts(embedded).clean == 1)
  }

  @Test func `an embedded name and written coordinates are not spurious`() throws {
    var text = EvaluationText("Leeds Building Society at 36.1, 37.2")
    text.annotate("Leeds", at: (53.8, -1.5), role: "embedded")
    text.annotate("36.1, 37.2", at: (36.1, 37.2), role: "coordinates")
    #expect(try counts(text).spurious == 0)
    var neutral = EvaluationText("Leeds Building Society")
    neutral.gold("Leeds", at: (53.8, -1.5), type: "embedded", within: 10)
    neutral.annotate("Leeds", at: (0, 0))
    let counts = try counts(neutral)
    #expect(counts.gold == 0 && counts.drawn == 0 && counts.clean == 1)
  }

  @Test func `a country is right by its code and a country's feature`() throws {
    func outcome(
      _ code: String, _ country: String, at point: (Double, Double) = (0, 0), within: Double? = nil,
      rule: PinRule = .ownDistance
    ) throws -> Bool {
      var text = EvaluationText("Syria")
      text.gold("Syria", at: (35, 38), country: "SY", within: within)
      text.annotate("Syria", at: point, feature: ("A", code), country: country)
      return try counts(text, rule: rule).right == 1
    }
    #expect(try outcome("PCLI", "SY") && outcome("TERR", "SY"))
    #expect(try !outcome("PCLI", "IQ") && !outcome("ADM1", "SY"))
    // Without a distance, a country is never right by being near.
    #expect(try !outcome("ADM1", "SY", at: (35, 38)))
    #expect(try outcome("ADM1", "SY", at: (35, 38), within: 50))
    #expect(try outcome("ADM1", "SY", at: (35, 38), rule: .kilometres20))
  }

  @Test func `the four rules judge a pin 100 km off`() throws {
    var text = EvaluationText("Raqqa")
    text.gold("Raqqa", at: (35, 39), id: "geonames:1", within: 120)
    text.annotate("Raqqa", at: (35.9, 39), id: "geonames:2")
    #expect(try counts(text).right == 1)
    #expect(try counts(text, rule: .kilometres20).wrong == 1)
    #expect(try counts(text, rule: .kilometres161).right == 1)
    #expect(try counts(text, rule: .sameID).wrong == 1)
  }

  @Test func `only gold mentions with an id count by id`() throws {
    var text = EvaluationText("Raqqa, Mosul, Monday")
    text.gold("Raqqa", at: (35, 39), id: "geonames:1")
    text.gold("Mosul", at: (36.3, 43.1))
    text.annotate("Raqqa", at: (0, 0), id: "geonames:1")
    text.annotate("Mosul", at: (0, 0))
    text.annotate("Monday", at: (0, 0))
    let counts = try counts(text, rule: .sameID)
    #expect(counts.gold == 1 && counts.right == 1 && counts.wrong == 0 && counts.spurious == 1)
    #expect(Evaluation([sample()]).details.pins.counts[PinView(.sameID)] == nil)
  }

  @Test func `a gold mention without a place is neutral`() throws {
    var text = EvaluationText("Raqqa")
    text.gold("Raqqa")
    text.annotate("Raqqa", at: (35, 39))
    let counts = try counts(text)
    #expect(counts.gold == 0 && counts.drawn == 0)
  }

  @Test func `an approximate pin is an area, of 50 km at most, or is left out`() throws {
    func text(_ north: Double, uncertainty: Double) -> EvaluationText {
      var text = EvaluationText("Elm Street")
      text.gold("Elm Street", at: (35, 39), id: "geonames:1", within: 2)
      text.annotate("Elm Street", at: (35 + north, 39), uncertainty: uncertainty)
      return text
    }
    // 0.2 degrees are 22 km, 0.5 degrees 56 km.
    #expect(try counts(text(0.2, uncertainty: 25_000)).right == 1)
    #expect(try counts(text(0.2, uncertainty: 10_000)).wrong == 1)
    #expect(try counts(text(0.5, uncertainty: 900_000)).wrong == 1)
    #expect(try counts(text(0.2, uncertainty: 25_000), rule: .sameID).right == 1)
    let without = try counts(text(0.2, uncertainty: 25_000), approximate: false)
    #expect(without.unplaced == 1 && without.drawn == 0 && without.clean == 1)
  }

  @Test func `without demonyms those of the gold are neutral, and others not spurious`() throws {
    var text = EvaluationText("Syrians and Danes")
    text.gold("Syrians", country: "SY", isAdjectival: true)
    text.annotate("Syrians", at: (0, 0), country: "IQ")
    text.annotate("Danes", at: (56, 10), role: "demonym")
    let with = try counts(text)
    #expect(with.gold == 1 && with.wrong == 1 && with.spurious == 1)
    let without = try counts(text, adjectivals: false)
    #expect(without.gold == 0 && without.drawn == 0)
  }

  @Test func `20 km are taken where the gold states no distance, and the report says so`() throws {
    var text = EvaluationText("Raqqa, Mosul, Syria")
    text.gold("Raqqa", at: (35, 39))
    text.gold("Mosul", at: (36.3, 43.1))
    text.gold("Syria", at: (35, 38), country: "SY")
    text.annotate("Raqqa", at: (35.1, 39))
    text.annotate("Mosul", at: (36.5, 43.1))
    #expect(try counts(text).right == 1 && counts(text).wrong == 1)
    let evaluation = Evaluation([text])
    #expect(evaluation.goldWithoutDistance == 2)
    let note = "The gold states no within_km for 2 mentions: 20 km is taken.\n"
    #expect(evaluation.text().split(separator: note, omittingEmptySubsequences: false).count == 2)
    #expect(!Evaluation([sample()]).text().contains("is taken"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(evaluation.json())) as? [String: Any])
    #expect(json["gold_without_within_km"] as? Int == 2)
    #expect(json["default_within_km"] as? Double == 20)
  }

  @Test func `confidence is compared with the share of right pins`() throws {
    let reliability = Evaluation([sample()]).details.pinReliability
    #expect(reliability.bins.map(\.count) == [0, 1, 0, 1, 0, 0, 0, 0, 1, 1])
    #expect(reliability.bins.map(\.right).reduce(0, +) == 1)
    let error = try #require(Evaluation([sample()]).details.estimates[.pinCalibration]?.value)
    #expect(abs(error - (0.05 + 0.85 + 0.35 + 0.15) / 4) < 1e-9)
  }

  @Test func `mistakes have their kinds, and the report lists them`() {
    let evaluation = Evaluation([sample()])
    #expect(
      evaluation.pinMistakes.map(\.kind) == [.wrong, .unplaced, .missed, .extraWrong, .spurious])
    #expect(
      evaluation.pinMistakes.map(\.surface) == ["Mosul", "New Aleppo", "Sidon", "New", "Monday"])
    #expect(evaluation.pinMistakes[0].kilometres.map { Int($0) } == 11)
    #expect(evaluation.pinMistakes[1].annotated == "Aleppo")
    let text = evaluation.text(errors: 1)
    #expect(text.contains("\nPin errors\nkind         count\nwrong            1\n"))
    #expect(text.contains("\nwrong pins\n  1x “Mosul”  1, 11 km\n    Raqqa, [Mosul], New"))
  }

  @Test func `a right pin is better than none, and none better than a wrong one`() {
    var before = EvaluationText("Raqqa, Mosul, Sidon, Monday")
    for name in ["Raqqa", "Mosul", "Sidon"] { before.gold(name, at: (35, 39), within: 5) }
    var now = before
    before.annotate("Raqqa", at: (0, 0))
    before.annotate("Mosul", at: (35, 39))
    now.annotate("Sidon", at: (0, 0))
    now.annotate("Monday", at: (0, 0))
    let comparison = Comparison(
      of: AnnotatedCorpus([now]), with: AnnotatedCorpus([before]),
      against: GoldCorpus(documents: [before.goldDocument]), resamples: 5)
    #expect(
      comparison.pinChanges.map { "\($0.surface): \($0.baseline.label) -> \($0.now.label)" } == [
        "Raqqa: wrong -> missed", "Mosul: right -> missed", "Sidon: missed -> wrong",
        "Monday: absent -> spurious",
      ])
    #expect(comparison.pinChanges.map(\.isBetter) == [true, false, false, false])
    #expect(comparison.pinChanges.map(\.isWorse) == [false, true, true, true])
    #expect(comparison.differences[.pinPrecision]?.now == 0)
    let own = comparison.pinDifferences[PinView(.ownDistance)]
    #expect(own?[.precision]?.baseline == 50)
    #expect(comparison.pinDifferences[PinView(.sameID)] == nil)
    #expect(comparison.text().contains("\nWorse pins\n  right -> missed  1\n"))
  }
}
