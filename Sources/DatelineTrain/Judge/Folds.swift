import Dateline
import ToponymRecognition
import ToponymResolution

/// Models that were each trained without one part of the documents, and their results on that part.
struct Folds {
  /// The models of each part.
  private(set) var models: [(tagger: TaggerModel?, ranking: RankingModel)] = []
  /// For each part, the results of the models that were not trained on it.
  private(set) var samples: [JudgeSamples] = []
  let assignment: FoldAssignment
  private let data: TrainingData

  /// Trains the models of all parts.
  init(_ data: TrainingData, _ assignment: FoldAssignment) {
    self.data = data
    self.assignment = assignment
    for fold in 0..<assignment.count {
      let isIncluded = { assignment.fold(of: $0, number: $1) != fold }
      let tagger = data.options.keepTagger ? nil : data.tagger(isIncluded)
      let ranking = data.ranking(isIncluded)
      models.append((tagger, ranking))
      let geoparser = Self.geoparser(data, tagger, ranking, judge: nil)
      var samples = JudgeSamples()
      for set in data.sets {
        var own = JudgeSamples()
        for (number, gold) in set.gold.documents.enumerated()
        where assignment.fold(of: gold, number: number) == fold {
          own.add(gold, by: geoparser, marksDemonyms: set.marksDemonyms)
        }
        samples = samples + own.weighted()
      }
      self.samples.append(samples)
    }
  }

  /// A geoparser whose models, including the judge, were trained without one part of the documents.
  func geoparser(without fold: Int) -> Geoparser {
    let others = samples.indices.filter { $0 != fold }
    let judge = others.map { samples[$0] }.reduce(JudgeSamples(), +).fit(data.options)
    return Self.geoparser(data, models[fold].tagger, models[fold].ranking, judge: judge)
  }

  /// A geoparser over some models; without a tagger, with those that are shipped.
  private static func geoparser(
    _ data: TrainingData, _ tagger: TaggerModel?, _ ranking: RankingModel, judge: MentionJudge?
  ) -> Geoparser {
    Geoparser(
      gazetteer: data.gazetteer, english: tagger, ranking: ranking, judge: judge,
      least: judge == nil ? data.options.minimumTaggerProbability : 0.1)
  }
}

/// Assigns documents to the parts of a cross-validation.
struct FoldAssignment {
  /// The number of parts.
  let count: Int
  /// Whether all documents of an outlet go to the same part, so that no model is tested on the outlets that it
  /// was trained on.
  var isByOutlet = false

  /// The part of a document, given its number in its corpus.
  func fold(of gold: GoldDocument, number: Int) -> Int {
    guard isByOutlet, let outlet = gold.outlet else { return number % count }
    return Int(GoldCorpus.hash(outlet) % UInt64(count))
  }
}
