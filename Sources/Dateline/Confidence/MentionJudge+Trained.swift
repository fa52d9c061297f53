extension MentionJudge {
  /// The weights that are shipped, written by `dateline-train judge`.
  package static let trained = MentionJudge(
    mentionWeights: [
      -1.525,
      0.517,
      1.024,
      -0.27,
      0.22,
      0.502,
      0.254,
      0.633,
      0.842,
      0.277,
      0.072,
      -0.035,
      0.204,
      -0.372,
      -0.826,
      0.73,
    ],
    placeWeights: [
      -2.336,
      0.61,
      -2.475,
      -0.928,
      0.933,
      0.705,
      1.328,
      2.184,
      -3.059,
      0.024,
      0.061,
      0.249,
      1.363,
      0.552,
    ],
    threshold: 0.4)
}
