import Testing

@testable import CorpusAnalysis

@Suite struct MistakeTests {
  private func sample() -> EvaluationText {
    var text = EvaluationText(
      "On Monday the road from Raqqa to\nMosul was cut, and New Aleppo, Sidon and Tyre saw rain.")
    text.gold("Raqqa", at: (35.95, 39))
    text.gold("Mosul", at: (36.3, 43.1), id: "geonames:2")
    text.gold("New Aleppo", at: (36.2, 37.1))
    text.gold("Sidon", at: (33.5, 35.4))
    text.gold("Tyre", at: (33.3, 35.2))
    text.annotate("Monday")
    text.annotate("Mosul", at: (0, 0), id: "geonames:9")
    text.annotate("Aleppo", at: (36.2, 37.1))
    text.annotate("Sidon")
    text.annotate("Tyre", at: (33.3, 35.2))
    return text
  }

  @Test func `each gold mention that is not right has one kind`() {
    let mistakes = Evaluation([sample()]).mistakes
    #expect(
      mistakes.map(\.kind) == [.missed, .wrongCandidate, .boundary, .noCandidate, .spurious])
    #expect(mistakes.map(\.surface) == ["Raqqa", "Mosul", "New Aleppo", "Sidon", "Monday"])
    #expect(mistakes[1].answer == "geonames:9" && mistakes[1].gold == "geonames:2")
    #expect(mistakes[1].kilometres.map { Int($0) } == 5_999)
    #expect(mistakes[2].annotated == "Aleppo")
  }

  @Test func `the text around is about 30 characters to each side, on one line`() {
    let mistake = Evaluation([sample()]).mistakes[1]
    #expect(mistake.context.before == "Monday the road from Raqqa to ")
    #expect(mistake.context.after == " was cut, and New Aleppo, Sido")
    #expect(
      mistake.line() == "Monday the road from Raqqa to [Mosul] was cut, and New Aleppo, Sido")
  }

  @Test func `an annotated span beyond the text is cut to it`() {
    var text = EvaluationText("Rain")
    text.gold("Rain")
    let annotated = AnnotatedCorpus(mentions: ["1": [AnnotatedMention(range: 90..<95)]])
    let evaluation = Evaluation(
      of: annotated, against: GoldCorpus(documents: [text.goldDocument]), resamples: 1)
    #expect(evaluation.mistakes.map(\.surface) == ["Rain", ""])
  }

  @Test func `alternatives say whether the right place was at hand`() {
    var text = EvaluationText("Tripoli")
    text.gold("Tripoli", at: (34.4, 35.8))
    let right = AnnotatedMention.Place(id: "a", coordinate: .init(latitude: 34.4, longitude: 35.8))
    let wrong = AnnotatedMention.Place(id: "b", coordinate: .init(latitude: 32.9, longitude: 13.2))
    func reached(_ alternatives: [AnnotatedMention.Place]) -> Bool?? {
      let mention = AnnotatedMention(range: 0..<7, place: wrong, alternatives: alternatives)
      return Evaluation(
        of: AnnotatedCorpus(mentions: ["1": [mention]]),
        against: GoldCorpus(documents: [text.goldDocument]), resamples: 1
      ).mistakes.first?.rightWasCandidate
    }
    #expect(reached([right]) == true)
    // Without a gazetteer nobody knows.
    #expect(reached([]) == .some(nil))
  }
}
