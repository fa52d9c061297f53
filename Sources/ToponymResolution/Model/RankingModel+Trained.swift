extension RankingModel {
  /// The weights that are shipped, `Weights/ranking.tsv`, which `dateline-train ranker` writes.
  ///
  /// All are 0 where the file cannot be read; ``shipped()`` says why.
  package static let trained =
    (try? shipped())
    ?? RankingModel(
      first: RankingWeights([:]), second: RankingWeights([:]),
      surroundings: SurroundingsWeights([:]))

  /// Reads the weights that are shipped.
  package static func shipped() throws(WeightsError) -> RankingModel {
    try RankingModel(ShippedWeights.table("ranking"))
  }

  /// Makes a model of the parts "first", "second" and "surroundings" of a table.
  package init(_ table: WeightsTable) throws(WeightsError) {
    self.init(
      first: try RankingWeights(table, part: "first"),
      second: try RankingWeights(table, part: "second"),
      surroundings: try SurroundingsWeights(table, part: "surroundings"))
  }

  /// The weights as a table, rounded to two decimals, without those that are 0 then.
  package var table: WeightsTable {
    WeightsTable(
      rows: Self.rows("first", first) + Self.rows("second", second)
        + Self.rows("surroundings", surroundings))
  }

  private static func rows<Feature>(
    _ part: String, _ weights: FeatureWeights<Feature>
  ) -> [WeightsTable.Row] {
    zip(FeatureWeights<Feature>.names, weights.values).filter { abs($0.1) >= 0.005 }.map {
      WeightsTable.Row(part: part, feature: $0, weight: ($1 * 100).rounded() / 100)
    }
  }
}
