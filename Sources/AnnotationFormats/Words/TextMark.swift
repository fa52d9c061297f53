import ArticleAnnotation
import ToponymRecognition

/// Something of an annotation that stands in the text and is marked there.
struct TextMark {
  /// What a mark is about, by its number in the annotation.
  enum Subject: Hashable {
    case place(Int)
    case described(Int)
    case coordinate(Int)
    case claim(Int)
  }

  /// How sure a mark is, in the three steps that a reader can tell apart.
  enum Certainty: String, CaseIterable {
    case sure
    case likely
    case doubtful

    init(_ confidence: Double) {
      self = confidence >= 0.8 ? .sure : confidence >= 0.5 ? .likely : .doubtful
    }
  }

  /// UTF-8 bytes of the text, end exclusive.
  let bytes: Range<Int>
  let role: Mention.Role
  /// The lesser of the probabilities that it is a place name and that the place is right, 0...1.
  let confidence: Double
  let subject: Subject
  /// The name has no place.
  let isUnresolved: Bool

  var certainty: Certainty { Certainty(confidence) }

  /// It is a statement and names no place.
  var isClaim: Bool {
    if case .claim = subject { return true }
    return false
  }

  /// All marks of an annotation in the order of the text; of two that begin together the longer first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of mentions.
  static func marks(of annotation: Annotation) -> [TextMark] {
    var marks: [TextMark] = []
    for (number, place) in annotation.places.enumerated() {
      let isUnresolved = place.coordinate == nil
      for mention in place.mentions {
        marks.append(
          TextMark(
            bytes: mention.bytes, role: mention.role,
            confidence: place.details == nil && place.within == nil
              ? mention.confidence : min(mention.confidence, place.confidence),
            subject: .place(number), isUnresolved: isUnresolved))
      }
    }
    for (number, place) in annotation.described.enumerated() {
      for mention in place.mentions {
        marks.append(
          TextMark(
            bytes: mention.bytes, role: .relative, confidence: place.confidence,
            subject: .described(number), isUnresolved: place.estimate == nil))
      }
    }
    for (number, coordinate) in annotation.coordinates.enumerated() {
      marks.append(
        TextMark(
          bytes: coordinate.mention.bytes, role: .coordinates,
          confidence: coordinate.contradictsName ? 0.4 : 1, subject: .coordinate(number),
          isUnresolved: false))
    }
    for (number, claim) in annotation.claims.enumerated() {
      marks.append(
        TextMark(
          bytes: claim.mention.bytes, role: .relative, confidence: 1, subject: .claim(number),
          isUnresolved: false))
    }
    // Sorting is made stable by the position.
    return marks.enumerated().sorted { left, right in
      let (one, other) = (left.element.bytes, right.element.bytes)
      return (one.lowerBound, other.upperBound, left.offset)
        < (other.lowerBound, one.upperBound, right.offset)
    }.map(\.element)
  }
}
