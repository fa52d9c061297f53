import ArgumentParser
import Dateline
import Foundation

/// `dateline-train tagger`: fits the sequence tagger.
struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Fit the sequence tagger to text whose names are marked.",
    discussion: """
      The same data gives the same weights, byte for byte.

      EXAMPLES
        dateline-train tagger *-dev.jsonl --texts Sources/DatelineTrain/Text \\
          --entities wikigold.jsonl uner_en_ewt.jsonl \\
          -o Sources/ToponymRecognition/Weights/en.tagger
      """)

  @Argument(help: "Gold corpora, JSONL.")
  var corpora: [String]

  @Option(name: [.customShort("o"), .long], help: "File to write the weights to.")
  var output: String

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    let model = data.tagger()
    let bytes = model.bytes
    try Data(bytes).write(to: URL(filePath: output))
    print(
      "\(model.features.count) features, \(bytes.count) bytes; \(data.unreachable) marked names lie "
        + "across tokens and were left out")
  }
}
