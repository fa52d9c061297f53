import ArgumentParser
import Dateline
import Foundation

/// `dateline-train crossvalidate`: evaluates annotation on documents that the models were not trained on.
struct CrossValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crossvalidate",
    abstract: "Evaluate the models on documents they were not trained on.",
    discussion: """
      Divides the documents of each corpus into parts, as many as --folds. Annotates
      each part with a tagger and a ranker trained on the others, and prints the
      results for each corpus. With --folder, writes the annotations to two files per
      corpus: NAME.ndjson, and NAME-spans.ndjson with the gold mentions given.

      EXAMPLES
        dateline-train crossvalidate lgl-dev.jsonl --folder folds
        dateline evaluate lgl-dev.jsonl --annotations folds/lgl-dev.ndjson
      """)

  @Argument(help: "Gold corpora in JSONL.")
  var corpora: [String]

  @Option(help: "Number of parts to divide the documents into.")
  var folds = 5

  @Option(help: "Folder to write the annotations to (default: print results only).")
  var folder: String?

  @Flag(help: "Keep all documents of a news outlet in the same part.")
  var byOutlet = false

  @Flag(help: "Ignore the news outlets named in the gold corpora.")
  var noOutlets = false

  @OptionGroup var options: TrainingOptions

  func validate() throws {
    guard 2...100 ~= folds else {
      throw ValidationError("--folds must be between 2 and 100, found \(folds)")
    }
  }

  func run() throws {
    let data = try TrainingData(corpora: corpora, options: options)
    var lines = data.sets.map { [[UInt8]](repeating: [], count: $0.gold.documents.count) }
    var spanLines = lines
    let assignment = FoldAssignment(count: folds, isByOutlet: byOutlet)
    let models = Folds(data, assignment)
    for fold in 0..<folds {
      let geoparser = models.geoparser(without: fold)
      for (number, set) in data.sets.enumerated() {
        for (offset, gold) in set.gold.documents.enumerated()
        where assignment.fold(of: gold, number: offset) == fold {
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
      print("\(set.name)\n\(evaluation.crossValidationText)")
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes + [0x0A]).write(to: URL(filePath: path))
  }
}

extension Evaluation {
  /// The figures of a cross-validation in lines of text.
  fileprivate var crossValidationText: String {
    [("all", withAdjectivals), ("without adjectivals", withoutAdjectivals)]
      .map { name, summary in
        let figures: [(String, Figure)] = [
          ("exact F1", .exactF1), ("end to end", .endToEnd161), ("gold spans", .goldSpans161),
        ]
        let texts = figures.map { name, figure in
          guard let estimate = summary.estimates[figure], let value = estimate.value else {
            return "\(name) -"
          }
          return "\(name) \(Self.oneDecimal(value))"
        }
        let mentionError = 100 * (summary.mentionReliability.expectedError ?? 0)
        let placeError = 100 * (summary.placeReliability.expectedError ?? 0)
        let pinError = 100 * (summary.pinReliability.expectedError ?? 0)
        var lines =
          "  \(name): \(texts.joined(separator: ", ")), calibration error: "
          + "mentions \(Self.oneDecimal(mentionError)), places \(Self.oneDecimal(placeError)), "
          + "pins \(Self.oneDecimal(pinError))"
        if let pins = summary.pins.counts[.main] {
          lines +=
            "\n    pins: precision \(Self.oneDecimal(pins.precision)), "
            + "recall \(Self.oneDecimal(pins.recall)), F \(Self.oneDecimal(pins.f1)); "
            + "\(pins.right) right, \(pins.bad) wrong or spurious, \(pins.unplaced) unplaced, "
            + "\(pins.missed) missed"
        }
        return lines
      }.joined(separator: "\n")
  }

  private static func oneDecimal(_ value: Double) -> String { String(format: "%.1f", value) }
}
