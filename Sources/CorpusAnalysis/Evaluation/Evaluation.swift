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
/// The figures are defined as in `score.py`, and those for pins as in `pins.py`; ``Figure`` and
/// ``PinRule`` describe each of them.
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
    /// Feature confidence against the share of right pins, in the view ``PinView/main``.
    public let pinReliability: Reliability
    /// The pins in all views.
    public let pins: PinSummary
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
  /// The mistakes with pins in the view ``PinView/main``, in the order of the gold.
  public let pinMistakes: [PinMistake]
  /// Gold mentions that state no distance at which a pin is right, so that
  /// ``PinRule/defaultKilometres`` is taken.
  public let goldWithoutDistance: Int

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
    pinMistakes = view.documents.flatMap { document in
      document.pins[.main]?.mistakes(in: document.document) ?? []
    }
    goldWithoutDistance = gold.documents.reduce(0) { sum, document in
      sum + document.mentions.count { $0.takesDefaultRadius }
    }
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
      func judged(_ annotated: AnnotatedCorpus, pins: Bool) -> [JudgedDocument] {
        gold.documents.map { document in
          let id = document.document.id
          return JudgedDocument(
            document, annotated: annotated.mentions[id], adjectivals: adjectivals,
            pins: pins ? annotated.pins[id] ?? [] : nil)
        }
      }
      documents = judged(annotated, pins: true)
      self.goldSpans = goldSpans.map { judged($0, pins: false) }
    }

    func summary(_ bootstrap: Bootstrap) -> Summary {
      let sums = FigureSums(documents, goldSpans: goldSpans)
      let total = sums.total
      return Summary(
        documents: total.documents, missing: total.missing, gold: total.gold,
        goldWithCoordinates: total.goldWithCoordinates, goldWithID: total.goldWithID,
        annotated: total.annotated, estimates: bootstrap.estimates(sums),
        mentionReliability: total.mentionReliability, placeReliability: total.placeReliability,
        pinReliability: total.pinReliability, pins: PinSummary(PinSums(documents), bootstrap))
    }
  }
}
