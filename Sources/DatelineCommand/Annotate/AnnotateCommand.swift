import ArgumentParser
import Dateline
import Gazetteer
import ToponymRecognition

/// `dateline annotate`: text in, GeoJSON out.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Find and resolve the places of a text; write GeoJSON.",
    discussion: """
      Plain text gives one FeatureCollection. JSONL ({"id", "text"} a line) and
      several inputs give NDJSON: one FeatureCollection a line, in the order of
      the input.

      EXAMPLES
        dateline annotate article.txt
        echo "Rain fell on Raqqa, Syria." | dateline annotate -
        dateline annotate corpus.jsonl --format ndjson -o places.ndjson
        dateline annotate story.txt --outlet toledoblade.com
        dateline annotate dispatch.txt --as-of 1915
        dateline annotate article.txt --overlay my-places.tsv --min-confidence 0.5
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case geojson, ndjson }
  enum InputFormat: String, ExpressibleByArgument, CaseIterable { case auto, text, jsonl }
  enum Geometry: String, ExpressibleByArgument, CaseIterable { case point, polygon }
  enum Spans: String, ExpressibleByArgument, CaseIterable { case recognized, given }

  @Argument(help: "Files to read; - or none reads standard input.")
  var inputs: [String] = []

  @Option(name: [.customShort("o"), .long], help: "Write to this file instead of standard output.")
  var output: String?

  @Option(help: "geojson for one document, ndjson for many (default: by the input).")
  var format: Format?

  @Option(help: "How to read the input.")
  var inputFormat: InputFormat = .auto

  @Option(
    help: ArgumentHelp(
      "Language of the texts, such as de or ar (default: detected; a document's own comes first).",
      valueName: "code"),
    transform: LanguageArgument.parse)
  var language: Language?

  @Option(help: "How many other candidates to list for each place.")
  var alternatives = 3

  @Option(help: "Leave mentions unresolved whose place is less sure than this, 0 to 1.")
  var minConfidence = 0.0

  @Option(help: "Take mentions from the input's “mentions” instead of recognising them.")
  var spans: Spans = .recognized

  @Option(
    help: ArgumentHelp(
      "The news outlet that ran the text, by web domain or name: its home helps to tell places apart.",
      valueName: "domain or name"))
  var outlet: String?

  @Option(
    help: ArgumentHelp(
      "Year of the texts, such as 1915: names that were in use then are preferred, and each place gets "
        + "a name_in_force.",
      valueName: "year"))
  var asOf: Int?

  @Option(
    help: "polygon gives described places as the areas in which they lie, and roads as lines.")
  var geometry: Geometry = .point

  @OptionGroup var tagger: TaggerArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    guard 0...1 ~= minConfidence else {
      throw ValidationError("--min-confidence must be in 0...1, found \(minConfidence)")
    }
    if let asOf, !(-10_000...10_000 ~= asOf) {
      throw ValidationError("--as-of must be a year in -10000...10000, found \(asOf)")
    }
    guard 0...100 ~= alternatives else {
      throw ValidationError("--alternatives must be in 0...100, found \(alternatives)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let paths = inputs.isEmpty ? ["-"] : inputs
    var errors = 0
    var documents: [CorpusDocument] = []
    var isCorpus = paths.count > 1
    for path in paths {
      do {
        isCorpus = try read(path, into: &documents, errors: &errors) || isCorpus
      } catch {
        // One input that cannot be read does not keep the others from being done.
        guard paths.count > 1 else { throw CommandFailure("\(error)") }
        StandardStreams.tell("\(error)")
        errors += 1
      }
    }
    if format == .geojson, documents.count > 1 {
      throw ValidationError(
        "--format geojson writes one document and the input holds \(documents.count); "
          + "use --format ndjson")
    }
    let opened = try gazetteer.open()
    let geoparser = try tagger.geoparser(
      opened.gazetteer,
      options: AnnotationOptions(
        alternatives: alternatives, minimumConfidence: minConfidence, outlet: outlet,
        asOf: asOf))
    tellUnknownOutlets(of: documents)
    let batch = AnnotationBatch(
      geoparser: geoparser, usesGivenSpans: spans == .given,
      isPretty: !isCorpus && format != .ndjson, givesAreas: geometry == .polygon)
    let sink = try OutputSink(path: output)
    try batch.run(documents) { try sink.write($0) }
    try sink.finish()
    if errors > 0 || opened.hasErrors { throw Status.inputHasErrors }
  }

  /// Tells of outlets that the table does not have: annotation goes on without them.
  private func tellUnknownOutlets(of documents: [CorpusDocument]) {
    let names = Set(documents.compactMap(\.outlet) + [outlet].compactMap(\.self))
    let unknown = names.filter { OutletTable.standard.outlet($0) == nil }.sorted()
    for name in unknown.prefix(5) { StandardStreams.tell("\(UnknownOutlet(name: name))") }
    if unknown.count > 5 { StandardStreams.tell("\(unknown.count - 5) more outlets are not known") }
  }

  /// - Returns: true where the input is a corpus of many documents.
  private func read(
    _ path: String, into documents: inout [CorpusDocument], errors: inout Int
  ) throws -> Bool {
    let bytes = try TextInput.bytes(at: path)
    let name = path == "-" ? "standard input" : path
    guard isJSONL(path, bytes) else {
      let id = path.split(separator: "/").last.map(String.init) ?? path
      let text = try TextInput.text(bytes, path: name)
      documents.append(CorpusDocument(Document(id: id, text: text, language: language)))
      return false
    }
    JSONLines.forEach(bytes, path: name, language: language) { result in
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let error):
        errors += 1
        StandardStreams.tell("\(error)")
      }
    }
    return true
  }

  private func isJSONL(_ path: String, _ bytes: [UInt8]) -> Bool {
    switch inputFormat {
    case .jsonl: true
    case .text: false
    case .auto:
      path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
        || (path == "-" && bytes.first == 0x7B)
    }
  }
}
