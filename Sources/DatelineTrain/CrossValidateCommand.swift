import ArgumentParser
import Dateline
import Foundation

/// `dateline-train crossvalidate`: what annotation is worth on documents that it was not trained on.
struct CrossValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crossvalidate",
    abstract: "Annotate each document with models that were trained without it.",
    discussion: """
      The documents of each corpus are dealt out to as many parts as --folds says. For each part the
      tagger and the ranker are trained on the others; the annotations of all parts are written to the
      folder, two files a corpus: NAME.ndjson, and NAME-spans.ndjson with the gold's spans given.

      EXAMPLES
        dateline-train crossvalidate lgl-dev.jsonl geowebnews-dev.jsonl --folder folds
        dateline evaluate lgl-dev.jsonl --annotations folds/lgl-dev.ndjson
      """)

  @Argument(help: "Gold corpora, JSONL.")
  var corpora: [String]

  @Option(help: "Into how many parts to deal the documents.")
  var folds = 5

  @Option(help: "Folder to write the annotations to.")
  var folder: String?

  @Flag(help: "Keep the documents of an outlet together in one part.")
  var byOutlet = false

  @Flag(help: "Do not tell the annotator which outlet ran a document.")
  var noOutlets = false

  @OptionGroup var options: TrainingOptions

  func validate() throws {
    guard 2...100 ~= folds else {
      throw ValidationError("--folds must be in 2...100, found \(folds)")
    }
  }

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    var lines = data.sets.map { [[UInt8]](repeating: [], count: $0.gold.documents.count) }
    var spanLines = lines
    let deal = FoldDeal(count: folds, isByOutlet: byOutlet)
    let models = Folds(data, deal)
    for fold in 0..<folds {
      let geoparser = models.geoparser(without: fold, threshold: options.threshold)
      for (number, set) in data.sets.enumerated() {
        for (offset, gold) in set.gold.documents.enumerated()
        where deal.fold(of: gold, number: offset) == fold {
          let outlet = noOutlets ? nil : gold.outlet
          lines[number][offset] = geoparser.annotate(gold.document, outlet: outlet).geoJSON()
          spanLines[number][offset] = geoparser.annotate(
            gold.document, spans: gold.mentions.map(\.range), outlet: outlet
          ).geoJSON()
        }
      }
    }
    for (number, set) in data.sets.enumerated() {
      let annotated = Array(lines[number].joined(separator: [0x0A]))
      let withSpans = Array(spanLines[number].joined(separator: [0x0A]))
      if let folder {
        try write(annotated, to: "\(folder)/\(set.name).ndjson")
        try write(withSpans, to: "\(folder)/\(set.name)-spans.ndjson")
      }
      let evaluation = Evaluation(
        of: .read(annotated, path: set.name) { _ in },
        goldSpans: .read(withSpans, path: set.name) { _ in }, against: set.gold)
      print("\(set.name)\n\(CrossValidation.text(of: evaluation))")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes + [0x0A]).write(to: URL(filePath: path))
  }
}

/// The figures of a cross-validation in lines of text.
enum CrossValidation {
  static func text(of evaluation: Evaluation) -> String {
    [("all", evaluation.withAdjectivals), ("without adjectivals", evaluation.withoutAdjectivals)]
      .map { name, summary in
        let figures: [(String, Figure)] = [
          ("exact F1", .exactF1), ("end to end", .endToEnd161), ("gold spans", .goldSpans161),
        ]
        let texts = figures.map { name, figure in
          guard let estimate = summary.estimates[figure], let value = estimate.value else {
            return "\(name) -"
          }
          return "\(name) \(format(value))"
        }
        return "  \(name): \(texts.joined(separator: ", ")), calibration error: "
          + "mentions \(percent(summary.mentionReliability.expectedError ?? 0)), places \(percent(summary.placeReliability.expectedError ?? 0))"
      }.joined(separator: "\n")
  }

  private static func format(_ figure: Double) -> String { String(format: "%.1f", figure) }

  private static func percent(_ share: Double) -> String { String(format: "%.1f", 100 * share) }
}
