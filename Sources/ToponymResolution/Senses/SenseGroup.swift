import ArticleText
import Gazetteer
import Geodesy
import ToponymRecognition

/// The mentions of a document that share one sense: one name, one kind of use.
///
/// A name keeps its sense through a document (Gale, Church and Yarowsky 1992,
/// doi:10.3115/1075527.1075579); the city and the province of one name are told apart by the words
/// around, so that a mention with such a cue stands in a group of its own, and so does one with its
/// state or country after a comma: "Portland, Maine" and "Portland, Oregon".
struct SenseGroup {
  /// What mentions must share to be one sense.
  struct Key: Hashable {
    var nameKey: UInt64
    var isDemonym: Bool
    var scope: Scope
    /// The key of the division that is named after the name: "Portland, Maine".
    var parent: UInt64?
    /// The key is that of all words of the mention: the "Cavan" of "Cavan Institute" is no "Cavan".
    var isWhole: Bool
    /// What a person decided of the mentions; nil for nothing.
    var decision: Decision.Meaning?
  }

  /// A place near which the name lies, where none that bears it is likely.
  struct Nearby {
    let place: PlaceReference
    /// How probably it lies there, 0...1.
    let probability: Double
    /// The text says that it lies in the place.
    let isContainer: Bool
  }

  /// The kinds of place that a cue tells apart.
  enum Scope: Hashable {
    /// No cue, or one that speaks for a settlement.
    case common
    /// The words around speak of a division, a water, a mountain or a building.
    case cued(Mention.TypeCue)
  }

  let key: Key
  /// Positions of the mentions, in order.
  var mentions: [Int]
  var role: Mention.Role
  /// The greatest confidence of the mentions, 0...1: what is hardly a name says little of others.
  var confidence: Double
  /// The name is written as two to four capitals.
  var isAcronym: Bool
  /// The name has a space or a hyphen in it, so that few places bear it by chance.
  var hasSeveralWords: Bool
  /// The cue that the mentions carry, where any does.
  var cue: Mention.TypeCue?
  var candidates: [ScoredCandidate]
  /// How probably any of the candidates is meant, and not a place that the gazetteer lacks, 0...1.
  var ownMass = 1.0
  /// Where the name lies if none of the candidates is meant.
  var nearby: Nearby?

  /// The most probable candidate, the first of equals.
  var best: ScoredCandidate? {
    candidates.max { $0.probability < $1.probability }
  }

  /// The candidates bear the whole name and not a part of it.
  var isWhole: Bool { key.isWhole }

  /// Groups mentions and looks up their candidates.
  ///
  /// A mention that a person decided of has the place that they gave as its only candidate.
  ///
  /// - Complexity: O(mentions + candidates).
  static func groups(
    of mentions: [Mention], in document: Document, gazetteer: LayeredGazetteer, limit: Int,
    decisions: [Int: Decision] = [:]
  ) -> [SenseGroup] {
    var groups: [SenseGroup] = []
    var numbers: [Key: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      let scope: Scope =
        switch mention.cue {
        case nil, .settlement: .common
        case .some(let cue): .cued(cue)
        }
      let key = Key(
        nameKey: mention.nameKey, isDemonym: mention.role == .demonym, scope: scope,
        parent: parent(after: index, in: mentions), isWhole: mention.isWhole,
        decision: decisions.isEmpty ? nil : decisions[index]?.meaning)
      if let number = numbers[key] {
        groups[number].mentions.append(index)
        groups[number].cue = groups[number].cue ?? mention.cue
        groups[number].confidence = max(groups[number].confidence, mention.confidence)
        continue
      }
      var candidates = gazetteer.candidates(
        named: document.name(mention.range), key: NameKey(mention.nameKey), limit: limit)
      if let decision = key.decision { candidates = decided(decision, among: candidates) }
      numbers[key] = groups.count
      groups.append(
        SenseGroup(
          key: key, mentions: [index], role: mention.role, confidence: mention.confidence,
          isAcronym: isAcronym(document.bytes[mention.range]),
          hasSeveralWords: document.bytes[mention.range].contains { $0 <= 0x20 || $0 == 0x2D },
          cue: mention.cue,
          candidates: candidates.compactMap { ScoredCandidate($0, gazetteer: gazetteer) }))
    }
    return groups
  }

  private static func decided(
    _ meaning: Decision.Meaning, among candidates: [Candidate]
  ) -> [Candidate] {
    guard case .place(let place) = meaning else { return [] }
    return [candidates.first { $0.place == place } ?? Candidate(decided: place)]
  }

  private static func parent(after index: Int, in mentions: [Mention]) -> UInt64? {
    guard index + 1 < mentions.count, mentions[index + 1].followsComma,
      !mentions[index + 1].entry.evidence.isDisjoint(with: [.country, .admin1, .admin2])
    else { return nil }
    return mentions[index + 1].nameKey
  }

  private static func isAcronym(_ name: ArraySlice<UInt8>) -> Bool {
    2...4 ~= name.count && name.allSatisfy { 0x41...0x5A ~= $0 }
  }
}

/// A candidate on its way through the passes.
struct ScoredCandidate {
  let candidate: Candidate
  let facts: PlaceFacts
  let direction: UnitVector
  /// What speaks for it, by kind.
  var evidence = Evidence()
  /// Its share of the group's probability after the last pass.
  var probability = 0.0

  init?(_ candidate: Candidate, gazetteer: LayeredGazetteer) {
    guard let facts = gazetteer.facts(candidate.place) else { return nil }
    self.candidate = candidate
    self.facts = facts
    direction = UnitVector(facts.coordinate)
  }
}
