import ArticleText

/// The order of the parts of a phrase of space, such as “a distance, a direction, ‘of’, a name”.
///
/// Shapes are shared by languages; which words fill them is a matter of each language's vocabulary.
struct Shape: Sendable {
  /// One part of a phrase.
  enum Part: Sendable {
    /// One of some words: none if `isOptional`, several if `isRepeated`.
    case words([SpatialWord], isOptional: Bool, isRepeated: Bool)
    /// A number with a unit of length, and what qualifies it.
    case distance
    /// A number with a unit of time, or a journey.
    case travel
    /// A direction; of what kinds tells how it may lie to the place.
    case point(Direction, isOptional: Bool)
    /// The name of a place, with words such as “the city of” before it.
    case anchor
    /// An adjective of a place: “libyschen”.
    case people
    /// One of some marks; none if `isOptional`.
    case mark([ClauseElement.Kind], isOptional: Bool)
    /// The beginning of a clause, which takes no word.
    case start
    /// At most some words of no role.
    case gap(Int)
  }

  /// Kinds of direction.
  enum Direction: Sendable {
    /// Any that can lead out of a place.
    case outside
    /// Any that can be a part of a place.
    case inside
    /// Only one that always stays inside: an adjective or a case.
    case part
    /// Any.
    case any
  }

  /// What the phrase says; nil where it depends on the place whether it is a part or a direction.
  let relation: SpatialExpression.Relation?
  let parts: [Part]
}

/// The shapes of all languages, by their groups.
struct ShapeTable: Sendable {
  private(set) var groups: [String: [Shape]] = [:]

  /// Reads a text with a section a group and a line a shape: the relation and the parts.
  init(_ file: WordListFile) {
    for section in file.sections {
      guard let name = section.names.first else { continue }
      file.forEachLine(of: section) { line in
        if let shape = Shape(line) { groups[name, default: []].append(shape) }
      }
    }
  }
}

extension Shape {
  /// Reads “offset at? DISTANCE away? toward? POINT of? ANCHOR”; nil for a line with an unknown part.
  init?(_ line: String) {
    let fields = line.split(separator: " ").map(String.init)
    guard let first = fields.first else { return nil }
    relation = SpatialExpression.Relation(rawValue: first)
    guard relation != nil || first == "side" else { return nil }
    var parts: [Part] = []
    for field in fields.dropFirst() {
      guard let part = Self.part(field) else { return nil }
      parts.append(part)
    }
    self.parts = parts
  }

  private static func part(_ field: String) -> Part? {
    let isOptional = field.hasSuffix("?") || field.hasSuffix("*")
    let isRepeated = field.hasSuffix("*") || field.hasSuffix("+")
    let name = isOptional || isRepeated ? String(field.dropLast()) : field
    switch name {
    case "DISTANCE": return .distance
    case "TRAVEL": return .travel
    case "OUTSIDE": return .point(.outside, isOptional: isOptional)
    case "INSIDE": return .point(.inside, isOptional: isOptional)
    case "PART": return .point(.part, isOptional: isOptional)
    case "POINT": return .point(.any, isOptional: isOptional)
    case "ANCHOR": return .anchor
    case "PEOPLE": return .people
    case "COMMA": return .mark([.comma, .open, .dash], isOptional: isOptional)
    case "HYPHEN": return .mark([.hyphen, .dash], isOptional: isOptional)
    case "START": return .start
    case "GAP": return .gap(3)
    default:
      let words = name.split(separator: "|").compactMap { PhraseVocabulary.role(String($0)) }
      return words.isEmpty
        ? nil : .words(words, isOptional: isOptional, isRepeated: isRepeated)
    }
  }
}
