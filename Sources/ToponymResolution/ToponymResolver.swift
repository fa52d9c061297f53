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
  private let candidateLimit = 100

  /// Makes a resolver over a gazetteer.
  public init(gazetteer: LayeredGazetteer) {
    self.gazetteer = gazetteer
  }

  /// One resolved mention for each mention, in order.
  ///
  /// - Complexity: O(senses x candidates x senses).
  public func resolve(_ mentions: [Mention], in document: Document) -> [ResolvedMention] {
    var groups = SenseGroup.groups(
      of: mentions, in: document, gazetteer: gazetteer, limit: candidateLimit)
    for number in groups.indices { addOwnEvidence(to: &groups[number]) }
    Containment(mentions: mentions, groups: groups).apply(to: &groups)
    for number in groups.indices { Self.rank(&groups[number]) }
    // The second pass sees the first's probabilities; a third changes nothing worth its time.
    let context = DocumentContext(groups)
    for number in groups.indices {
      context.apply(to: &groups[number], number: number)
      Self.rank(&groups[number])
    }
    return results(of: groups, mentions: mentions)
  }

  private func addOwnEvidence(to group: inout SenseGroup) {
    for index in group.candidates.indices {
      var evidence = OwnEvidence.of(
        group.candidates[index], cue: group.cue, role: group.role)
      evidence.overlay = gazetteer.isOverlay(group.candidates[index].candidate.place) ? 1 : 0
      group.candidates[index].evidence = evidence
    }
  }

  private static func rank(_ group: inout SenseGroup) {
    let scores = group.candidates.map { $0.evidence.score(.standard) }
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
          alternatives: alternatives, reasons: words)
      }
    }
    return results
  }
}
