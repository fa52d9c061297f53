import Dateline
import ToponymRecognition
import ToponymResolution

/// Models that were each trained without a part of the documents, and what they show on that part.
struct Folds {
  /// The models of each part.
  private(set) var models: [(tagger: TaggerModel, ranking: RankingModel)] = []
  /// What the models show on the part they were not trained on.
  private(set) var samples: [JudgeSamples] = []
  let count: Int
  private let data: TrainingData

  /// Trains the models of all parts.
  init(_ data: TrainingData, count: Int) {
    self.data = data
    self.count = count
    for fold in 0..<count {
      let isTaken = { (number: Int) in number % count != fold }
      let tagger = data.tagger(isTaken)
      let ranking = data.ranking(isTaken)
      models.append((tagger, ranking))
      let geoparser = Geoparser(
        gazetteer: data.gazetteer, tagger: tagger, ranking: ranking, judge: nil,
        least: data.options.least)
      var samples = JudgeSamples()
      for set in data.sets {
        for (number, gold) in set.gold.documents.enumerated() where number % count == fold {
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
