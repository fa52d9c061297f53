import Dateline
import Gazetteer
import ToponymResolution

/// Fits both passes of the ranker.
///
/// Each mention is an example: a softmax over its candidates, whose mass should lie on those that are
/// right. The second pass is fitted to features that the first pass gives.
struct RankingTrainer {
  let gazetteer: LayeredGazetteer
  let penalty: Double

  /// Fits a model to all documents.
  func fit(_ documents: [GoldDocument]) -> RankingModel {
    // Not from the shipped weights: they have seen the documents that are left out.
    let prior = RankingWeights(values: RankingPrior.values)
    let nowhere = SurroundingsWeights([:])
    let start = RankingModel(first: prior, second: prior, surroundings: nowhere)
    let first = fit(examples(documents, model: start, context: false))
    let between = RankingModel(first: first, second: start.second, surroundings: nowhere)
    let second = fit(examples(documents, model: between, context: true))
    let ranker = RankingModel(first: first, second: second, surroundings: nowhere)
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
    _ documents: [GoldDocument], model: RankingModel, context: Bool
  ) -> [SoftmaxRegression.Example] {
    let resolver = ToponymResolver(gazetteer: gazetteer, model: model)
    var examples: [SoftmaxRegression.Example] = []
    for gold in documents {
      let text = TextReading(of: gold.document)
      let mentions = gold.recognized(in: text, gazetteer)
      guard mentions.count == gold.mentions.count else { continue }
      for group in gold.homes(in: gazetteer).flatMap({
        resolver.examples(mentions, in: text, home: $0)
      })
      where group.choices.count > 1 {
        let features = group.choices.map { choice in
          choice.features.filter { context || !$0.0.needsContext }.map { ($0.0.rawValue, $0.1) }
        }
        for mention in group.mentions where gold.mentions[mention].coordinate != nil {
          let accepted = gold.mentions[mention].accepted(group.choices.map(\.place), in: gazetteer)
          guard accepted.contains(true), accepted.contains(false) else { continue }
          examples.append(.init(features: features, accepted: accepted))
        }
      }
    }
    return examples
  }
}
