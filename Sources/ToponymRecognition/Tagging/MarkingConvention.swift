/// What the annotations of a text say about its tokens: which names the annotators marked, and
/// which they did not.
package enum MarkingConvention: Sendable {
  /// Annotators marked all names: places, demonyms, persons and organisations.
  case complete
  /// Annotators marked places and demonyms, each with its own span. Unmarked tokens may be persons
  /// or organisations.
  case places
  /// Annotators marked persons, organisations and places by another convention: places within an
  /// organisation's name are unmarked, "City, State" may be one span, and demonyms are omitted.
  case entities

  /// The possible tags of an unmarked token.
  var unmarked: TagSet {
    switch self {
    case .complete: TagSet(.outside)
    case .places: TagSet([nil, .person, .organisation])
    case .entities: TagSet([nil, .demonym, .organisation])
    }
  }

  /// The possible tags of the tokens of a marked name.
  func tags(of label: NameLabel, count: Int) -> [TagSet] {
    if case .entities = self {
      switch label {
      case .place, .demonym:
        return Array(repeating: TagSet([nil, .place, .demonym]), count: count)
      case .organisation: return Array(repeating: .all, count: count)
      case .person: break
      }
    }
    return label.tags(count: count).map { TagSet($0) }
  }
}
