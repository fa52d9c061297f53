import ArgumentParser
import Dateline
import Foundation

/// `dateline-train tagger`: trains the sequence tagger.
struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Train the sequence tagger on text with marked names.",
    discussion: """
      Training is reproducible: the same data gives the same weights, byte for byte.

      EXAMPLES
        dateline-train tagger *-dev.jsonl --texts Sources/DatelineTrain/Text/en \\
          --entities wikigold.jsonl uner_en_ewt.jsonl \\
          -o Sources/ToponymRecognition/Weights/en.tagger
      """)

  @Argument(help: "Gold corpora in JSONL; none is needed where --texts has enough.")
  var corpora: [String] = []

  @Option(name: [.customShort("o"), .long], help: "File to write the weights to.")
  var output: String

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    let model = data.tagger()
    let bytes = model.bytes
    try Data(bytes).write(to: URL(filePath: output))
    print(
      "\(model.features.count) features, \(bytes.count) bytes; skipped \(data.skippedNameCount) marked "
        + "names that do not start and end with a token")
  }
}
