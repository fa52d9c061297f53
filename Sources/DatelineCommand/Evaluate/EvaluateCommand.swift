import ArgumentParser
import Dateline

/// `dateline evaluate`: how well the places of a text are found, against what people marked.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure annotations against a gold corpus.",
    discussion: """
      The gold is JSONL, a document a line: {"id", "text", "mentions": [{"start",
      "end", "lat", "lon", "geonames_id", "country_level", "adjectival",
      "type"}]}, offsets in code points, end exclusive. Without --annotations its
      texts are annotated, once with the program's own spans and once with the
      gold's. Intervals are those of 1,000 resamples of the documents, the same in
      every run.

      EXAMPLES
        dateline evaluate gold.jsonl --errors 20
        dateline annotate gold.jsonl --format ndjson -o before.ndjson
        dateline evaluate gold.jsonl --compare before.ndjson
        dateline evaluate gold.jsonl --annotations other-program.ndjson --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
  enum Split: String, ExpressibleByArgument, CaseIterable {
    case train, test

    var part: GoldCorpus.Split { self == .train ? .train : .test }
  }

  @Argument(help: "The gold corpus; - reads standard input.")
  var gold: String

  @Option(
    help: ArgumentHelp(
      "Judge these annotations, a FeatureCollection a line, instead of annotating the texts.",
      valueName: "file"))
  var annotations: String?

  @Option(
    help: """
      Judge only the train or the test part: by each document's “split”, or, where the gold has \
      none, by a hash of the ids that makes a fifth of them the test.
      """)
  var split: Split?

  @Flag(help: "Leave demonyms and adjectives out of breakdown, calibration, errors and comparison.")
  var noAdjectivals = false

  @Flag(help: "Do not use the outlets that the gold names.")
  var noOutlets = false

  @Option(help: "How many names to list for each kind of error, most frequent first.")
  var errors = 0

  @Option(help: "Output format; json gives every error.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "List what is better and worse than in these annotations.", valueName: "file"))
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
    var refused = 0
    func tell(_ error: EvaluationInputError) {
      refused += 1
      StandardStreams.tell("\(error)")
    }
    let name = gold == "-" ? "standard input" : gold
    var corpus = GoldCorpus.read(try TextInput.bytes(at: gold), path: name, refused: tell)
    if let split { corpus = corpus.documents(in: split.part) }
    guard !corpus.documents.isEmpty else {
      throw CommandFailure("\(name): holds no document that can be judged")
    }
    let baseline = try compare.map { try annotations(at: $0, of: corpus, refused: tell) }
    let given = try annotations.map { try annotations(at: $0, of: corpus, refused: tell) }
    let opened = try gazetteer.open()
    let geoparser = try tagger.geoparser(opened.gazetteer)
    let annotated =
      given
      ?? .annotating(
        corpus, with: geoparser, usesOutlets: !noOutlets)
    let evaluation = Evaluation(
      of: annotated,
      goldSpans: given == nil
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
    if refused > 0 || opened.hasErrors { throw Status.inputHasErrors }
  }

  /// Reads an annotation file and tells how far it covers the gold.
  private func annotations(
    at path: String, of corpus: GoldCorpus, refused: (EvaluationInputError) -> Void
  ) throws -> AnnotatedCorpus {
    let annotated = AnnotatedCorpus.read(
      try TextInput.bytes(at: path), path: path == "-" ? "standard input" : path,
      refused: refused)
    let ids = Set(corpus.documents.map(\.document.id))
    let missing = ids.count { annotated.mentions[$0] == nil }
    if missing > 0 {
      StandardStreams.tell(
        "\(path): \(missing) of the gold's \(ids.count) documents are not in it; "
          + "all their mentions count as missed")
    }
    return annotated
  }
}
