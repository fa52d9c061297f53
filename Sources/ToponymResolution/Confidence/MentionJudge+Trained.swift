extension MentionJudge {
  /// The weights that are shipped, `Weights/judge.tsv`, which `dateline-train judge` writes.
  ///
  /// Where the file cannot be read, all are 0 and every mention is kept; ``shipped()`` says why.
  package static let trained =
    (try? shipped())
    ?? MentionJudge(
      mentionWeights: mentionFeatureNames.map { _ in 0 },
      placeWeights: placeFeatureNames.map { _ in 0 }, threshold: 0)

  /// Reads the weights that are shipped.
  package static func shipped() throws(WeightsError) -> MentionJudge {
    try MentionJudge(ShippedWeights.table("judge"))
  }

  /// Makes a judge of the parts "mention", "place" and "threshold" of a table.
  package init(_ table: WeightsTable) throws(WeightsError) {
    let thresholds = try table.weights(of: "threshold", features: Self.thresholdNames)
    self.init(
      mentionWeights: try table.weights(of: "mention", features: Self.mentionFeatureNames),
      placeWeights: try table.weights(of: "place", features: Self.placeFeatureNames),
      threshold: thresholds[0], placeThreshold: thresholds[1])
  }

  /// The weights as a table, rounded to three decimals.
  package var table: WeightsTable {
    WeightsTable(
      rows: Self.rows("mention", Self.mentionFeatureNames, mentionWeights)
        + Self.rows("place", Self.placeFeatureNames, placeWeights)
        + Self.rows("threshold", Self.thresholdNames, [threshold, placeThreshold]))
  }

  private static func rows(
    _ part: String, _ features: [String], _ weights: [Double]
  ) -> [WeightsTable.Row] {
    zip(features, weights).map {
      WeightsTable.Row(part: part, feature: $0, weight: ($1 * 1_000).rounded() / 1_000)
    }
  }

  private static let thresholdNames = ["mention", "place"]

  /// What ``mentionFeatures(_:elsewhere:)`` gives, in its order.
  package static let mentionFeatureNames = [
    "constant", "recognition", "hasNoPlace", "isPart", "ranked", "proximity", "countryShare",
    "admin1Support", "standing", "elsewhere", "isElsewhere", "isDemonym", "isMajor", "isSmall",
    "isInexact", "inParentAfter", "isNearby", "personElsewhere", "personAndPlaceElsewhere",
  ]

  /// What ``placeFeatures(_:)`` gives, in its order.
  package static let placeFeatureNames = [
    "constant", "ranked", "isPart", "isInexact", "proximity", "countryShare", "admin1Support",
    "standing", "isOnlyCandidate", "isMajor", "isSmall", "inParentAfter", "isDemonym",
    "recognition", "ownMass", "isNearby", "isAlias", "languages", "outsideParent", "isNatural",
    "loneliness", "rankedIfLonely",
  ]
}
