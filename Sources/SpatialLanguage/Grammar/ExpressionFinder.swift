public import ArticleText
import Geodesy

/// Finds spatial expressions in a text whose place names are known.
///
/// English has a grammar of its own, applied from left to right to the words around the names. Thirteen
/// other languages share one set of shapes of phrases, and each has a table of its words. The phrases that
/// must be recognised, and similar ones that must not, are in the tables of the tests.
///
/// ```swift
/// let text = TextReading(of: Document(id: "1", text: "30 km south-west of Deir al-Zour"))
/// SpatialLanguage.expressions(in: text, names: [NameSpan(range: 20..<32)])
/// ```
public enum SpatialLanguage {
  /// Finds the expressions in text order. Two expressions share no words except anchors.
  ///
  /// - Parameters:
  ///   - text: The text, with its sentences.
  ///   - names: The place names in it, in order and disjoint; others are passed over.
  /// - Returns: Expressions with numbers of names; none in a language without a grammar.
  /// - Complexity: O(*n*) in the bytes around the names.
  public static func expressions(
    in text: TextReading, names: [NameSpan]
  ) -> [SpatialExpression] {
    let language = text.document.language
    let grammar = LanguageGrammar.of(language)
    guard !names.isEmpty, grammar != nil || language == .english else { return [] }
    return text.document.bytes.withUnsafeBufferPointer { bytes in
      var finder = ExpressionFinder(
        elements: ClauseReader.elements(
          of: bytes, text.sentences, around: names, grammar?.vocabulary),
        names: names, shapes: grammar?.shapes)
      return finder.run()
    }
  }
}

/// The state of the grammar: the elements, and the expressions found so far.
struct ExpressionFinder {
  let elements: [ClauseElement]
  let names: [NameSpan]
  /// The shapes of the language; nil for English.
  private let shapes: [Shape]?
  /// The index of the element after the last expression.
  private var lastEnd = 0
  private(set) var found: [SpatialExpression] = []

  init(elements: [ClauseElement], names: [NameSpan], shapes: [Shape]? = nil) {
    self.elements = elements
    self.names = names
    self.shapes = shapes
  }

  /// The result of a rule: an expression without its subject, and the index of the element after
  /// it.
  struct Match {
    var expression: SpatialExpression
    var end: Int
    /// The index of the last element, an anchor, that the next expression may reuse.
    var resume: Int?
    /// A second direction to which the same applies: "north and east of".
    var otherDirection: CompassPoint?
    /// The subject, if the rule itself found it.
    var subject: Int?
  }

  mutating func run() -> [SpatialExpression] {
    var index = 0
    while index < elements.count {
      guard let match = match(at: index), match.end > index else {
        index += 1
        continue
      }
      var expression = match.expression
      let last = elements[match.end - 1]
      expression.range = elements[index].range.lowerBound..<last.range.upperBound
      expression.subject =
        match.subject ?? inherited(at: index, by: expression)
        ?? subject(of: expression, from: index, to: match.end)
      found.append(expression)
      lastEnd = match.end
      if let other = match.otherDirection {
        expression.direction = other
        found.append(expression)
      }
      index = max(index + 1, match.resume ?? match.end)
    }
    return found
  }

  private func match(at index: Int) -> Match? {
    if let shapes { return match(at: index, of: shapes) }
    switch elements[index].kind {
    case .number: return distanceFirst(at: index)
    case .name: return nameFirst(at: index)
    case .word(let word):
      switch word {
      case .half where isHalfWay(index): return between(at: index)
      case .number, .multiplier, .vagueNumber, .approximately, .atLeast, .atMost, .within, .quarter:
        return distanceFirst(at: index)
      case .half: return distanceFirst(at: index) ?? partFirst(at: index)
      case .around: return distanceFirst(at: index) ?? near(at: index)
      case .article: return distanceFirst(at: index) ?? anaphor(at: index)
      case .its: return anaphor(at: index)
      case .direction, .initial, .central, .adverb, .far: return directionFirst(at: index)
      case .between, .halfway: return between(at: index)
      case .near, .nearWithTo, .vicinity, .not: return near(at: index)
      case .outside: return outside(at: index)
      case .off: return offCoast(at: index)
      case .outskirts, .edge, .part, .coast, .bank, .centre: return partFirst(at: index)
      case .border, .bordering: return border(at: index, direction: nil)
      case .road, .linking: return road(at: index)
      default: return nil
      }
    default: return nil
    }
  }

  /// The subject of the previous expression, if this one continues it: "X, 11 km from Y and 60 km
  /// west of Z".
  private func inherited(at index: Int, by expression: SpatialExpression) -> Int? {
    guard let subject = found.last?.subject, !expression.anchors.contains(subject) else {
      return nil
    }
    var position = index - 1
    while position >= lastEnd {
      switch word(position) {
      case .and, .approximately, .around, .adverb, .article: break
      default: guard kind(position) == .comma else { return nil }
      }
      position -= 1
    }
    return subject
  }

  /// Whether the language is one of shapes, and not English.
  var isShaped: Bool { shapes != nil }

  // MARK: - Reading

  func word(_ index: Int) -> SpatialWord? {
    elements.indices.contains(index) ? elements[index].word : nil
  }

  func kind(_ index: Int) -> ClauseElement.Kind? {
    elements.indices.contains(index) ? elements[index].kind : nil
  }

  func name(_ index: Int) -> Int? {
    elements.indices.contains(index) ? elements[index].name : nil
  }

  /// The index of the first element, from `index` on, that is not one of some words.
  func skipping(_ words: Set<SpatialWord>, from index: Int) -> Int {
    var index = index
    while let word = word(index), words.contains(word) { index += 1 }
    return index
  }

  /// Makes an expression for ``run()`` to complete.
  func make(
    _ relation: SpatialExpression.Relation, _ anchors: [Int], isAnaphoric: Bool = false,
    distance: StatedDistance? = nil, direction: DirectionPhrase? = nil
  ) -> SpatialExpression {
    SpatialExpression(
      range: 0..<0, relation: relation, anchors: anchors, isAnaphoric: isAnaphoric,
      distance: distance, direction: direction?.point)
  }
}
