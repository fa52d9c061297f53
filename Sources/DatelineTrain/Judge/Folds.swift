import Dateline
import ToponymRecognition
import ToponymResolution

/// Models that were each trained without a part of the documents, and what they show on that part.
struct Folds {
  /// The models of each part.
  private(set) var models: [(tagger: TaggerModel, ranking: RankingModel)] = []
  /// What the models show on the part they were not trained on.
  private(set) var samples: [JudgeSamples] = []
  let deal: FoldDeal
  private let data: TrainingData

  /// Trains the models of all parts.
  init(_ data: TrainingData, _ deal: FoldDeal) {
    self.data = data
    self.deal = deal
    for fold in 0..<deal.count {
      let isTaken = { deal.fold(of: $0, number: $1) != fold }
      let tagger = data.tagger(isTaken)
      let ranking = data.ranking(isTaken)
      models.append((tagger, ranking))
      let geoparser = Geoparser(
        gazetteer: data.gazetteer, tagger: tagger, ranking: ranking, judge: nil,
        least: data.options.least)
      var samples = JudgeSamples()
      for set in data.sets {
        for (number, gold) in set.gold.documents.enumerated()
        where deal.fold(of: gold, number: number) == fold {
          samples.add(gold, by: geoparser, marksDemonyms: set.marksDemonyms)
        }
      }
      self.samples.append(samples)
    }
  }

  /// A geoparser that was trained without a part of the documents, its judge included.
  func geoparser(without fold: Int, threshold: Double) -> Geoparser {
    let others = samples.indices.filter { $0 != fold }
    let judge = others.map { samples[$0] }.reduce(JudgeSamples(), +).fit(threshold: threshold)
    return Geoparser(
      gazetteer: data.gazetteer, tagger: models[fold].tagger, ranking: models[fold].ranking,
      judge: judge)
  }
}

/// How documents are dealt out to the parts of a cross-validation.
struct FoldDeal {
  /// Number of parts.
  let count: Int
  /// Documents of one outlet go to one part: what a model learns of a town's paper is not asked of that paper.
  var isByOutlet = false

  /// The part of a document with its number in its set.
  func fold(of gold: GoldDocument, number: Int) -> Int {
    guard isByOutlet, let outlet = gold.outlet else { return number % count }
    return Int(GoldCorpus.hash(outlet) % UInt64(count))
  }
}
