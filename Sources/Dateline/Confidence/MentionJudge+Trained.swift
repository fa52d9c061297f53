extension MentionJudge {
  /// The weights that are shipped, written by `dateline-train judge`.
  package static let trained = MentionJudge(
    mentionWeights: [
      -0.834,
      0.52,
      0.878,
      -0.31,
      0.255,
      0.53,
      0.102,
      0.681,
      0.503,
      0.137,
      -0.167,
      0.054,
      0.21,
      -0.425,
      -0.557,
      0.617,
    ],
    placeWeights: [
      -1.998,
      0.475,
      -2.585,
      -0.719,
      0.758,
      0.868,
      1.372,
      1.882,
      -2.336,
      0.246,
      0.232,
      0.43,
      1.598,
      0.622,
    ],
    threshold: 0.4)
}
