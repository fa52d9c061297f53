import ArgumentParser
import Dateline
import Foundation
import Gazetteer

/// `dateline-benchmark`: measures the speed and memory of Dateline, compared to other programs.
@main
struct DatelineBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-benchmark",
    abstract: "Measure Dateline's speed and memory, and compare them to other programs.",
    discussion: """
      PARTS
        compile    compiling the default gazetteer, in a separate process
        startup    opening the gazetteer and annotating one document, in a process
        annotate   documents per second on one core, by stage, and with two threads
        batch      annotating a JSONL corpus on all cores, in a separate process
        lookup     names looked up per second, compared to a table in SQLite
        search     misspelt names: the share found, and the time
        scale      compiling and using a generated GeoNames dump
        geodesic   inverse problems per second, compared to a loop in C, and to geod,
                   GeodSolve and pyproj if they are installed
        near       the nearest places, checked by a scan, and files of pairs

      EXAMPLES
        dateline-benchmark
        dateline-benchmark annotate --corpus corpus.jsonl --seconds 10
        dateline-benchmark scale --millions 0.3 --millions 3 --millions 13
        dateline-benchmark all --format markdown > figures.md

      Build with “swift build -c release --product dateline-benchmark”; the figures
      of a debug build are meaningless. On a busy machine, results get worse and
      ranges wider; the highest rate and the shortest time are then most accurate.
      """,
    version: DatelineVersion.current)

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case compile, startup, annotate, batch, lookup, search, scale, geodesic, near, all
  }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }
  enum Child: String, ExpressibleByArgument { case compile, annotate, build, dump, importing }

  @Argument(help: "Part to measure.")
  var part: Part = .all

  @Option(help: "Number of documents of 3 kB to generate for annotate.")
  var documents = 200

  @Option(help: "Number of documents of 3 kB to generate for batch.")
  var batchDocuments = 20_000

  @Option(help: "Duration of annotate, lookup and geodesic in seconds, each.")
  var seconds = 5.0

  @Option(help: "Annotate the documents in this JSONL file instead of generated ones.")
  var corpus: String?

  @Option(help: "Millions of places for scale (default: 0.3 and 3); repeatable.")
  var millions: [Double] = []

  @Option(
    help: "Folder for the files of scale, 0.7 GB per million places (default: temporary folder).")
  var folder: String?

  @Option(help: "Output format.")
  var format: Format = .text

  @Option(help: .hidden)
  var child: Child?

  @Option(help: .hidden)
  var cache: String?

  @Option(help: .hidden)
  var input: String?

  func validate() throws {
    guard 1...100_000 ~= documents else {
      throw ValidationError("--documents must be between 1 and 100000, found \(documents)")
    }
    guard 1...10_000_000 ~= batchDocuments else {
      throw ValidationError(
        "--batch-documents must be between 1 and 10000000, found \(batchDocuments)")
    }
    guard 0...3_600 ~= seconds else {
      throw ValidationError("--seconds must be between 0 and 3600, found \(seconds)")
    }
  }

  func run() throws {
    if let child {
      return try Self.run(child, cache: cache, input: input, places: documents * 1_000)
    }
    let report = try measure()
    ProgressLine.clear()
    switch format {
    case .text: print(report.text(), terminator: "")
    case .markdown: print(report.markdown(), terminator: "")
    case .json: print(try report.json(), terminator: "")
    }
  }

  private func measure() throws -> Report {
    var rows: [Row] = []
    var notes = [
      "dateline \(DatelineVersion.current), \(ProcessInfo.processInfo.activeProcessorCount) cores"
    ]
    // Processes come first, because a child's peak memory is at least that of its parent at the start.
    if wants(.compile) { rows += try CompilePart().rows() }
    if wants(.startup) { rows += try StartPart().rows() }
    if wants(.batch) { rows += try BatchPart(documents: batchDocuments).rows() }
    if wants(.scale) { rows += try scale() }
    if wants(.annotate) || wants(.lookup) || wants(.search) || wants(.near) {
      let gazetteer = try Self.setup(cache: cache).open()
      notes.append("gazetteer: \(gazetteer.placeCount) places, \(gazetteer.hash.prefix(16))")
      if wants(.annotate) {
        let texts = try corpusDocuments() ?? NewsGenerator().documents(documents)
        let bytes = texts.reduce(0) { $0 + $1.bytes.count } / texts.count
        notes.append("\(texts.count) documents of \(bytes) bytes: \(corpus ?? "generated")")
        rows += AnnotationPart(
          geoparser: Geoparser(gazetteer: gazetteer), documents: texts, seconds: seconds
        ).rows()
      }
      if wants(.near) {
        rows += try NearPart(gazetteer: gazetteer, seconds: seconds).rows()
      }
      if wants(.search) { rows += SearchPart(gazetteer: gazetteer).rows() }
      if wants(.lookup) { rows += try LookupPart(gazetteer: gazetteer, seconds: seconds).rows() }
    }
    if wants(.geodesic) { rows += try GeodesicPart(seconds: seconds).rows() }
    return Report(notes: notes, rows: rows)
  }

  private func scale() throws -> [Row] {
    var rows: [Row] = []
    for size in millions.isEmpty ? [0.3, 3] : millions {
      rows += try BenchmarkFiles.withTemporaryFolder(in: folder) { folder in
        try ScalePart(
          setup: Self.setup(cache: cache), millions: size,
          documents: NewsGenerator().documents(documents), seconds: seconds, folder: folder
        ).rows()
      }
    }
    return rows
  }

  private func wants(_ part: Part) -> Bool { self.part == part || self.part == .all }

  /// The documents of `--corpus`; nil without the option.
  private func corpusDocuments() throws -> [Document]? {
    guard let corpus else { return nil }
    var documents: [Document] = []
    try JSONLines.forEach(try TextInput.bytes(at: corpus), path: corpus) { result in
      documents.append(try result.get().document)
    }
    guard !documents.isEmpty else { throw BenchmarkFailure("\(corpus): contains no documents") }
    return documents
  }

  // MARK: - Child processes

  private static func run(
    _ child: Child, cache: String?, input: String?, places: Int
  ) throws {
    if child == .build, let input, let cache {
      let dump = try GeoNamesDump(paths: [input])
      _ = try CompiledLayer(path: cache).build(from: dump)
      return
    }
    if child == .importing, let input, let cache {
      let gazetteer = try setup(cache: nil).open()
      var importer = try PlaceImporter(path: input + "/allCountries.txt")
      _ = try importer.run(
        into: OverlayStore(path: cache), over: gazetteer, refused: { _ in })
      return
    }
    let gazetteer = try setup(cache: cache).open()
    if child == .dump, let input {
      return try DumpGenerator(places: places, words: gazetteer).write(to: input)
    }
    guard child == .annotate, let input else { return }
    let text = try TextInput.text(TextInput.bytes(at: input), path: input)
    let annotation = Geoparser(gazetteer: gazetteer).annotate(Document(id: "0", text: text))
    print(String(decoding: annotation.geoJSON(), as: UTF8.self))
  }

  /// The standard gazetteer without the user's own places, which would affect the figures.
  private static func setup(cache: String?) -> GazetteerSetup {
    var setup = GazetteerSetup()
    setup.userOverlay = nil
    setup.cacheFolder = cache
    return setup
  }
}
