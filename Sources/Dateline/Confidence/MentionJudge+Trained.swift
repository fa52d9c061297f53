extension MentionJudge {
  /// The weights that are shipped, written by `dateline-train judge`.
  package static let trained = MentionJudge(
    mentionWeights: [
      -1.484,
      0.533,
      1.139,
      -0.101,
      0.228,
      0.511,
      0.157,
      0.693,
      0.813,
      0.272,
      0.03,
      -0.039,
      0.26,
      -0.457,
      -1.008,
      0.757,
    ],
    placeWeights: [
      -1.969,
      0.559,
      -2.668,
      -1.022,
      0.846,
      0.588,
      1.402,
      1.981,
      -2.842,
      0.176,
      0.105,
      0.423,
      1.41,
      0.529,
    ],
    threshold: 0.4)
}
