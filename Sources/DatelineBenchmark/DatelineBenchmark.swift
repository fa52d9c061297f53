import ArgumentParser
import Dateline
import Foundation
import Gazetteer

/// `dateline-benchmark`: how fast and how large Dateline is, beside what others take.
@main
struct DatelineBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-benchmark",
    abstract: "Measure Dateline's speed and memory, beside what others take.",
    discussion: """
      PARTS
        compile    the default gazetteer into an empty cache, in a process of its own
        startup    a process that opens the gazetteer and annotates one document
        annotate   documents a second on one core, its stages, and two threads
        batch      a corpus of JSONL into NDJSON on all cores, in a process of its own
        lookup     names a second, beside a table in SQLite
        search     misspelt names: how many are found, and how soon
        scale      a made-up dump of GeoNames: compiling it and looking up in it
        geodesic   inverse problems a second, beside a loop in C, and geod, GeodSolve
                   and pyproj where they are installed
        near       the nearest places, checked by a scan, and rows of a file of pairs

      EXAMPLES
        dateline-benchmark
        dateline-benchmark annotate --corpus corpus.jsonl --seconds 10
        dateline-benchmark scale --millions 0.3 --millions 3 --millions 13
        dateline-benchmark all --format markdown > figures.md

      Build it with “swift build -c release --product dateline-benchmark”; figures
      of a debug build mean nothing. Where other work keeps the machine busy, medians
      fall and ranges widen: the greatest rate and the least time are nearest the truth.
      """,
    version: DatelineVersion.current)

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case compile, startup, annotate, batch, lookup, search, scale, geodesic, near, all
  }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }
  enum Child: String, ExpressibleByArgument { case compile, annotate, build, dump, importing }

  @Argument(help: "What to measure.")
  var part: Part = .all

  @Option(help: "How many documents of 3 kB to make up for annotate.")
  var documents = 200

  @Option(help: "How many documents of 3 kB to make up for batch.")
  var batchDocuments = 20_000

  @Option(help: "How long annotate, lookup and geodesic go on, each.")
  var seconds = 5.0

  @Option(help: "Annotate the documents of this file instead of made-up ones.")
  var corpus: String?

  @Option(help: "Millions of places for scale (default: 0.3 and 3); may be repeated.")
  var millions: [Double] = []

  @Option(
    help: "Folder for the files of scale, 0.7 GB a million places (default: the temporary one).")
  var folder: String?

  @Option(help: "How to print the table.")
  var format: Format = .text

  @Option(help: .hidden)
  var child: Child?

  @Option(help: .hidden)
  var cache: String?

  @Option(help: .hidden)
  var input: String?

  func validate() throws {
    guard 1...100_000 ~= documents else {
      throw ValidationError("--documents must be in 1...100000, found \(documents)")
    }
    guard 1...10_000_000 ~= batchDocuments else {
      throw ValidationError("--batch-documents must be in 1...10000000, found \(batchDocuments)")
    }
    guard 0...3_600 ~= seconds else {
      throw ValidationError("--seconds must be in 0...3600, found \(seconds)")
    }
  }

  func run() throws {
    if let child {
      return try Self.run(child, cache: cache, input: input, places: documents * 1_000)
    }
    let report = try measure()
    Progress.clear()
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
    // Processes first: a child's peak of memory is at least that of its parent at its start.
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
        notes.append("\(texts.count) documents of \(bytes) bytes: \(corpus ?? "made up")")
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
      rows += try withTemporaryFolder(in: folder) { folder in
        try ScalePart(
          setup: Self.setup(cache: cache), millions: size,
          documents: NewsGenerator().documents(documents), seconds: seconds, folder: folder
        ).rows()
      }
    }
    return rows
  }

  private func wants(_ part: Part) -> Bool { self.part == part || self.part == .all }

  /// The documents of `--corpus`.
  private func corpusDocuments() throws -> [Document]? {
    guard let corpus else { return nil }
    var documents: [Document] = []
    try JSONLines.forEach(try TextInput.bytes(at: corpus), path: corpus) { result in
      documents.append(try result.get().document)
    }
    guard !documents.isEmpty else { throw BenchmarkFailure("\(corpus): it holds no document") }
    return documents
  }

  // MARK: - The work of a child

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

  /// The standard gazetteer without the user's own places, which would change the figures.
  private static func setup(cache: String?) -> GazetteerSetup {
    var setup = GazetteerSetup()
    setup.userOverlay = nil
    setup.cacheFolder = cache
    return setup
  }
}
