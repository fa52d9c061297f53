/// What the marks of a text say of its tokens: which names its makers marked, and which they passed over.
package enum MarkingConvention: Sendable {
  /// All names are marked: places, demonyms, persons and organisations.
  case complete
  /// Places and demonyms are marked, each at its own span: what is unmarked may be a person or an
  /// organisation.
  case places
  /// Persons, organisations and places are marked by another convention: a place within an organisation's
  /// name is not marked, "City, State" may be one span, demonyms are left out.
  case entities

  /// What an unmarked token may be.
  var unmarked: TagSet {
    switch self {
    case .complete: TagSet(.outside)
    case .places: TagSet([nil, .person, .organisation])
    case .entities: TagSet([nil, .demonym, .organisation])
    }
  }

  /// What the tokens of a marked name may be.
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
