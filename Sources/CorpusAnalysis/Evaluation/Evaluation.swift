import ArticleText
public import Gazetteer

/// Measures how well annotations agree with a gold corpus.
///
/// ```swift
/// let gold = GoldCorpus.read(bytes, path: "gold.jsonl") { print($0) }
/// let evaluation = Evaluation(of: .annotating(gold, with: geoparser), against: gold)
/// print(evaluation.text())
/// ```
///
/// The figures are defined as in `score.py`; ``Figure`` describes each of them.
public struct Evaluation: Sendable {
  /// The figures for a corpus, with or without demonyms and adjectives.
  public struct Summary: Sendable {
    /// Gold documents.
    public let documents: Int
    /// Gold documents without an annotation.
    public let missing: Int
    /// Gold mentions.
    public let gold: Int
    /// Gold mentions with coordinates.
    public let goldWithCoordinates: Int
    /// Gold mentions with an id.
    public let goldWithID: Int
    /// Annotated mentions.
    public let annotated: Int
    /// The figures with their confidence intervals.
    public let estimates: [Figure: Estimate]
    /// Mention confidence against the share of exact gold spans.
    public let mentionReliability: Reliability
    /// Place confidence against the share of places within 161 km of the gold.
    public let placeReliability: Reliability
  }

  /// The figures including demonyms and adjectives.
  public let withAdjectivals: Summary
  /// The figures without demonyms and adjectives, whether in the gold or in the annotation.
  public let withoutAdjectivals: Summary
  /// Whether breakdown, calibration and mistakes include demonyms and adjectives.
  public let detailsCountAdjectivals: Bool
  /// Figures by class and role.
  public let breakdown: Breakdown
  /// The mistakes, in the order of the gold.
  public let mistakes: [Mistake]

  /// Judges annotations.
  ///
  /// - Parameters:
  ///   - annotated: The annotations.
  ///   - goldSpans: Annotations of the same documents made with the gold spans given; nil leaves
  ///     out those figures.
  ///   - gold: The gold corpus.
  ///   - adjectivals: Whether breakdown, calibration and mistakes include demonyms and adjectives.
  ///   - gazetteer: Used to find out whether the right place of a mistake was available; nil for no
  ///     such check.
  ///   - resamples: Number of resamples for the intervals.
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

  /// The summary that the breakdown, calibration and mistakes belong to.
  public var details: Summary { detailsCountAdjectivals ? withAdjectivals : withoutAdjectivals }

  /// The judged documents, with or without demonyms and adjectives.
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
