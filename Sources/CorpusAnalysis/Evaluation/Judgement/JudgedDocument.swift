import ArticleText
import ToponymRecognition

/// A gold document with its annotation, after pairing and judging.
struct JudgedDocument {
  let document: Document
  let gold: [GoldMention]
  let annotated: [AnnotatedMention]
  /// Whether the document has no annotation.
  let isMissing: Bool
  let pairs: [Pair]
  /// The pins in each view; empty if they are not wanted.
  let pins: [PinView: JudgedPins]

  /// A gold mention and an annotated mention that belong together.
  struct Pair {
    /// Index in the gold mentions.
    let gold: Int
    /// Index in the annotated mentions.
    let annotated: Int
    /// Whether the spans are equal.
    let isExact: Bool
    /// nil if the gold mention has no coordinates or the annotated one no place.
    let judgement: Judgement?

    /// Whether the place is right, judged by distance.
    var isNear: Bool { judgement?.isNear ?? false }
  }

  /// - Parameters:
  ///   - gold: The gold document.
  ///   - annotated: Its annotation; nil if there is none.
  ///   - adjectivals: Whether to count demonyms and adjectives. If not, those in the gold are left
  ///     out, and in the annotation those with the role `demonym` and those with the span of a
  ///     gold mention left out.
  ///   - pins: The mentions with the points that a map draws; nil to leave the pins out.
  init(
    _ gold: GoldDocument, annotated: [AnnotatedMention]?, adjectivals: Bool,
    pins: [AnnotatedMention]? = nil
  ) {
    document = gold.document
    var judgedPins: [PinView: JudgedPins] = [:]
    for view in pins == nil ? [] : PinView.allCases {
      judgedPins[view] = JudgedPins(gold, pins: pins ?? [], view: view, adjectivals: adjectivals)
    }
    self.pins = judgedPins
    isMissing = annotated == nil
    if adjectivals {
      self.gold = gold.mentions
      self.annotated = annotated ?? []
    } else {
      let dropped = Set(gold.mentions.lazy.filter(\.isAdjectival).map(\.range))
      self.gold = gold.mentions.filter { !$0.isAdjectival }
      self.annotated = (annotated ?? []).filter { mention in
        mention.role != Mention.Role.demonym.rawValue && !dropped.contains(mention.range)
      }
    }
    pairs = Self.pairs(self.gold, self.annotated)
  }

  private static func pairs(_ gold: [GoldMention], _ annotated: [AnnotatedMention]) -> [Pair] {
    SpanPairing(gold: gold.map(\.range), annotated: annotated.map(\.range)).pairs.map { pair in
      Pair(
        gold: pair.gold, annotated: pair.annotated, isExact: pair.isExact,
        judgement: annotated[pair.annotated].place.flatMap { place in
          Judgement(place, against: gold[pair.gold])
        })
    }
  }
}

/// Whether an annotated place is the one marked in the gold.
struct Judgement: Hashable {
  /// Whether it is within 161 km (100 miles) of the gold, or the same place.
  let isNear: Bool
  /// Whether it has the same GeoNames id, or is the same country.
  let isSame: Bool
  /// Distance from the gold in km; 0 for the same place.
  let kilometres: Double

  /// The distance in km up to which published figures count a place as right.
  static let near = 161.0

  /// Judges a place.
  ///
  /// A gold country is right if the annotation gives a country feature with the same code, because
  /// the centres that gazetteers give for a country are up to 976 km apart.
  ///
  /// - Returns: nil if the gold mention has no coordinates.
  init?(_ place: AnnotatedMention.Place, against gold: GoldMention) {
    guard let coordinate = gold.coordinate else { return nil }
    let kilometres = Haversine.kilometres(coordinate, place.coordinate)
    let isCountry =
      gold.country == place.country && gold.country != nil && place.featureCode.hasPrefix("PCL")
    isSame = isCountry || (gold.id != nil && gold.id == place.id)
    isNear = isSame || kilometres <= Judgement.near
    self.kilometres = isSame ? 0 : kilometres
  }
}
