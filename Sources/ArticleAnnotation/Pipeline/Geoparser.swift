public import ArticleText
public import Gazetteer
public import ToponymRecognition
package import ToponymResolution

/// The whole way from a text to its places.
///
/// ```swift
/// let geoparser = try Geoparser()
/// let annotation = geoparser.annotate(Document(id: "1", text: "Rain fell on Raqqa, Syria."))
/// print(annotation.geoJSON())
/// ```
public struct Geoparser: Sendable {
  /// The gazetteer that names are resolved in.
  public let gazetteer: LayeredGazetteer
  /// What an annotation holds and leaves out.
  public let options: AnnotationOptions
  private let rules: RuleRecognizer<GazetteerLexicon>
  /// The weights of the tagger for a language; nil where the rules alone find the names.
  private let tagger: @Sendable (Language) -> TaggerModel?
  private let resolver: ToponymResolver
  private let judge: MentionJudge?
  private let extents: PlaceExtents
  /// What the tagger finds less probable is not judged. The judge sees more than is kept: what the
  /// tagger doubts may be a place by its document.
  private let least: Float

  /// Makes a geoparser over an open gazetteer.
  public init(gazetteer: LayeredGazetteer, options: AnnotationOptions = AnnotationOptions()) {
    self.init(gazetteer: gazetteer, options: options, tagger: TaggerModel.shipped(for:))
  }

  /// Makes a geoparser whose names are found by the weights in a file of `dateline-train tagger`.
  ///
  /// - Parameters:
  ///   - gazetteer: An open gazetteer.
  ///   - options: What an annotation holds and leaves out.
  ///   - taggerFile: The file's bytes.
  /// - Throws: `TaggerModelError` where they are no weights, those of another version, or not whole.
  public init(
    gazetteer: LayeredGazetteer, options: AnnotationOptions = AnnotationOptions(),
    taggerFile: [UInt8]
  ) throws(TaggerModelError) {
    self.init(gazetteer: gazetteer, options: options, tagger: try TaggerModel(bytes: taggerFile))
  }

  /// Makes a geoparser with weights of its own for all languages; without any, the rules alone find
  /// the names.
  package init(
    gazetteer: LayeredGazetteer, options: AnnotationOptions = AnnotationOptions(),
    tagger: TaggerModel?, ranking: RankingModel = .trained, judge: MentionJudge? = .trained,
    least: Float = 0.1
  ) {
    self.init(
      gazetteer: gazetteer, options: options, tagger: { _ in tagger }, ranking: ranking,
      judge: judge, least: least)
  }

  /// Makes a geoparser with other weights, and for English with another tagger.
  package init(
    gazetteer: LayeredGazetteer, english: TaggerModel?, ranking: RankingModel,
    judge: MentionJudge?, least: Float = 0.1
  ) {
    self.init(
      gazetteer: gazetteer, options: AnnotationOptions(),
      tagger: { language in
        if language == .english, let english { return english }
        return TaggerModel.shipped(for: language)
      }, ranking: ranking, judge: judge, least: least)
  }

  private init(
    gazetteer: LayeredGazetteer, options: AnnotationOptions,
    tagger: @escaping @Sendable (Language) -> TaggerModel?, ranking: RankingModel = .trained,
    judge: MentionJudge? = .trained, least: Float = 0.1
  ) {
    let gazetteer = options.asOf.map(gazetteer.asOf) ?? gazetteer
    self.gazetteer = gazetteer
    self.options = options
    let lexicon = GazetteerLexicon(gazetteer: gazetteer)
    rules = RuleRecognizer(lexicon: lexicon)
    self.judge = judge
    extents = PlaceExtents(gazetteer: gazetteer)
    self.least = least
    self.tagger = tagger
    resolver = ToponymResolver(
      gazetteer: gazetteer, model: ranking, prefersOwn: options.prefersOwn)
  }

  /// Finds, resolves and measures the places of a document.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - spans: Code-point ranges to take as mentions in place of recognising them.
  ///   - outlet: Domain or name of the outlet that ran the text; nil for that of the options.
  ///   - times: Told how long each stage takes; nil measures nothing.
  /// - Returns: The annotation; the same text, gazetteer and version give an equal one.
  /// - Complexity: O(*n*) in the text for recognition, O(*senses* squared) for resolution.
  public func annotate(
    _ document: Document, spans: [Range<Int>]? = nil, outlet: String? = nil,
    times: StageTimes? = nil
  ) -> Annotation {
    let home = self.home(ofOutlet: outlet)
    let (text, mentions) = StageTimes.measure(times, .recognition) {
      let text = TextReading(of: document)
      return (text, correct(recognize(text, spans: spans), in: text))
    }
    let resolution = StageTimes.measure(times, .resolution) {
      var resolution = resolve(
        mentions.mentions, in: text, home: home, decisions: mentions.decisions)
      resolution.mentions = judge(
        resolution.mentions, areGiven: spans != nil, located: resolution.located)
      return resolution
    }
    return StageTimes.measure(times, .space) {
      gather(resolution, in: text, home: home, corrections: mentions.count)
    }
  }

  /// The home of an outlet, or of that of the options; nil where none is known.
  package func home(ofOutlet name: String?) -> OutletHome? {
    guard let name = name ?? options.outlet, let outlet = gazetteer.outlets.outlet(name) else {
      return nil
    }
    return OutletHome(outlet, in: gazetteer)
  }

  // MARK: - Stages

  /// Finds the place names, or takes the spans as given.
  package func recognize(_ text: TextReading, spans: [Range<Int>]?) -> [Mention] {
    if let spans { return rules.mentions(in: text, at: spans) }
    let language = text.document.language
    // The English tagger reads other languages in its script as well as it can; of other scripts it knows nothing.
    let isForeign = language == .other && !text.isInLatinLetters
    guard !isForeign, let model = tagger(language) else {
      return language.isUnspaced
        ? UnspacedRecognizer(lexicon: rules.lexicon).mentions(in: text) : rules.mentions(in: text)
    }
    return TaggingRecognizer(lexicon: rules.lexicon, model: model, threshold: least)
      .mentions(in: text)
  }

  /// Applies what a person decided.
  package func correct(_ mentions: [Mention], in text: TextReading) -> CorrectedMentions {
    guard let corrections = options.corrections else {
      return CorrectedMentions(mentions: mentions)
    }
    return corrections.apply(to: mentions, in: text.document) { rules.mentions(in: text, at: $0) }
  }

  /// Decides which place each mention means.
  package func resolve(
    _ mentions: [Mention], in text: TextReading, home: OutletHome? = nil,
    decisions: [Int: Decision] = [:]
  ) -> Resolution {
    resolver.resolution(of: mentions, in: text, home: home, decisions: decisions)
  }

  /// Says how probable each mention and its place are, and leaves out what is not probable enough; given
  /// mentions all stay.
  package func judge(
    _ resolved: [ResolvedMention], areGiven: Bool, located: Set<Int> = []
  ) -> [ResolvedMention] {
    guard let judge else { return resolved }
    return areGiven ? resolved.map(judge.judgePlace) : judge.judge(resolved, located: located)
  }

  /// Gathers the mentions by place and measures between the places.
  package func gather(
    _ resolution: Resolution, in text: TextReading, home: OutletHome? = nil,
    corrections: CorrectionCount? = nil
  ) -> Annotation {
    let places = AnnotatedPlace.places(
      of: resolution.mentions, in: text.document, gazetteer,
      PlaceLimits(
        alternatives: options.alternatives, minimumConfidence: options.minimumConfidence))
    return Annotation(
      text: text, space: readSpace(in: text, of: places, resolution), gazetteer: gazetteer,
      home: home, corrections: corrections)
  }

  /// Places and tests what the text says of space beside its names.
  package func readSpace(
    in text: TextReading, of places: [AnnotatedPlace], _ resolution: Resolution
  ) -> SpatialFindings {
    SpatialReading(of: text, places: places, resolution, extents: extents).findings
  }
}
