import ArticleText
public import Gazetteer

/// How well annotations agree with a gold corpus.
///
/// ```swift
/// let gold = GoldCorpus.read(bytes, path: "gold.jsonl") { print($0) }
/// let evaluation = Evaluation(of: .annotating(gold, with: geoparser), against: gold)
/// print(evaluation.text())
/// ```
///
/// The figures are those of `score.py`, by the same definitions; ``Figure`` says what each is.
public struct Evaluation: Sendable {
  /// The figures of a corpus, demonyms and adjectives counted or left out.
  public struct Summary: Sendable {
    /// Gold documents.
    public let documents: Int
    /// Gold documents of which there is no annotation.
    public let missing: Int
    /// Gold mentions.
    public let gold: Int
    /// Gold mentions with coordinates.
    public let goldWithCoordinates: Int
    /// Gold mentions with an id.
    public let goldWithID: Int
    /// Annotated mentions.
    public let annotated: Int
    /// The figures with their intervals.
    public let estimates: [Figure: Estimate]
    /// How often mentions of each confidence are exact gold spans.
    public let mentionReliability: Reliability
    /// How often places of each confidence are within 161 km of the gold.
    public let placeReliability: Reliability
  }

  /// Demonyms and adjectives counted.
  public let withAdjectivals: Summary
  /// Demonyms and adjectives left out, of the gold and of the annotation.
  public let withoutAdjectivals: Summary
  /// Whether breakdown, calibration and mistakes count demonyms and adjectives.
  public let detailsCountAdjectivals: Bool
  /// Figures by class and role.
  public let breakdown: Breakdown
  /// What is wrong, in the order of the gold.
  public let mistakes: [Mistake]

  /// Judges annotations.
  ///
  /// - Parameters:
  ///   - annotated: The annotations.
  ///   - goldSpans: Annotations of the same documents with the gold's spans given; nil leaves those
  ///     figures out.
  ///   - gold: What people marked.
  ///   - adjectivals: Whether breakdown, calibration and mistakes count demonyms and adjectives.
  ///   - gazetteer: Asked whether it has the right place where a mistake was made; nil for none.
  ///   - resamples: How many resamples make the intervals.
  public init(
    of annotated: AnnotatedCorpus, goldSpans: AnnotatedCorpus? = nil, against gold: GoldCorpus,
    adjectivals: Bool = true, gazetteer: LayeredGazetteer? = nil, resamples: Int = 1_000
  ) {
    let views = [true, false].map { counts in
      View(annotated, goldSpans: goldSpans, against: gold, adjectivals: counts)
    }
    let bootstrap = Bootstrap(resamples: resamples)
    withAdjectivals = views[0].summary(bootstrap)
    withoutAdjectivals = views[1].summary(bootstrap)
    detailsCountAdjectivals = adjectivals
    let view = adjectivals ? views[0] : views[1]
    breakdown = Breakdown(view.documents, goldSpans: view.goldSpans)
    let check = CandidateCheck(gazetteer: gazetteer)
    mistakes = view.documents.flatMap { $0.mistakes(check) }
  }

  /// The summary that breakdown, calibration and mistakes belong to.
  public var details: Summary { detailsCountAdjectivals ? withAdjectivals : withoutAdjectivals }

  /// The judged documents, demonyms and adjectives counted or left out.
  struct View {
    let documents: [JudgedDocument]
    let goldSpans: [JudgedDocument]?

    init(
      _ annotated: AnnotatedCorpus, goldSpans: AnnotatedCorpus?, against gold: GoldCorpus,
      adjectivals: Bool
    ) {
      func judged(_ annotated: AnnotatedCorpus) -> [JudgedDocument] {
        gold.documents.map { document in
          JudgedDocument(
            document, annotated: annotated.mentions[document.document.id],
            adjectivals: adjectivals)
        }
      }
      documents = judged(annotated)
      self.goldSpans = goldSpans.map(judged)
    }

    func summary(_ bootstrap: Bootstrap) -> Summary {
      let sums = FigureSums(documents, goldSpans: goldSpans)
      let total = sums.total
      return Summary(
        documents: total.documents, missing: total.missing, gold: total.gold,
        goldWithCoordinates: total.goldWithCoordinates, goldWithID: total.goldWithID,
        annotated: total.annotated, estimates: bootstrap.estimates(sums),
        mentionReliability: total.mentionReliability, placeReliability: total.placeReliability)
    }
  }
}
