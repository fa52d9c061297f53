import Foundation
import RandomNumbers
import TestGazetteers
import TestSupport
import Testing

@testable import ArticleAnnotation
@testable import ArticleInput
@testable import BatchAnnotation
@testable import CorpusAnalysis

@Suite(
  .enabled(
    if: ScoreScript.isAvailable,
    "needs python3 and shared/tools/score.py beside the package, or DATELINE_SHARED"))
struct ScoreScriptTests {
  @Test(arguments: ["geovirus", "geowebnews", "idrisi-ar", "lgl", "wiktor"])
  func `a development corpus gets the figures of score.py`(name: String) throws {
    let corpus = ScoreScript.shared.appending(path: "corpora/dev/\(name)-dev.jsonl")
    let lines = try String(contentsOf: corpus, encoding: .utf8).split(separator: "\n").prefix(15)
    let gold = Array((lines.joined(separator: "\n") + "\n").utf8)
    var annotations: [UInt8] = []
    let documents = GoldCorpus.read(gold, path: "gold") { Issue.record("\($0)") }.documents
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    AnnotationBatch(geoparser: geoparser).run(documents.map { CorpusDocument($0.document) }) {
      annotations += $0.outputs.joined()
    }
    try compare(gold, annotations)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a synthetic corpus gets the figures of score.py`(seed: UInt64) throws {
    var corpus = SyntheticCorpus(seed: seed)
    try compare(corpus.gold(), corpus.annotations())
  }

  private func compare(_ gold: [UInt8], _ annotations: [UInt8]) throws {
    let folder = try ScratchFolder()
    let goldFile = URL(filePath: try folder.write("gold.jsonl", Data(gold)))
    let annotationFile = URL(filePath: try folder.write("annotations.ndjson", Data(annotations)))
    let evaluation = Evaluation(
      of: AnnotatedCorpus.read(annotations, path: "annotations") { Issue.record("\($0)") },
      against: GoldCorpus.read(gold, path: "gold") { Issue.record("\($0)") }, resamples: 1)
    expect(
      evaluation.withAdjectivals,
      equals: try ScoreScript.figures(gold: goldFile, annotations: annotationFile))
    expect(
      evaluation.withoutAdjectivals,
      equals: try ScoreScript.figures(
        gold: goldFile, annotations: annotationFile, "--no-adjectivals"))
  }

  private func expect(_ summary: Evaluation.Summary, equals script: [String: Any]) {
    #expect(summary.documents == script["docs"] as? Int)
    #expect(summary.missing == script["missing_docs"] as? Int)
    #expect(summary.gold == script["gold"] as? Int)
    #expect(summary.annotated == script["predicted"] as? Int)
    #expect(summary.goldWithCoordinates == script["gold_coords"] as? Int)
    let exact = script["exact"] as? [Double] ?? []
    let overlap = script["overlap"] as? [Double] ?? []
    let ours: [Figure] = [
      .exactPrecision, .exactRecall, .exactF1, .overlapPrecision, .overlapRecall, .overlapF1,
    ]
    #expect(ours.map { rounded($0, summary) } == (exact + overlap).map(Optional.some))
    for figure: Figure in [
      .endToEnd161, .endToEndID, .precision161, .medianKilometres, .auc,
    ] {
      #expect(rounded(figure, summary) == script[figure.rawValue] as? Double, "\(figure)")
    }
  }

  /// As Python's `round` rounds.
  private func rounded(_ figure: Figure, _ summary: Evaluation.Summary) -> Double? {
    summary.estimates[figure]?.value.flatMap {
      Double(String(format: "%.\(figure.decimals)f", $0))
    }
  }
}

/// Random gold and annotation with everything that the formats allow.
private struct SyntheticCorpus {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool { generator.next(below: 100) < percent }

  private mutating func span() -> (start: Int, end: Int) {
    let start = generator.next(below: 90)
    return (start, start + 1 + generator.next(below: 9))
  }

  private mutating func degrees(_ limit: Int) -> Double {
    Double(generator.next(below: 2 * limit * 1_000)) / 1_000 - Double(limit)
  }

  mutating func gold() -> [UInt8] {
    var lines = ""
    for document in 0..<30 {
      let mentions = (0..<generator.next(below: 9)).map { _ in goldMention() }
      let text = String(repeating: "ÄbÇ🌍 ", count: 20)
      lines +=
        "{\"id\": \(document), \"text\": \"\(text)\", "
        + "\"mentions\": [\(mentions.joined(separator: ", "))]}\n"
    }
    return Array(lines.utf8)
  }

  private mutating func goldMention() -> String {
    let (start, end) = span()
    var members = ["\"start\": \(start)", "\"end\": \(end)", "\"surface\": \"x\""]
    if chance(85) { members += ["\"lat\": \(degrees(3))", "\"lon\": \(degrees(3))"] }
    members.append("\"geonames_id\": \(chance(70) ? "\(generator.next(below: 4))" : "null")")
    if chance(20) { members.append("\"country_level\": \"SY\"") }
    if chance(20) { members.append("\"adjectival\": true") }
    return "{\(members.joined(separator: ", "))}"
  }

  mutating func annotations() -> [UInt8] {
    var lines = ""
    for document in 0..<32 where !chance(10) {
      let features = (0..<generator.next(below: 9)).map { _ in feature() }
      lines +=
        "{\"type\": \"FeatureCollection\", \"id\": \(document), "
        + "\"features\": [\(features.joined(separator: ", "))]}\n"
    }
    return Array(lines.utf8)
  }

  private mutating func feature() -> String {
    let mentions = (0..<(1 + generator.next(below: 2))).map { _ in
      let (start, end) = span()
      let role = chance(20) ? "demonym" : "literal"
      return "{\"start\": \(start), \"end\": \(end), \"role\": \"\(role)\"}"
    }
    let point = "[\(degrees(3)), \(degrees(3))]"
    let geometry =
      chance(80)
      ? "{\"coordinates\": \(chance(80) ? point : "[[\(point), [0, 0]]]")}" : "null"
    let code = chance(40) ? "PCLI" : "PPL"
    return
      "{\"id\": \"geonames:\(generator.next(below: 4))\", \"geometry\": \(geometry), "
      + "\"properties\": {\"feature_code\": \"\(code)\", \"country_code\": \"SY\", "
      + "\"mentions\": [\(mentions.joined(separator: ", "))]}}"
  }
}
