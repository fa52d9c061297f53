import ArticleText
import Gazetteer

extension JudgedDocument {
  /// The mistake for each gold mention, in order; nil for a mention that is right.
  ///
  /// A gold mention without coordinates is right if its span is.
  var outcomes: [Mistake.Kind?] {
    var outcomes = [Mistake.Kind?](repeating: .missed, count: gold.count)
    for pair in pairs {
      if !pair.isExact {
        outcomes[pair.gold] = .boundary
      } else if gold[pair.gold].coordinate == nil || pair.isNear {
        outcomes[pair.gold] = nil
      } else {
        outcomes[pair.gold] =
          annotated[pair.annotated].place == nil ? .noCandidate : .wrongCandidate
      }
    }
    return outcomes
  }

  /// The annotated mentions that overlap no gold span, in order.
  var spurious: [AnnotatedMention] {
    var isPaired = [Bool](repeating: false, count: annotated.count)
    for pair in pairs { isPaired[pair.annotated] = true }
    return zip(annotated, isPaired).filter { !$0.1 }.map(\.0)
  }

  /// All mistakes: those for gold mentions in order, then the spurious mentions.
  func mistakes(_ check: CandidateCheck) -> [Mistake] {
    var answers = [Pair?](repeating: nil, count: gold.count)
    for pair in pairs { answers[pair.gold] = pair }
    let wrong = zip(outcomes, gold.indices).compactMap { kind, index in
      kind.map { mistake($0, gold: gold[index], answer: answers[index], check) }
    }
    return wrong
      + spurious.map { mention in
        Mistake(
          kind: .spurious, document: document.id, range: mention.range,
          surface: text(of: mention.range), annotated: nil, answer: mention.place?.id, gold: nil,
          kilometres: nil, rightWasCandidate: nil,
          context: MentionContext(of: mention.range, in: document))
      }
  }

  private func mistake(
    _ kind: Mistake.Kind, gold mention: GoldMention, answer pair: Pair?, _ check: CandidateCheck
  ) -> Mistake {
    let answer = pair.map { annotated[$0.annotated] }
    return Mistake(
      kind: kind, document: document.id, range: mention.range, surface: mention.surface,
      annotated: kind == .boundary ? answer.map { text(of: $0.range) } : nil,
      answer: answer?.place?.id, gold: mention.id, kilometres: pair?.judgement?.kilometres,
      rightWasCandidate: check.isReachable(mention, answer?.alternatives ?? []),
      context: MentionContext(of: mention.range, in: document))
  }

  private func text(of range: Range<Int>) -> String {
    MentionContext.text(range.lowerBound, range.upperBound, document)
  }
}

/// Checks whether the right place was available.
struct CandidateCheck {
  let gazetteer: LayeredGazetteer?

  /// True if one of the alternatives is right, or if the gazetteer has the right place under the
  /// gold mention's name; nil if the gold has no coordinates or there is no gazetteer.
  func isReachable(_ gold: GoldMention, _ alternatives: [AnnotatedMention.Place]) -> Bool? {
    guard gold.coordinate != nil else { return nil }
    if alternatives.contains(where: { isRight($0, gold) }) { return true }
    guard let gazetteer else { return nil }
    return gazetteer.candidates(named: gold.surface, limit: 1_000).contains { candidate in
      guard let facts = gazetteer.facts(candidate.place) else { return false }
      let place = AnnotatedMention.Place(
        id: gazetteer.id(of: candidate.place), coordinate: facts.coordinate,
        featureCode: facts.feature.code, country: facts.country?.description ?? "")
      return isRight(place, gold)
    }
  }

  private func isRight(_ place: AnnotatedMention.Place, _ gold: GoldMention) -> Bool {
    Judgement(place, against: gold)?.isNear ?? false
  }
}
