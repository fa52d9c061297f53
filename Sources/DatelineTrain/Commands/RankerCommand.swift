import ArgumentParser

/// `dateline-train ranker`: trains the weights that rank candidates.
struct RankerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranker",
    abstract: "Train the ranker on gold-annotated text.",
    discussion: """
      Training is reproducible: the same data gives the same weights.

      EXAMPLES
        dateline-train ranker lgl-dev.jsonl geowebnews-dev.jsonl geovirus-dev.jsonl \\
          --pins short-dev.jsonl stories-dev.jsonl lang-dev.jsonl \\
          --sentences Sources/DatelineTrain/Sentences/sentences.txt \\
          -o Sources/ToponymResolution/Weights/ranking.tsv
      """)

  @Argument(help: "Gold corpora in JSONL.")
  var corpora: [String]

  @Option(name: [.customShort("o"), .long], help: "File to write the weights to.")
  var output: String

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    try WeightsFile.text(of: data.ranking()).write(
      toFile: output, atomically: true, encoding: .utf8)
  }
}
