import ArticleText
import Foundation
import Gazetteer
import GazetteerBuild
import ToponymRecognition
import ToponymResolution

/// A gazetteer of some places with shared names, compiled once for all tests of this target.
enum SmallGazetteer {
  static let shared: Result<LayeredGazetteer, any Error> = Result {
    let folder =
      FileManager.default.temporaryDirectory.path + "/dateline-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/places", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let header =
      "id\tname\tlatitude\tlongitude\tfeature_class\tfeature_code\tcountry\tadmin1\tpopulation\tnames\n"
    try (header + rows).write(
      toFile: folder + "/places/all.tsv", atomically: true, encoding: .utf8)
    return try LayeredGazetteer.open(
      CompiledStore(text: GazetteerFolder(path: folder), cacheFolder: folder + "/cache"))
  }

  private static let rows = """
    t:fr\tFrance\t46\t2\tA\tPCLI\tFR\t\t64768389\tFrench;kind=demonym
    t:us\tUnited States\t39.76\t-98.5\tA\tPCLI\tUS\t\t327167434\tUS;kind=abbreviation|American;kind=demonym
    t:sy\tSyria\t35\t38\tA\tPCLI\tSY\t\t16906283\tSyrian;kind=demonym
    t:ly\tLibya\t28\t17\tA\tPCLI\tLY\t\t6678567\t
    t:lb\tLebanon\t33.83\t35.83\tA\tPCLI\tLB\t\t6848925\t
    t:pe\tPeru\t-10\t-76\tA\tPCLI\tPE\t\t31989256\t
    t:tx\tTexas\t31.25\t-99.25\tA\tADM1\tUS\tTX\t29730311\tTX;kind=abbreviation
    t:in\tIndiana\t40\t-86.25\tA\tADM1\tUS\tIN\t6537334\t
    t:idf\tÎle-de-France\t48.5\t2.5\tA\tADM1\tFR\t11\t12997058\t
    t:dz-adm\tDeir ez-Zor\t35.17\t40.28\tA\tADM1\tSY\t07\t1239000\tDeir al-Zour
    t:paris\tParis\t48.85341\t2.3488\tP\tPPLC\tFR\t11\t2138551\t
    t:paris-tx\tParis\t33.66094\t-95.55551\tP\tPPLA2\tUS\tTX\t24839\t
    t:peru-in\tPeru\t40.75\t-86.07\tP\tPPLA2\tUS\tIN\t11417\t
    t:dallas\tDallas\t32.78\t-96.8\tP\tPPLA2\tUS\tTX\t1300092\t
    t:dz\tDeir ez-Zor\t35.33588\t40.14083\tP\tPPLA\tSY\t07\t242565\tDeir al-Zour
    t:tripoli-ly\tTripoli\t32.88743\t13.18733\tP\tPPLC\tLY\t\t1150989\t
    t:tripoli-lb\tTripoli\t34.43352\t35.84415\tP\tPPLA\tLB\t\t229398\t
    t:beirut\tBeirut\t33.89332\t35.50157\tP\tPPLC\tLB\t\t1916100\t
    t:sidon\tSidon\t33.56\t35.37\tP\tPPLA\tLB\t\t163554\t

    """
}

/// A text with names marked in it, to be resolved.
struct MarkedText {
  let document: Document
  var reading: TextReading { TextReading(of: document) }
  private(set) var mentions: [Mention] = []

  init(_ text: String) { document = Document(id: "test", text: text) }

  /// Marks the next occurrence of a name.
  mutating func mark(
    _ name: String, role: Mention.Role = .literal, cue: Mention.TypeCue? = nil,
    followsComma: Bool = false
  ) {
    let from = mentions.last?.range.upperBound ?? 0
    let bytes = Array(name.utf8)
    let starts = from..<max(from, document.bytes.count - bytes.count + 1)
    let start = starts.first { document.bytes[$0..<($0 + bytes.count)].elementsEqual(bytes) }
    guard let start else { return }
    let key = NameKey(name: name)
    let known = (try? SmallGazetteer.shared.get())?.evidence(key)
    mentions.append(
      Mention(
        range: start..<(start + bytes.count), nameKey: key.value,
        entry: LexiconEntry(
          evidence: .init(rawValue: known?.evidence.rawValue ?? 0),
          populationBucket: known?.populationBucket ?? 0), role: role, cue: cue,
        followsComma: followsComma, confidence: 1))
  }

  /// The ids that the marked names mean, in order; nil where unresolved.
  func resolvedIDs() throws -> [String?] {
    try resolved().map { resolved in
      try resolved.place.map { try SmallGazetteer.shared.get().id(of: $0) }
    }
  }

  func resolved() throws -> [ResolvedMention] {
    try ToponymResolver(gazetteer: SmallGazetteer.shared.get()).resolve(
      mentions, in: TextReading(of: document))
  }
}
