extension MentionJudge {
  /// The weights that are shipped, written by `dateline-train judge`.
  package static let trained = MentionJudge(
    mentionWeights: [
      -1.456,
      0.528,
      1.143,
      -0.154,
      0.233,
      0.491,
      0.205,
      0.699,
      0.783,
      0.292,
      -0.002,
      0.002,
      0.249,
      -0.337,
      -0.992,
      0.756,
    ],
    placeWeights: [
      -2.206,
      0.595,
      -2.605,
      -0.967,
      0.955,
      0.67,
      1.267,
      2.139,
      -2.976,
      0.032,
      0.071,
      0.263,
      1.437,
      0.526,
    ],
    threshold: 0.4)
}
