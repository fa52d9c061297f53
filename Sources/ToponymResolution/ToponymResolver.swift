public import Gazetteer
public import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Decides which place of the gazetteer each mention means.
///
/// Candidates are ranked by a linear model in two passes: the first sees the candidate and the words
/// around the mention; the second also sees the document through the first's probabilities.
///
/// ```swift
/// let resolver = ToponymResolver(gazetteer: gazetteer)
/// for resolved in resolver.resolve(mentions, in: document) {
///   print(resolved.place.map(gazetteer.name) ?? "unresolved", resolved.confidence)
/// }
/// ```
public struct ToponymResolver: Sendable {
  private let gazetteer: LayeredGazetteer
  private let model: RankingModel

  /// Candidates that are looked at for one name, most populous first.
  private static let candidateLimit = 100

  /// Makes a resolver over a gazetteer.
  public init(gazetteer: LayeredGazetteer) {
    self.init(gazetteer: gazetteer, model: .trained)
  }

  /// Makes a resolver with a model of one's own.
  package init(gazetteer: LayeredGazetteer, model: RankingModel) {
    self.gazetteer = gazetteer
    self.model = model
  }

  /// One resolved mention for each mention, in order.
  ///
  /// - Parameters:
  ///   - mentions: The mentions of one document, in order.
  ///   - document: The document.
  ///   - home: Where the outlet that ran the text is at home, if that is known.
  /// - Returns: As many values as there are mentions.
  /// - Complexity: O(senses x candidates x senses).
  public func resolve(
    _ mentions: [Mention], in document: Document, home: OutletHome? = nil
  ) -> [ResolvedMention] {
    results(of: rankedGroups(mentions, in: document, home: home), mentions: mentions)
  }

  /// The senses of a document after both passes.
  func rankedGroups(
    _ mentions: [Mention], in document: Document, home: OutletHome? = nil
  ) -> [SenseGroup] {
    var groups = SenseGroup.groups(
      of: mentions, in: document, gazetteer: gazetteer, limit: Self.candidateLimit)
    for number in groups.indices {
      OwnEvidence.apply(to: &groups[number], gazetteer: gazetteer)
      home?.apply(to: &groups[number])
    }
    for number in groups.indices { Self.rank(&groups[number], by: model.first) }
    Containment(mentions: mentions, groups: groups).apply(to: &groups)
    for number in groups.indices { Self.rank(&groups[number], by: model.first) }
    Containment.spreadFullNames(among: &groups)
    // The second pass sees the first's probabilities; a third changes nothing worth its time.
    let context = DocumentContext(groups)
    for number in groups.indices {
      context.apply(to: &groups[number], number: number)
      Self.rank(&groups[number], by: model.second)
    }
    return groups
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
    let reasons = ReasonFinder(gazetteer: gazetteer, groups: groups)
    for group in groups {
      let ranked = group.candidates.sorted { left, right in
        left.probability != right.probability
          ? left.probability > right.probability
          : left.candidate.place < right.candidate.place
      }
      guard let best = ranked.first else { continue }
      let alternatives = ranked.dropFirst().prefix(20).map {
        ResolvedMention.Alternative(place: $0.candidate.place, confidence: $0.probability)
      }
      let words = reasons.reasons(for: best, in: group)
      for index in group.mentions {
        results[index] = ResolvedMention(
          mention: mentions[index], place: best.candidate.place, confidence: best.probability,
          alternatives: alternatives, reasons: words,
          signs: ResolutionSigns(best, of: group.candidates.count))
      }
    }
    return results
  }
}
