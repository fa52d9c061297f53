import ArgumentParser
import Dateline
import Foundation
import ToponymResolution

/// `dateline-train judge`: trains the judge, which estimates the probabilities of mentions and places.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Train the judge, which estimates confidence.",
    discussion: """
      The judge estimates the probability that a mention and its place are correct.
      It learns from documents that the tagger and ranker were not trained on.

      EXAMPLES
        dateline-train judge lgl-dev.jsonl geowebnews-dev.jsonl geovirus-dev.jsonl \\
          --pins short-dev.jsonl stories-dev.jsonl lang-dev.jsonl \\
          --sentences Sources/DatelineTrain/Sentences/sentences.txt \\
          --texts Sources/DatelineTrain/Text/en \\
          --entities wikigold.jsonl uner_en_ewt.jsonl \\
          -o Sources/ToponymResolution/Weights/judge.tsv
      """)

  @Argument(help: "Gold corpora in JSONL.")
  var corpora: [String]

  @Option(help: "Number of parts to divide the documents into.")
  var folds = 5

  @Option(name: [.customShort("o"), .long], help: "File to write the weights to.")
  var output: String

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    let folds = Folds(data, FoldAssignment(count: folds))
    let judge = folds.samples.reduce(JudgeSamples(), +).fit(options)
    try WeightsFile.text(of: judge).write(toFile: output, atomically: true, encoding: .utf8)
  }
}
