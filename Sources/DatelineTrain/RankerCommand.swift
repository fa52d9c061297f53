import ArgumentParser

/// `dateline-train ranker`: fits the weights by which candidates are ranked.
struct RankerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranker",
    abstract: "Fit the ranker's weights to gold-annotated text.",
    discussion: """
      The same data gives the same weights.

      EXAMPLES
        dateline-train ranker *-dev.jsonl \\
          -o Sources/ToponymResolution/Weights/ranking.tsv
      """)

  @Argument(help: "Gold corpora, JSONL.")
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
