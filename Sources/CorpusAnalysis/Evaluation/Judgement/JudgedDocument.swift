import ArticleText
import ToponymRecognition

/// A gold document with its annotation, paired and judged.
struct JudgedDocument {
  let document: Document
  let gold: [GoldMention]
  let annotated: [AnnotatedMention]
  /// True where there is no annotation of the document.
  let isMissing: Bool
  let pairs: [Pair]

  /// Two mentions that belong together.
  struct Pair {
    /// Position in the gold.
    let gold: Int
    /// Position in the annotation.
    let annotated: Int
    /// The spans are equal.
    let isExact: Bool
    /// nil where the gold has no coordinates or the annotation no place.
    let judgement: Judgement?

    /// The place is the right one, by distance.
    var isNear: Bool { judgement?.isNear ?? false }
  }

  /// - Parameters:
  ///   - gold: The document as people marked it.
  ///   - annotated: Its annotation; nil where there is none.
  ///   - adjectivals: Count demonyms and adjectives; otherwise those of the gold are left out, and
  ///     of the annotation those with the role `demonym` and those that stand where the gold has
  ///     one.
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
