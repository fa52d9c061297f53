import Dateline
import Gazetteer
import ToponymRecognition
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
    let start = RankingModel(first: prior, second: prior)
    let first = SoftmaxRegression(
      examples: examples(documents, model: start, context: false), penalty: penalty
    ).fit()
    let between = RankingModel(first: first, second: start.second)
    let second = SoftmaxRegression(
      examples: examples(documents, model: between, context: true), penalty: penalty
    ).fit()
    return RankingModel(first: first, second: second)
  }

  /// The candidate of the gold's own id where there is one, otherwise all that are near enough.
  private func accepted(_ places: [PlaceReference], by gold: GoldMention) -> [Bool] {
    let same = places.map { gold.isSame(as: $0, in: gazetteer) }
    if same.contains(true) { return same }
    return places.map { gold.accepts($0, in: gazetteer) }
  }

  private func mentions(of gold: GoldDocument) -> [Mention] {
    Geoparser(gazetteer: gazetteer).recognize(
      gold.document, spans: gold.mentions.map(\.range))
  }

  private func examples(
    _ documents: [GoldDocument], model: RankingModel, context: Bool
  ) -> [SoftmaxRegression.Example] {
    let resolver = ToponymResolver(gazetteer: gazetteer, model: model)
    var examples: [SoftmaxRegression.Example] = []
    for gold in documents {
      let mentions = mentions(of: gold)
      guard mentions.count == gold.mentions.count else { continue }
      // A document of a known outlet is seen with it and without, as users have it.
      let home = gold.outlet.flatMap { OutletTable.standard.outlet($0) }
        .flatMap { OutletHome($0, in: gazetteer) }
      let homes = home.map { [$0, nil] } ?? [nil]
      for group in homes.flatMap({ resolver.examples(mentions, in: gold.document, home: $0) })
      where group.choices.count > 1 {
        let features = group.choices.map { choice in
          choice.features.filter { context || !$0.0.needsContext }
        }
        for mention in group.mentions where gold.mentions[mention].coordinate != nil {
          let accepted = accepted(group.choices.map(\.place), by: gold.mentions[mention])
          guard accepted.contains(true), accepted.contains(false) else { continue }
          examples.append(.init(features: features, accepted: accepted))
        }
      }
    }
    return examples
  }
}
