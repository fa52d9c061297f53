import TestSupport
import Testing

@testable import DatelineTrain
@testable import ToponymResolution

@Suite("Files of weights") struct WeightsFileTests {
  @Test("A ranker that was written is read back as it was")
  func ranker() throws {
    let model = try RankingModel.shipped()
    let read = try RankingModel(WeightsTable(text: WeightsFile.text(of: model)))
    #expect(read.first.values == model.first.values)
    #expect(read.second.values == model.second.values)
    #expect(read.surroundings.values == model.surroundings.values)
    #expect(model.second.values.contains { $0 != 0 })
  }

  @Test("A judge that was written is read back as it was")
  func judge() throws {
    let judge = try MentionJudge.shipped()
    #expect(try MentionJudge(WeightsTable(text: WeightsFile.text(of: judge))) == judge)
    #expect(judge.threshold > 0 && judge == MentionJudge.trained)
  }

  @Test("The files that are shipped are as training writes them")
  func shipped() throws {
    let folder = ProjectFolders.root.appending(path: "Sources/ToponymResolution/Weights")
    #expect(
      try ProjectFolders.text(folder.appending(path: "ranking.tsv"))
        == WeightsFile.text(of: RankingModel.shipped()))
    #expect(
      try ProjectFolders.text(folder.appending(path: "judge.tsv"))
        == WeightsFile.text(of: MentionJudge.shipped()))
  }

  @Test("What was fitted is rounded, and what is next to nothing is left out")
  func rounding() throws {
    let model = RankingModel(
      first: RankingWeights([.population: 1.23456, .capital: 0.004]),
      second: RankingWeights([.overlay: -2]), surroundings: SurroundingsWeights([.bearers: 0.125]))
    #expect(
      WeightsFile.text(of: model) == """
        # The weights of the ranker, written by `dateline-train ranker`.
        first\tpopulation\t1.23
        second\toverlay\t-2.0
        surroundings\tbearers\t0.13

        """)
  }

  @Test(
    "A file that cannot be used says why",
    arguments: [
      ("first\tpopulation", "line 1: expected part, feature and weight between tabs"),
      ("# a\nfirst\tpopulation\tx", "line 2: expected part, feature and weight between tabs"),
      (
        "first\tcharm\t1",
        "the model has no feature “charm” in its part “first”; `dateline-train` writes the "
          + "weights again"
      ),
    ])
  func unusable(text: String, message: String) {
    let error = #expect(throws: WeightsError.self) {
      try RankingModel(WeightsTable(text: text))
    }
    #expect(error.map { "\($0)" } == message)
  }
}
