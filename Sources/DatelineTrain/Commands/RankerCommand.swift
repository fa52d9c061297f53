import ArgumentParser
import ToponymResolution

/// `dateline-train ranker`: trains the weights that rank candidates.
struct RankerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranker",
    abstract: "Train the ranker on gold-annotated text.",
    discussion: """
      Training is reproducible: the same data gives the same weights.

      EXAMPLES
        dateline-train ranker *-dev.jsonl \\
          -o Sources/ToponymResolution/Ranking/RankingModel+Trained.swift
      """)

  @Argument(help: "Gold corpora in JSONL.")
  var corpora: [String]

  @Option(name: [.customShort("o"), .long], help: "Swift source file to write the weights to.")
  var output: String

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    try Self.text(of: data.ranking()).write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// The Swift source of a model, as shipped.
  private static func text(of model: RankingModel) -> String {
    """
    extension RankingModel {
      /// The weights that are shipped, written by `dateline-train`.
      package static let trained = RankingModel(
        first: RankingWeights([
    \(rows(model.first))
        ]),
        second: RankingWeights([
    \(rows(model.second))
        ]),
        surroundings: SurroundingsWeights([
    \(rows(model.surroundings))
        ]))
    }

    """
  }

  private static func rows<Feature>(_ weights: FeatureWeights<Feature>) -> String {
    zip(Feature.allCases, weights.values).filter { abs($0.1) >= 0.005 }.map { feature, weight in
      "      .\(feature): \((weight * 100).rounded() / 100),"
    }.joined(separator: "\n")
  }
}
