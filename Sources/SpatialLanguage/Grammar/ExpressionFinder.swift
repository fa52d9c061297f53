public import ArticleText
import Geodesy

/// Finds expressions of space in a text whose place names are known.
///
/// A small grammar for English, read from left to right over the words around the names; what it takes
/// for words is in ``SpatialWords``. The cases that it must read, and those that only look alike, stand
/// in `spatial-phrases.tsv` of its tests.
///
/// ```swift
/// let text = TextReading(of: Document(id: "1", text: "30 km south-west of Deir al-Zour"))
/// SpatialLanguage.expressions(in: text, names: [NameSpan(range: 20..<32)])
/// ```
public enum SpatialLanguage {
  /// The expressions, in the order of the text; no two share a word but for their anchors.
  ///
  /// - Parameters:
  ///   - text: The text, with its sentences.
  ///   - names: The place names in it, in order and disjoint; others are passed over.
  /// - Returns: Expressions with numbers of names.
  /// - Complexity: O(*n*) in the bytes around the names.
  public static func expressions(
    in text: TextReading, names: [NameSpan]
  ) -> [SpatialExpression] {
    guard !names.isEmpty else { return [] }
    return text.document.bytes.withUnsafeBufferPointer { bytes in
      var finder = ExpressionFinder(
        elements: ClauseReader.elements(of: bytes, text.sentences, around: names), names: names)
      return finder.run()
    }
  }
}

/// The grammar's state: where it reads, and what it has found.
struct ExpressionFinder {
  let elements: [ClauseElement]
  let names: [NameSpan]
  /// The element behind the last expression.
  private var lastEnd = 0
  private(set) var found: [SpatialExpression] = []

  init(elements: [ClauseElement], names: [NameSpan]) {
    self.elements = elements
    self.names = names
  }

  /// What a rule has read: an expression without its subject, and the element behind it.
  struct Match {
    var expression: SpatialExpression
    var end: Int
    /// The last element that the next expression may use again: an anchor.
    var resume: Int?
    /// Another direction of which the same is said: "north and east of".
    var otherDirection: CompassPoint?
    /// The subject, where the rule itself has read it.
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

  /// The subject of the expression before, where this one only goes on: "X, 11 km from Y and 60 km west
  /// of Z".
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

  /// The first element from `index` on that is none of some words.
  func skipping(_ words: Set<SpatialWord>, from index: Int) -> Int {
    var index = index
    while let word = word(index), words.contains(word) { index += 1 }
    return index
  }

  /// An expression to be completed by ``run()``.
  func make(
    _ relation: SpatialExpression.Relation, _ anchors: [Int], isAnaphoric: Bool = false,
    distance: StatedDistance? = nil, direction: DirectionPhrase? = nil
  ) -> SpatialExpression {
    SpatialExpression(
      range: 0..<0, relation: relation, anchors: anchors, isAnaphoric: isAnaphoric,
      distance: distance, direction: direction?.point)
  }
}
