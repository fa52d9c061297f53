import ArgumentParser

/// `dateline-train`: fits the weights of Dateline's models and measures how well they work.
@main
struct DatelineTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-train",
    abstract: "Train Dateline's models on gold-annotated text.",
    discussion: """
      Gold corpora are JSONL, in the format that “dateline help evaluate” describes.

      EXAMPLES
        dateline-train crossvalidate lgl-dev.jsonl --folder folds
        dateline-train tagger lgl-dev.jsonl --texts Sources/DatelineTrain/Text/en \\
          -o en.tagger
        dateline annotate article.txt --tagger en.tagger
      """,
    subcommands: [
      TaggerCommand.self, RankerCommand.self, JudgeCommand.self, CrossValidateCommand.self,
    ])
}
