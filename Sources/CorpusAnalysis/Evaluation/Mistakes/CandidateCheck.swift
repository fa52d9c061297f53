import Gazetteer

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
