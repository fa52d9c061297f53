import Dateline
import Gazetteer
import ToponymResolution

/// Trains both passes of the ranker.
///
/// Each mention is an example: a softmax over its candidates that should favour the correct ones. The second
/// pass uses features that come from the first.
struct RankingTrainer {
  let gazetteer: LayeredGazetteer
  let penalty: Double

  /// Trains a model on the documents.
  func fit(_ documents: [TrainingDocument]) -> RankingModel {
    // The shipped weights cannot be the start, because they were trained on the excluded documents.
    let prior = RankingWeights(values: RankingPrior.values)
    let noSurroundings = SurroundingsWeights([:])
    let start = RankingModel(first: prior, second: prior, surroundings: noSurroundings)
    let first = fit(examples(documents, model: start, context: false))
    let intermediate = RankingModel(
      first: first, second: start.second, surroundings: noSurroundings)
    let second = fit(examples(documents, model: intermediate, context: true))
    let ranker = RankingModel(first: first, second: second, surroundings: noSurroundings)
    let surroundings = SurroundingsTrainer(gazetteer: gazetteer, model: ranker).fit(documents)
    return RankingModel(first: first, second: second, surroundings: surroundings)
  }

  private func fit(_ examples: [SoftmaxRegression.Example]) -> RankingWeights {
    let fixed = RankingFeature.allCases.filter(\.isFixed).map(\.rawValue)
    return RankingWeights(
      values: SoftmaxRegression(
        examples: examples, penalty: penalty, prior: RankingPrior.values, fixed: Set(fixed)
      ).fit())
  }

  private func examples(
    _ documents: [TrainingDocument], model: RankingModel, context: Bool
  ) -> [SoftmaxRegression.Example] {
    let resolver = ToponymResolver(gazetteer: gazetteer, model: model)
    var examples: [SoftmaxRegression.Example] = []
    for training in documents {
      let gold = training.gold
      let text = TextReading(of: gold.document)
      let mentions = gold.recognized(in: text, gazetteer)
      guard mentions.count == gold.mentions.count else { continue }
      for group in training.homes(in: gazetteer).flatMap({
        resolver.examples(mentions, in: text, home: $0)
      })
      where group.choices.count > 1 {
        let features = group.choices.map { choice in
          choice.features.filter { context || !$0.0.needsContext }.map { ($0.0.rawValue, $0.1) }
        }
        for mention in group.mentions where gold.mentions[mention].coordinate != nil {
          let accepted = gold.mentions[mention].accepted(group.choices.map(\.place), in: gazetteer)
          guard accepted.contains(true), accepted.contains(false) else { continue }
          examples.append(
            .init(features: features, accepted: accepted, weight: training.weight))
        }
      }
    }
    return examples
  }
}

/// The prior of the ranking weights, for features with little data.
enum RankingPrior {
  /// Set by hand, from knowledge of news that a small corpus does not contain.
  static let values: [Double] = {
    let known: [RankingFeature: Double] = [
      .meantElsewhere: -12, .overlayOwnName: 4, .articleOfTown: -0.5, .articleOfNature: 1,
      .wordsAgree: 1.5, .wordsDiffer: -1, .siblingSameClass: 1, .siblingCapitals: 4,
      .foreignInEnglish: -3, .divisionByAlias: -4, .aliasBesideOwnName: -4, .aliasOfSmall: -1,
      .historicalInPast: 4, .datelineTown: 1,
      .languagesGap: 2,
      .acronymDiffers: -4, .curated: 1.5, .besideMajor: -2, .demonymDiffers: -5, .cueAgrees: 2.5,
      .cueDiffers: -2.5, .skeleton: -2, .historical: -1, .country: 1.5, .continent: 2, .sea: 1.5,
      .inParentAfter: 7, .townInParentAfter: 1, .townOfNamesake: 1.5,
      .holdsTownOfNamesake: -1.5, .notInParentAfter: -3, .holdsPlaceBefore: 2,
      .overlay: 2,
      // Corpora rarely say such things; where a text does, it is to be believed.
      .placeAgrees: 14, .placeDiffers: -12, .directionAgrees: 6, .directionDiffers: -4,
      .capitalAgrees: 4, .capitalDiffers: -2,
      .namedInFull: 4, .liesInNamesake: 3, .holdsNamesake: -3, .lowerDivision: -1,
      .government: 1.5, .datelineCapital: 2, .capital: 2, .section: -0.5, .admin2: -0.5,
    ]
    return RankingFeature.allCases.map { known[$0] ?? 0 }
  }()
}
