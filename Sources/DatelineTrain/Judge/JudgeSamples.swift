import Dateline
import ToponymRecognition
import ToponymResolution

/// Training samples for the judge, from annotations of documents that the models were not trained on.
struct JudgeSamples {
  var mentions: [LogisticRegression.Sample] = []
  var places: [LogisticRegression.Sample] = []

  /// Adds the mentions and places that a geoparser without a judge finds in a document.
  ///
  /// - Parameters:
  ///   - gold: The document with its gold mentions.
  ///   - geoparser: A geoparser whose models were not trained on the document.
  ///   - marksDemonyms: Whether the corpus marks demonyms; if not, unmarked demonyms are ignored.
  mutating func add(
    _ gold: GoldDocument, by geoparser: Geoparser, marksDemonyms: Bool
  ) {
    let home = geoparser.home(ofOutlet: gold.outlet)
    let text = TextReading(of: gold.document)
    let found = geoparser.recognize(text, spans: nil)
    let resolved = geoparser.resolve(found, in: text, home: home).mentions
    let known = Dictionary(gold.mentions.map { ($0.range, $0) }) { first, _ in first }
    for (item, elsewhere) in zip(resolved, MentionJudge.elsewhere(resolved)) {
      let mention = known[gold.document.codePointRange(item.mention.range)]
      if mention != nil || marksDemonyms || item.mention.role != .demonym {
        mentions.append(
          .init(
            features: MentionJudge.mentionFeatures(item, elsewhere: elsewhere),
            isRight: mention != nil))
      }
      guard let mention, mention.coordinate != nil || mention.country != nil, let place = item.place
      else { continue }
      places.append(
        .init(
          features: MentionJudge.placeFeatures(item),
          isRight: mention.isPin(at: place, in: geoparser.gazetteer)))
    }
  }

  static func + (left: JudgeSamples, right: JudgeSamples) -> JudgeSamples {
    JudgeSamples(mentions: left.mentions + right.mentions, places: left.places + right.places)
  }

  /// The samples of one source, weighted so that a large source does not decide alone.
  func weighted() -> JudgeSamples {
    func weighted(_ samples: [LogisticRegression.Sample]) -> [LogisticRegression.Sample] {
      let count = (1_000 / Double(max(1, samples.count))).squareRoot()
      return samples.map { .init(features: $0.features, isRight: $0.isRight, count: count) }
    }
    return JudgeSamples(mentions: weighted(mentions), places: weighted(places))
  }

  /// The judge that fits the samples best.
  func fit(_ options: TrainingOptions) -> MentionJudge {
    let regression = LogisticRegression()
    return MentionJudge(
      mentionWeights: regression.fit(mentions), placeWeights: regression.fit(places),
      threshold: options.threshold, placeThreshold: options.placeThreshold)
  }
}
