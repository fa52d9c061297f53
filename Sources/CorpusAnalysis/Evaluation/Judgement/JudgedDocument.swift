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
  init(_ gold: GoldDocument, annotated: [AnnotatedMention]?, adjectivals: Bool) {
    document = gold.document
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
