import ArgumentParser
import Dateline

/// `dateline evaluate`: measures annotations against places that people marked.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Evaluate annotations against a gold corpus.",
    discussion: """
      The gold corpus is JSONL with one document per line: {"id", "text", "mentions":
      [{"start", "end", "lat", "lon", "within_km", "geonames_id", "country_level",
      "adjectival", "type"}]}. Offsets count code points, and the end is exclusive.
      Without --annotations, the texts are annotated twice: once with mentions
      recognised by dateline and once with those of the gold corpus. Confidence
      intervals come from 1,000 bootstrap resamples of the documents and are the same
      in every run.

      Pins are what a map shows. A pin is right if it is on at least half of a gold
      name and within within_km of its point (20 km if the gold has no within_km); a
      country is right by its code. Precision is the share of the drawn pins that
      are right, and recall the share of the gold names with a right pin. The report
      repeats this within 20 km, within 161 km and by id, with and without
      approximate pins. A document with a pin that may be 10 km off (on one line):
        {"id": "1", "text": "Rain fell on Paris, Texas.", "mentions": [
        {"start": 13, "end": 18, "lat": 33.66, "lon": -95.56, "within_km": 10}]}

      EXAMPLES
        dateline evaluate gold.jsonl --errors 20
        dateline annotate gold.jsonl --format ndjson -o before.ndjson
        dateline evaluate gold.jsonl --compare before.ndjson
        dateline evaluate gold.jsonl --annotations other-program.ndjson --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "File with the gold corpus; - reads standard input.")
  var gold: String

  @Option(
    help: ArgumentHelp(
      "Evaluate these annotations, one FeatureCollection per line, instead of annotating the texts.",
      valueName: "file"))
  var annotations: String?

  @Option(
    help: """
      Evaluate only the train or test part, by each document's “split”. Without splits, a hash of \
      the id assigns 20 % of the documents to test.
      """)
  var split: GoldCorpus.Split?

  @Flag(help: "Exclude demonyms and adjectives from breakdown, calibration, errors and comparison.")
  var noAdjectivals = false

  @Flag(help: "Ignore the news outlets named in the gold corpus.")
  var noOutlets = false

  @Option(help: "Number of names to list for each kind of error, most frequent first.")
  var errors = 0

  @Option(help: "Output format; json lists every error.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "List what is better and worse than in these earlier annotations.", valueName: "file"))
  var compare: String?

  @OptionGroup var tagger: TaggerArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    guard errors >= 0 else {
      throw ValidationError("--errors must not be negative, found \(errors)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    var errorCount = 0
    func report(_ error: EvaluationInputError) {
      errorCount += 1
      StandardStreams.report("\(error)")
    }
    let name = gold == "-" ? "standard input" : gold
    var corpus = GoldCorpus.read(try TextInput.bytes(at: gold), path: name, refused: report)
    if let split { corpus = corpus.documents(in: split) }
    guard !corpus.documents.isEmpty else {
      throw CommandFailure("\(name): contains no documents to evaluate")
    }
    let baseline = try compare.map { try annotations(at: $0, of: corpus, refused: report) }
    let existing = try annotations.map { try annotations(at: $0, of: corpus, refused: report) }
    let opened = try gazetteer.open()
    let geoparser = try tagger.geoparser(opened.gazetteer)
    let annotated =
      existing
      ?? .annotating(
        corpus, with: geoparser, usesOutlets: !noOutlets)
    let evaluation = Evaluation(
      of: annotated,
      goldSpans: existing == nil
        ? .annotating(
          corpus, with: geoparser, usesGoldSpans: true, usesOutlets: !noOutlets) : nil,
      against: corpus, adjectivals: !noAdjectivals, gazetteer: opened.gazetteer)
    let comparison = baseline.map {
      Comparison(of: annotated, with: $0, against: corpus, adjectivals: !noAdjectivals)
    }
    switch format {
    case .text:
      try StandardStreams.print(evaluation.text(errors: errors))
      if let comparison { try StandardStreams.print(comparison.text()) }
    case .json:
      try StandardStreams.print(evaluation.json(comparison: comparison) + [0x0A])
    }
    if errorCount > 0 || opened.hasErrors { throw ExitCode.inputHasErrors }
  }

  /// Reads an annotation file and reports documents of the gold corpus that it lacks.
  private func annotations(
    at path: String, of corpus: GoldCorpus, refused: (EvaluationInputError) -> Void
  ) throws -> AnnotatedCorpus {
    let annotated = AnnotatedCorpus.read(
      try TextInput.bytes(at: path), path: path == "-" ? "standard input" : path,
      refused: refused)
    let ids = Set(corpus.documents.map(\.document.id))
    let missing = ids.count { annotated.mentions[$0] == nil }
    if missing > 0 {
      StandardStreams.report(
        "\(path): lacks \(missing) of the \(ids.count) documents of the gold corpus; "
          + "all their mentions count as missed")
    }
    return annotated
  }
}
