import ArticleText
import Gazetteer
import Geodesy
import ToponymRecognition

/// The mentions of a document that share one sense: one name and one kind of use.
///
/// A name keeps its sense throughout a document (Gale, Church and Yarowsky 1992,
/// doi:10.3115/1075527.1075579). Surrounding words distinguish a city from the province with the
/// same name, so a mention with such a cue has its own group. So does one followed by its state or
/// country: "Portland, Maine" and "Portland, Oregon".
struct SenseGroup {
  /// What mentions must share to have the same sense.
  struct Key: Hashable {
    var nameKey: UInt64
    var isDemonym: Bool
    var scope: Scope
    /// The key of the division named after it: "Portland, Maine".
    var parent: UInt64?
    /// Whether the text calls it the other one of the name.
    var isOther = false
    /// Whether the key covers all words of the mention: "Cavan" in "Cavan Institute" does not mean
    /// Cavan.
    var isWhole: Bool
    /// A person's decision about the mentions, if any.
    var decision: Decision.Meaning?
  }

  /// A place in or near which the name lies, if no place with the name is likely.
  struct Nearby {
    let place: PlaceReference
    let rank: FeatureCode.Rank
    /// The probability that it lies there, 0...1.
    let probability: Double
    /// Whether the text says that it lies in the place.
    let isContainer: Bool
  }

  /// How a name is placed.
  enum Placing {
    /// Where its most probable candidate lies.
    case byCandidate
    /// In or near the place to which the text ties it, as no candidate is meant.
    case byText(Nearby)
    /// Nowhere, as no candidate is meant and the text does not say where it lies; it is probably nearest to a
    /// place of the document.
    case none(near: PlaceReference?)
  }

  /// The kinds of place that a cue distinguishes.
  enum Scope: Hashable {
    /// No cue, or the cue of a settlement.
    case common
    /// The cue of a division, a body of water, a terrain feature or a facility.
    case cued(Mention.TypeCue)
  }

  let key: Key
  /// The indices of the mentions, in order.
  var mentions: [Int]
  var role: Mention.Role
  /// The highest confidence of the mentions, 0...1. A doubtful name says little about others.
  var confidence: Double
  /// Whether the name is written as two to four capitals.
  var isAcronym: Bool
  /// Whether the name contains a space or a hyphen, so that few places have it by chance.
  var hasSeveralWords: Bool
  /// The first cue of the mentions, if any.
  var cue: Mention.TypeCue?
  var candidates: [ScoredCandidate]
  /// Whether it has a word for streets in it.
  var isStreet = false
  /// What the words beside the mentions say of its kind.
  var words = WordShares()
  /// The probability that any candidate is meant, and not a place missing from the gazetteer,
  /// 0...1.
  var ownMass = 1.0
  /// How the name is placed.
  var placing = Placing.byCandidate

  /// Whether the name is that of a street, a building, a water or a mountain, and the candidates bear only a part
  /// of it and are none: London is not where London Road is.
  var isOnlyNamedAfter: Bool {
    guard !isWhole, let cue, let best else { return false }
    switch cue {
    case .facility, .water, .terrain: return best.evidence.cue == .differs
    case .settlement, .admin1, .admin2: return false
    }
  }

  /// The town after which a building is named, in or near which it stands: Colchester General Hospital. The name
  /// itself ties it to the town, if no other could be meant.
  var namesake: Nearby? {
    guard isOnlyNamedAfter, cue == .facility, !isStreet, let best, best.probability > 0.6,
      best.facts.feature.featureClass == .populated, best.candidate.tier <= .folded,
      best.evidence.population > 0.62 || best.evidence.proximity > 0.6
    else { return nil }
    return Nearby(
      place: best.candidate.place, rank: best.facts.feature.rank,
      probability: best.probability * 0.8, isContainer: false)
  }

  /// Keeps only the candidates from overlays, if any bears the whole name as written.
  mutating func keepOwn(of gazetteer: LayeredGazetteer) {
    let own = candidates.filter {
      gazetteer.isOverlay($0.candidate.place) && $0.candidate.tier <= .folded
    }
    if !own.isEmpty, isWhole { candidates = own }
  }

  /// Leaves the candidates for the place to which the text ties the name. In a country or a large division the
  /// name might lie anywhere, so that there the place is only a hint.
  mutating func leaveOwn(for nearby: Nearby) {
    ownMass = min(ownMass, 0.1)
    switch nearby.rank {
    case .country, .continent, .sea, .region, .admin1, .terrain, .inlandWater:
      placing = .none(near: nearby.place)
    default: placing = .byText(nearby)
    }
  }

  /// The most probable candidate, the first of equals.
  var best: ScoredCandidate? {
    candidates.max { $0.probability < $1.probability }
  }

  /// The probability that one of the candidates is meant where a pin at the given one is right: it, or another so
  /// close that they are drawn on one spot, as a town and the county of its name or an island and its port.
  func probability(near place: ScoredCandidate) -> Double {
    candidates.reduce(0) { sum, other in
      guard other.probability > 0.001 else { return sum }
      if other.candidate.place == place.candidate.place { return sum + other.probability }
      let isNatural = place.facts.feature.rank.isNatural || other.facts.feature.rank.isNatural
      let distance = place.direction.kilometres(to: other.direction)
      return distance <= (isNatural ? 50 : 15) ? sum + other.probability : sum
    }
  }

  /// The candidates bear the whole name and not a part of it.
  var isWhole: Bool { key.isWhole }

  /// Groups mentions and looks up their candidates.
  ///
  /// If a person decided about a mention, the chosen place is its only candidate.
  ///
  /// - Complexity: O(mentions + candidates).
  static func groups(
    of mentions: [Mention], in text: TextReading, gazetteer: LayeredGazetteer, limit: Int,
    decisions: [Int: Decision] = [:]
  ) -> [SenseGroup] {
    let document = text.document
    var groups: [SenseGroup] = []
    var numbers: [Key: Int] = [:]
    let beside = mentions.map { WordsBeside($0, in: text) }
    for (index, mention) in mentions.enumerated() {
      let scope: Scope =
        switch mention.cue {
        case nil, .settlement: .common
        case .some(let cue): .cued(cue)
        }
      let key = Key(
        nameKey: mention.nameKey, isDemonym: mention.role == .demonym, scope: scope,
        parent: StatedContainer(of: index, among: mentions, in: text)?.key(among: mentions),
        isOther: beside[index].contains(.other), isWhole: mention.isWhole,
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
    for number in groups.indices {
      groups[number].words = WordShares(of: groups[number].mentions.map { beside[$0] })
      groups[number].isStreet =
        groups[number].mentions.first.map { isStreet(mentions[$0], in: text) } ?? false
    }
    return groups
  }

  private static func isStreet(_ mention: Mention, in text: TextReading) -> Bool {
    let words = WordTable.of(text.document.language)
    return text.document.bytes.withUnsafeBufferPointer { bytes in
      text.tokens(in: mention.range).contains {
        words.classes(of: bytes, text.tokens[$0].range).contains(.streetCue)
      }
    }
  }

  private static func decided(
    _ meaning: Decision.Meaning, among candidates: [Candidate]
  ) -> [Candidate] {
    guard case .place(let place) = meaning else { return [] }
    return [candidates.first { $0.place == place } ?? Candidate(decided: place)]
  }

  private static func isAcronym(_ name: ArraySlice<UInt8>) -> Bool {
    2...4 ~= name.count && name.allSatisfy { 0x41...0x5A ~= $0 }
  }
}

extension [SenseGroup] {
  /// The number of the group of each of a document's mentions.
  ///
  /// - Complexity: O(mentions).
  func numbers(ofMentions count: Int) -> [Int] {
    var numbers = [Int](repeating: 0, count: count)
    for (number, group) in enumerated() {
      for mention in group.mentions { numbers[mention] = number }
    }
    return numbers
  }
}

/// A candidate during ranking.
struct ScoredCandidate {
  let candidate: Candidate
  let facts: PlaceFacts
  let direction: UnitVector
  /// The evidence for it.
  var evidence = Evidence()
  /// Its probability within the group after the last pass.
  var probability = 0.0

  /// Whether the name is the place's own, apart from case and marks.
  var bearsNameAsItsOwn: Bool { candidate.isMainName && candidate.tier <= .folded }

  init?(_ candidate: Candidate, gazetteer: LayeredGazetteer) {
    guard let facts = gazetteer.facts(candidate.place) else { return nil }
    self.candidate = candidate
    self.facts = facts
    direction = UnitVector(facts.coordinate)
  }
}
