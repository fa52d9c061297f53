import Dateline
import Gazetteer
import ToponymResolution

/// Trains the weights that locate a name missing from the gazetteer near other places of the document.
///
/// If a place with that name is correct, it is the only correct choice. Otherwise, the places of the document
/// that are near enough are correct, and so is a place elsewhere.
struct SurroundingsTrainer {
  let gazetteer: LayeredGazetteer
  /// The ranker, with both passes trained.
  let model: RankingModel
  private let penalty = 1.0

  /// Trains weights on the documents.
  func fit(_ documents: [TrainingDocument]) -> SurroundingsWeights {
    // Explicit statements are rare in a small corpus, but reliable.
    let known: [SurroundingsFeature: Double] = [
      .saidToHoldIt: 3, .saidToLieNear: 3, .saidToHaveIt: 2, .textNearness: 1,
      .isOnlyBearer: 1, .isOfSeveralWords: 1,
    ]
    let prior = SurroundingsFeature.allCases.map { known[$0] ?? 0 }
    return SurroundingsWeights(
      values: SoftmaxRegression(
        examples: documents.flatMap(examples), penalty: penalty, prior: prior
      ).fit())
  }

  private func examples(_ training: TrainingDocument) -> [SoftmaxRegression.Example] {
    let gold = training.gold
    let resolver = ToponymResolver(gazetteer: gazetteer, model: model)
    let text = TextReading(of: gold.document)
    let mentions = gold.recognized(in: text, gazetteer)
    guard mentions.count == gold.mentions.count else { return [] }
    return training.homes(in: gazetteer).flatMap { home in
      resolver.surroundingsExamples(mentions, in: text, home: home).flatMap { group in
        group.mentions.compactMap { example(group, gold.mentions[$0], training.weight) }
      }
    }
  }

  private func example(
    _ group: SurroundingsExample, _ gold: GoldMention, _ weight: Double
  ) -> SoftmaxRegression.Example? {
    guard gold.coordinate != nil || gold.country != nil, !group.choices.isEmpty else { return nil }
    let own = group.choices.compactMap { $0.isAnchor ? nil : $0.place }
    var right = gold.accepted(own, in: gazetteer)[...]
    let hasOwn = right.contains(true)
    let accepted = group.choices.map { choice in
      if !choice.isAnchor { return right.popFirst() ?? false }
      guard !hasOwn else { return false }
      return choice.place.map { gold.accepts($0, in: gazetteer) } ?? true
    }
    guard accepted.contains(true), accepted.contains(false) else { return nil }
    return .init(
      features: group.choices.map { $0.features.map { ($0.0.rawValue, $0.1) } },
      accepted: accepted, weight: weight)
  }
}
