import ArgumentParser
import Dateline
import Foundation
import ToponymResolution

/// `dateline-train judge`: fits what turns the models' certainty into probabilities.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract:
      "Fit how probable mentions and places are, to documents the models were not trained on.",
    discussion: """
      EXAMPLES
        dateline-train judge *-dev.jsonl --texts Sources/DatelineTrain/Text \\
          --entities wikigold.jsonl uner_en_ewt.jsonl \\
          -o Sources/ToponymResolution/Weights/judge.tsv
      """)

  @Argument(help: "Gold corpora, JSONL.")
  var corpora: [String]

  @Option(help: "Into how many parts to deal the documents.")
  var folds = 5

  @Option(name: [.customShort("o"), .long], help: "File to write the weights to.")
  var output: String

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    let folds = Folds(data, FoldDeal(count: folds))
    let judge = folds.samples.reduce(JudgeSamples(), +).fit(threshold: options.threshold)
    try WeightsFile.text(of: judge).write(toFile: output, atomically: true, encoding: .utf8)
  }
}
