public import ArticleText
public import Gazetteer
public import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Decides which gazetteer place each mention means.
///
/// A linear model ranks the candidates in two passes. The first uses the candidate and the words
/// around the mention; the second also uses the rest of the document through the probabilities of
/// the first.
///
/// ```swift
/// let resolver = ToponymResolver(gazetteer: gazetteer)
/// for resolved in resolver.resolve(mentions, in: text) {
///   print(resolved.place.map(gazetteer.name) ?? "unresolved", resolved.confidence)
/// }
/// ```
public struct ToponymResolver: Sendable {
  private let gazetteer: LayeredGazetteer
  private let model: RankingModel
  /// Whether a place of an overlay that bears a name is the only one considered for it.
  private let prefersOwn: Bool

  /// The maximum number of candidates for a name, most populous first.
  private static let candidateLimit = 100

  /// Makes a resolver over a gazetteer.
  ///
  /// - Parameters:
  ///   - gazetteer: An open gazetteer.
  ///   - prefersOwn: Whether a name that a place of an overlay bears means that place, whatever the text says.
  public init(gazetteer: LayeredGazetteer, prefersOwn: Bool = false) {
    self.init(gazetteer: gazetteer, model: .trained, prefersOwn: prefersOwn)
  }

  /// Makes a resolver with another model.
  package init(gazetteer: LayeredGazetteer, model: RankingModel, prefersOwn: Bool = false) {
    self.gazetteer = gazetteer
    self.model = model
    self.prefersOwn = prefersOwn
  }

  /// Resolves the mentions of a document.
  ///
  /// - Parameters:
  ///   - mentions: The mentions of one document, in order.
  ///   - text: The document, read.
  ///   - home: Where the outlet that ran the text is at home, if that is known.
  ///   - decisions: What a person decided, by the position of the mention; it speaks for the places of the
  ///     other mentions, too.
  /// - Returns: As many values as there are mentions.
  /// - Complexity: O(senses x candidates x senses).
  public func resolve(
    _ mentions: [Mention], in text: TextReading, home: OutletHome? = nil,
    decisions: [Int: Decision] = [:]
  ) -> [ResolvedMention] {
    resolution(of: mentions, in: text, home: home, decisions: decisions).mentions
  }

  /// The resolved mentions, as ``resolve(_:in:home:decisions:)`` gives them, with the expressions of space
  /// that spoke for their places.
  package func resolution(
    of mentions: [Mention], in text: TextReading, home: OutletHome? = nil,
    decisions: [Int: Decision] = [:]
  ) -> Resolution {
    var (groups, space, containment) = ranked(mentions, in: text, home: home, decisions: decisions)
    Surroundings(groups, mentions: mentions, in: text, home: home).apply(
      to: &groups, by: model.surroundings)
    containment.placeInContainer(&groups)
    space.placeByWords(&groups)
    var results = results(of: groups, mentions: mentions)
    for (index, decision) in decisions where results.indices.contains(index) {
      results[index].decide(decision)
    }
    return Resolution(
      mentions: results, names: mentions.map(\.range), expressions: space.expressions,
      located: space.located)
  }

  /// The senses of a document after both passes of ranking.
  func rankedGroups(
    _ mentions: [Mention], in text: TextReading, home: OutletHome? = nil
  ) -> [SenseGroup] {
    ranked(mentions, in: text, home: home, decisions: [:]).groups
  }

  private func ranked(
    _ mentions: [Mention], in text: TextReading, home: OutletHome?, decisions: [Int: Decision]
  ) -> (groups: [SenseGroup], space: StatedSpace, containment: Containment) {
    var groups = SenseGroup.groups(
      of: mentions, in: text, gazetteer: gazetteer, limit: Self.candidateLimit,
      decisions: decisions)
    if prefersOwn { for number in groups.indices { groups[number].keepOwn(of: gazetteer) } }
    let isPast = gazetteer.year.map { $0 < 1_950 } ?? PastSetting.isPast(text)
    for number in groups.indices {
      OwnEvidence.apply(
        to: &groups[number], gazetteer: gazetteer, isPast: isPast,
        isEnglish: text.document.language == .english)
      home?.apply(to: &groups[number])
    }
    for number in groups.indices { Self.rank(&groups[number], by: model.first) }
    let containment = Containment(
      mentions: mentions, groups: groups, in: text, gazetteer: gazetteer)
    let siblings = Siblings(in: text, mentions: mentions, groups: groups)
    containment.apply(to: &groups)
    siblings.apply(to: &groups)
    // Subject and object of a statement tell each other which places they are: once by what else is known of
    // them, and once more by what the other then became.
    let space = StatedSpace(in: text, mentions: mentions, groups: groups)
    space.apply(to: &groups)
    for number in groups.indices { Self.rank(&groups[number], by: model.first) }
    space.apply(to: &groups)
    siblings.apply(to: &groups)
    Containment.setOthersApart(among: &groups)
    Containment.spreadFullNames(among: &groups)
    // The second pass uses the probabilities of the first. A third would change too little to be
    // worth its time.
    let context = DocumentContext(groups)
    for number in groups.indices {
      context.apply(to: &groups[number], number: number)
      Self.rank(&groups[number], by: model.second)
    }
    return (groups, space, containment)
  }

  private static func rank(_ group: inout SenseGroup, by weights: RankingWeights) {
    let scores = group.candidates.map { weights.score($0) }
    guard let best = scores.max() else { return }
    let masses = scores.map { exp($0 - best) }
    let sum = masses.reduce(0, +)
    for index in masses.indices { group.candidates[index].probability = masses[index] / sum }
  }

  private func results(of groups: [SenseGroup], mentions: [Mention]) -> [ResolvedMention] {
    var results = mentions.map {
      ResolvedMention(mention: $0, place: nil, confidence: 0, alternatives: [], reasons: [])
    }
    let reasons = ReasonFinder(gazetteer: gazetteer, groups: groups, weights: model.second)
    for group in groups {
      let ranked = group.candidates.sorted { left, right in
        left.probability != right.probability
          ? left.probability > right.probability
          : left.candidate.place < right.candidate.place
      }
      var nearby: SenseGroup.Nearby?
      switch group.placing {
      case .byCandidate: break
      case .byText(let place): nearby = place
      case .none(let near):
        leave(group, ranked, near: near, reasons.reasons(for: nil, in: group), in: &results)
        continue
      }
      let own = nearby == nil ? ranked.first : nil
      guard let place = own?.candidate.place ?? nearby?.place else { continue }
      var evidence = ResolutionEvidence()
      if let best = ranked.first {
        evidence = ResolutionEvidence(best, of: group.candidates.count)
        evidence.rankedProbability = group.probability(near: best)
      }
      evidence.ownMass = group.ownMass
      evidence.isNearby = own == nil
      evidence.loneliness = 1 / Double(groups.count)
      let alternatives = ranked.dropFirst(own == nil ? 0 : 1).prefix(20).map {
        ResolvedMention.Alternative(
          place: $0.candidate.place, confidence: $0.probability * group.ownMass)
      }
      let confidence =
        nearby?.probability ?? evidence.rankedProbability * group.ownMass
      let words = reasons.reasons(for: own, in: group)
      for index in group.mentions {
        results[index] = ResolvedMention(
          mention: mentions[index], place: place, isApproximate: own == nil,
          confidence: confidence, alternatives: alternatives, reasons: words,
          evidence: evidence)
      }
    }
    return results
  }

  /// Leaves a name unresolved: its candidates are alternatives, and what is near is a hint.
  private func leave(
    _ group: SenseGroup, _ ranked: [ScoredCandidate], near: PlaceReference?, _ reasons: [String],
    in results: inout [ResolvedMention]
  ) {
    let alternatives = ranked.prefix(20).map {
      ResolvedMention.Alternative(
        place: $0.candidate.place, confidence: $0.probability * group.ownMass)
    }
    for index in group.mentions {
      results[index].alternatives = alternatives
      results[index].near = near
      results[index].reasons = reasons
      if let best = ranked.first {
        results[index].evidence = ResolutionEvidence(best, of: ranked.count)
        results[index].evidence.ownMass = group.ownMass
        results[index].evidence.isNearby = true
      }
    }
  }
}
