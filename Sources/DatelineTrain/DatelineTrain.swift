import ArgumentParser
import Dateline
import Gazetteer
import ToponymResolution

/// `dateline-train`: fits the weights that are shipped.
@main
struct DatelineTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-train",
    abstract: "Fit the ranker's weights to gold-annotated text.",
    discussion: """
      The same data gives the same weights. With --folds the documents are split, each part is judged
      by weights fitted to the others, and the shares that are right are printed.

      EXAMPLES
        dateline-train lgl-dev.jsonl geowebnews-dev.jsonl --folds 5
        dateline-train *.jsonl -o Sources/ToponymResolution/Ranking/RankingModel+Trained.swift
      """)

  @Argument(help: "Gold corpora, JSONL.")
  var corpora: [String]

  @Option(name: [.customShort("o"), .long], help: "Swift file to write the weights to.")
  var output: String?

  @Option(help: "Cross-validate by document in this many parts.")
  var folds = 0

  @Option(help: "Weight of the squared penalty.")
  var penalty = 3.0

  func validate() throws {
    guard folds == 0 || 2...100 ~= folds else {
      throw ValidationError("--folds must be 0 or in 2...100, found \(folds)")
    }
    guard penalty > 0 else { throw ValidationError("--penalty must be positive") }
  }

  func run() throws {
    let gazetteer = try GazetteerSetup.standard.open()
    let sets = try corpora.map { path in
      GoldSet(name: path, documents: try documents(of: path))
    }
    let trainer = RankingTrainer(gazetteer: gazetteer, penalty: penalty)
    if folds > 0 {
      for (number, share) in trainer.crossValidate(sets, folds: folds).enumerated() {
        print(sets[number].name, share)
      }
    }
    guard let output else { return }
    let model = trainer.fit(sets.flatMap(\.documents))
    try WeightsFile.text(of: model).write(toFile: output, atomically: true, encoding: .utf8)
  }
}

extension DatelineTrain {
  /// The documents of a gold file, each with its mentions in order of the text.
  private func documents(of path: String) throws -> [GoldDocument] {
    var failure: EvaluationInputError?
    let corpus = GoldCorpus.read(try TextInput.bytes(at: path), path: path) {
      failure = failure ?? $0
    }
    // Weights fitted to a part of the data could not be fitted again to the whole.
    if let failure { throw failure }
    return corpus.documents.map { gold in
      let mentions = gold.mentions.sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
      return GoldDocument(document: gold.document, mentions: mentions)
    }
  }
}

/// A corpus with its name.
struct GoldSet {
  let name: String
  let documents: [GoldDocument]
}
