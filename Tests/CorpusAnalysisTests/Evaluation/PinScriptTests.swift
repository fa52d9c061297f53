import Foundation
import RandomNumbers
import TestGazetteers
import Testing

@testable import ArticleAnnotation
@testable import ArticleInput
@testable import BatchAnnotation
@testable import CorpusAnalysis
@testable import Dateline

@Suite(
  .enabled(
    if: ScoreScript.isAvailable,
    "needs python3 and shared/tools/pins.py beside the package, or DATELINE_SHARED"))
struct PinScriptTests {
  @Test(arguments: ["stories", "short"])
  func `our own texts get the counts of pins.py`(name: String) throws {
    let file = ScoreScript.shared.appending(path: "cases/\(name)-dev.jsonl")
    let gold = Array(try Data(contentsOf: file))
    var annotations: [UInt8] = []
    let documents = GoldCorpus.read(gold, path: "gold") { Issue.record("\($0)") }.documents
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    AnnotationBatch(geoparser: geoparser).run(documents.map { CorpusDocument($0.document) }) {
      annotations += $0.outputs.joined()
    }
    try compare(gold, annotations, rule: .ownDistance)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `random pins get the counts of pins.py`(seed: UInt64) throws {
    let annotations = RandomPins(seed: seed).annotations()
    try compare(RandomPins(seed: seed).gold(), annotations, rule: .ownDistance)
    // The script knows one distance only, so each rule is a gold of its own.
    for (rule, distance) in [(PinRule.kilometres20, 20), (.kilometres161, 161)] {
      try compare(
        RandomPins(seed: seed).gold(), annotations, rule: rule,
        scriptGold: RandomPins(seed: seed).gold(distance: distance))
    }
  }

  @Test func `random pins have every outcome`() throws {
    let evaluation = Evaluation(
      of: AnnotatedCorpus.read(RandomPins(seed: 1).annotations(), path: "annotations") { _ in },
      against: GoldCorpus.read(RandomPins(seed: 1).gold(), path: "gold") { _ in }, resamples: 1)
    // Nothing is 161 km away.
    for rule in [PinRule.ownDistance, .kilometres20] {
      let counts = try #require(evaluation.withAdjectivals.pins.counts[PinView(rule)])
      let outcomes = [
        counts.right, counts.wrong, counts.extraWrong, counts.unplaced, counts.missed,
        counts.spurious, counts.clean,
      ]
      #expect(outcomes.allSatisfy { $0 > 0 }, "\(outcomes)")
    }
  }

  private func compare(
    _ gold: [UInt8], _ annotations: [UInt8], rule: PinRule, scriptGold: [UInt8]? = nil
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "dateline-pins-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let goldFile = folder.appending(path: "gold.jsonl")
    let annotationFile = folder.appending(path: "annotations.ndjson")
    try Data(scriptGold ?? gold).write(to: goldFile)
    try Data(annotations).write(to: annotationFile)
    let evaluation = Evaluation(
      of: AnnotatedCorpus.read(annotations, path: "annotations") { Issue.record("\($0)") },
      against: GoldCorpus.read(gold, path: "gold") { Issue.record("\($0)") }, resamples: 1)
    let with = try ScoreScript.pins(gold: goldFile, annotations: annotationFile)
    // No confidence reaches 2, so that every approximate point is taken away.
    let without = try ScoreScript.pins(
      gold: goldFile, annotations: annotationFile, "--min-approximate", "2")
    for (view, script) in [
      (PinView(rule), with), (PinView(rule, countsApproximate: false), without),
    ] {
      expect(evaluation.withAdjectivals.pins.counts[view], equals: script.all, "\(view)")
      expect(
        evaluation.withoutAdjectivals.pins.counts[view], equals: script.withoutDemonyms,
        "\(view) without demonyms")
    }
  }

  private func expect(_ counts: PinCounts?, equals script: [String: Any], _ label: String) {
    let keys = ["gold", "right", "wrong", "extra wrong", "unplaced", "missed", "spurious"]
    let ours = counts.map {
      [$0.gold, $0.right, $0.wrong, $0.extraWrong, $0.unplaced, $0.missed, $0.spurious]
    }
    #expect(ours == keys.map { script[$0] as? Int ?? 0 }, "\(label)")
    let shares = [counts?.precision, counts?.recall, counts?.f1, counts?.cleanShare]
    for (share, key) in zip(shares, ["precision", "recall", "f", "clean"]) {
      #expect(abs((share ?? -1) - 100 * (script[key] as? Double ?? -2)) < 1e-9, "\(label) \(key)")
    }
  }
}

/// Random gold and pins, near enough to each other that every outcome occurs.
private struct RandomPins {
  private let seed: UInt64
  private var generator: SplitMix64
  private let text = String(repeating: "ÄbÇ🌍 ", count: 10)

  init(seed: UInt64) {
    self.seed = seed
    generator = SplitMix64(seed: seed)
  }

  private mutating func chance(_ percent: Int) -> Bool { generator.next(below: 100) < percent }

  private mutating func span() -> (start: Int, end: Int) {
    let start = generator.next(below: 40)
    return (start, start + 1 + generator.next(below: 9))
  }

  private mutating func degrees() -> Double { Double(generator.next(below: 5_000)) / 10_000 }

  /// The gold, with one distance in km for every mention or, with nil, random ones.
  func gold(distance: Int? = nil) -> [UInt8] {
    var random = self
    return Array((0..<40).map { random.goldLine($0, distance) + "\n" }.joined().utf8)
  }

  private mutating func goldLine(_ document: Int, _ distance: Int?) -> String {
    let mentions = (0..<generator.next(below: 7)).map { _ in mention(distance) }
    return "{\"id\": \"\(document)\", \"text\": \"\(text)\", "
      + "\"mentions\": [\(mentions.joined(separator: ", "))]}"
  }

  private mutating func mention(_ distance: Int?) -> String {
    let (start, end) = span()
    let surface = String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    var members = ["\"start\": \(start)", "\"end\": \(end)", "\"surface\": \"\(surface)\""]
    members += ["\"lat\": \(degrees())", "\"lon\": \(degrees())"]
    let isCountry = chance(20)
    let own = generator.next(below: 40)
    // Only a country may lack a distance: the script then judges it by its code.
    let hasOwn = chance(50) || !isCountry
    if distance != nil || hasOwn { members.append("\"within_km\": \(distance ?? own)") }
    if isCountry { members.append("\"country_level\": \"SY\"") }
    if chance(20) { members.append("\"adjectival\": true") }
    members.append("\"type\": \"\(chance(15) ? "embedded" : "city")\"")
    return "{\(members.joined(separator: ", "))}"
  }

  func annotations() -> [UInt8] {
    var random = RandomPins(seed: seed + 1_000)
    var lines = ""
    for document in 0..<42 where !random.chance(10) {
      let features = (0..<random.generator.next(below: 7)).map { _ in random.feature() }
      lines +=
        "{\"type\": \"FeatureCollection\", \"id\": \"\(document)\", "
        + "\"features\": [\(features.joined(separator: ", "))]}\n"
    }
    return Array(lines.utf8)
  }

  private mutating func feature() -> String {
    let roles = ["literal", "literal", "embedded", "demonym", "coordinates"]
    let mentions = (0..<(1 + generator.next(below: 2))).map { _ in
      let (start, end) = span()
      let role = roles[generator.next(below: roles.count)]
      return "{\"start\": \(start), \"end\": \(end), \"role\": \"\(role)\"}"
    }
    let point = "[\(degrees()), \(degrees())]"
    let geometries = [
      "null", "{\"type\": \"Polygon\", \"coordinates\": [[\(point), [0, 0], [0, 1], \(point)]]}",
    ]
    let geometry =
      chance(75)
      ? "{\"coordinates\": \(point), \"type\": \"Point\"}" : geometries[generator.next(below: 2)]
    let code = ["PCLI", "TERR", "PPL", "PPL"][generator.next(below: 4)]
    let uncertainty = ["null", "9000", "30000", "90000"][generator.next(below: 4)]
    return
      "{\"geometry\": \(geometry), \"properties\": {\"feature_code\": \"\(code)\", "
      + "\"country_code\": \"SY\", \"confidence\": 0.5, \"approximate\": \(chance(40)), "
      + "\"uncertainty_m\": \(uncertainty), \"mentions\": [\(mentions.joined(separator: ", "))]}}"
  }
}
