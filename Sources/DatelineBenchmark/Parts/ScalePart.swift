import Dateline
import Foundation
import Gazetteer

/// Measures how compiling a GeoNames dump, and look-ups in the result, scale with the number of places.
///
/// The dump is generated (``DumpGenerator``) and compiled in a separate process.
struct ScalePart {
  /// The default gazetteer, as a source of words and for comparison.
  let setup: GazetteerSetup
  /// The number of places in millions.
  let millions: Double
  let documents: [Document]
  let seconds: Double
  /// The folder for the dump and the result, which need 0.7 GB per million places.
  let folder: String

  func rows() throws -> [Row] {
    let name = "\(Figure.text(millions)) M"
    let places = Int(millions * 1_000_000)
    let dump = folder + "/dump"
    let result = folder + "/compiled"
    try FileManager.default.createDirectory(atPath: dump, withIntermediateDirectories: true)
    ProgressLine.show("generating a dump of \(name) places")
    // Uses a separate process, because a child's peak memory is at least that of its parent.
    _ = try ChildProcess(
      Programs.own(), ["--child", "dump", "--input", dump, "--documents", "\(places / 1_000)"])
    ProgressLine.show("compiling \(name) places")
    let child = try ChildProcess(
      Programs.own(), ["--child", "build", "--input", dump, "--cache", result])
    let importing = try measureImport(of: dump)
    ProgressLine.show("inserting \(name) places into SQLite")
    let bare = try SQLiteBulkInsert.seconds(
      .places, ofDump: dump, into: folder + "/bare.sqlite")
    let whole = try SQLiteBulkInsert.seconds(
      .placesAndNames, ofDump: dump, into: folder + "/whole.sqlite")
    let size = ["names.index", "places.sqlite"].reduce(0.0) {
      $0 + Double(ScalePart.size(result + "/" + $1))
    }
    let rate = Double(places) / child.seconds / 1_000
    return [
      Row("build from \(name) places", Sample([rate]), unit: "k/s", target: .atLeast(100)),
      Row(
        "- of SQLite's rate for places and names, indexed", Sample([whole / child.seconds]),
        unit: "", target: .atLeast(0.6)),
      Row("- of SQLite's rate for places alone", Sample([bare / child.seconds]), unit: ""),
      Row("- time", Sample([child.seconds]), unit: "s"),
      Row(
        "- peak memory", Sample([child.peakMemory / 1e6]), unit: "MB", target: .atMost(1_000)),
      Row("- files", Sample([size / 1e9]), unit: "GB", target: .atMost(6)),
    ] + importing + (try measureUse(of: result))
  }

  /// The number of places, in millions, up to which importing is measured; larger dumps should be compiled.
  private static let importLimit = 3.0

  /// Measures importing the same rows into an overlay with its history, over the default gazetteer.
  private func measureImport(of dump: String) throws -> [Row] {
    guard millions <= Self.importLimit else { return [] }
    ProgressLine.show("importing \(Figure.text(millions)) M places into an overlay")
    let child = try ChildProcess(
      Programs.own(),
      ["--child", "importing", "--input", dump, "--cache", folder + "/overlay.sqlite"])
    return [
      Row(
        "- import into an overlay", Sample([millions * 1_000 / child.seconds]), unit: "k/s",
        target: .atLeast(100)),
      Row(
        "- peak memory of that", Sample([child.peakMemory / 1e6]), unit: "MB",
        target: .atMost(1_000)),
    ]
  }

  private func measureUse(of path: String) throws -> [Row] {
    let opened = try LayeredGazetteer.open(CompiledLayer(path: path))
    let search = SearchPart(gazetteer: opened, hasTarget: false).rows()
    ProgressLine.show("annotating")
    func rate(_ gazetteer: LayeredGazetteer) -> Double {
      let geoparser = Geoparser(gazetteer: gazetteer)
      let rounds = Stopwatch.rounds(for: seconds) {
        Stopwatch.seconds {
          for document in documents { blackHole(geoparser.annotate(document).geoJSON()) }
        }
      }
      return Double(documents.count) / (Sample(rounds).median)
    }
    let gazetteer = try setup.open()
    let share = 100 * rate(opened) / rate(gazetteer)
    return search + [
      Row("- annotation to default", Sample([share]), unit: "%", target: .atLeast(50))
    ]
  }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }
}
