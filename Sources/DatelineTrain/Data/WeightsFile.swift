import ToponymResolution

/// Writes models as the texts of weights that are shipped.
enum WeightsFile {
  static func text(of model: RankingModel) -> String {
    model.table.text(comment: "The weights of the ranker, written by `dateline-train ranker`.")
  }

  static func text(of judge: MentionJudge) -> String {
    judge.table.text(
      comment: "The weights of the judge of confidence, written by `dateline-train judge`.")
  }
}
