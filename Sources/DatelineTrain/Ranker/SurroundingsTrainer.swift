import Dateline
import Gazetteer
import ToponymResolution

/// Trains the weights that locate a name missing from the gazetteer near other places of the document.
///
/// If a place with that name is correct, it is the only correct choice. Otherwise, the places of the document
/// that are near enough are correct.
struct SurroundingsTrainer {
  let gazetteer: LayeredGazetteer
  /// The ranker, with both passes trained.
  let model: RankingModel
  private let penalty = 1.0

  /// Trains weights on the documents.
  func fit(_ documents: [GoldDocument]) -> SurroundingsWeights {
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

  private func examples(_ gold: GoldDocument) -> [SoftmaxRegression.Example] {
    let resolver = ToponymResolver(gazetteer: gazetteer, model: model)
    let text = TextReading(of: gold.document)
    let mentions = gold.recognized(in: text, gazetteer)
    guard mentions.count == gold.mentions.count else { return [] }
    return gold.homes(in: gazetteer).flatMap { home in
      resolver.surroundingsExamples(mentions, in: text, home: home).flatMap { group in
        group.mentions.compactMap { example(group, gold.mentions[$0]) }
      }
    }
  }

  private func example(
    _ group: SurroundingsExample, _ gold: GoldMention
  ) -> SoftmaxRegression.Example? {
    guard gold.coordinate != nil else { return nil }
    let near = gold.accepted(group.choices.map(\.place), in: gazetteer)
    let hasOwn = zip(group.choices, near).contains { !$0.isAnchor && $1 }
    let accepted = zip(group.choices, near).map { $1 && !(hasOwn && $0.isAnchor) }
    guard accepted.contains(true), accepted.contains(false) else { return nil }
    return .init(
      features: group.choices.map { $0.features.map { ($0.0.rawValue, $0.1) } },
      accepted: accepted)
  }
}
