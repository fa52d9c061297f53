/// The kind of name that a token belongs to, and its position in the name.
///
/// Places are tagged as begin, inside, last and unit (Ratinov and Roth 2009,
/// doi:10.3115/1596374.1596399), because their boundaries matter; persons and organisations only as
/// begin and inside.
package enum Tag: Int, CaseIterable, Sendable {
  /// Not part of a name.
  case outside
  /// The first, a middle or the last word of a place name, or its only word.
  case placeBegin, placeInside, placeLast, placeUnit
  /// The same for a demonym or adjective of a place.
  case demonymBegin, demonymLast, demonymUnit
  /// The first or a later word of a person's name.
  case personBegin, personInside
  /// The first or a later word of the name of an organisation, work or other thing.
  case organisationBegin, organisationInside

  /// Whether a token with this tag may precede one with another.
  package func precedes(_ next: Tag) -> Bool {
    switch next {
    case .placeInside, .placeLast: self == .placeBegin || self == .placeInside
    case .demonymLast: self == .demonymBegin
    case .personInside: self == .personBegin || self == .personInside
    case .organisationInside: self == .organisationBegin || self == .organisationInside
    default: endsName
    }
  }

  /// Whether a name may end with this tag.
  package var endsName: Bool {
    switch self {
    case .placeBegin, .placeInside, .demonymBegin: false
    default: true
    }
  }

  /// The kind of name, or nil for none.
  package var label: NameLabel? {
    switch self {
    case .outside: nil
    case .placeBegin, .placeInside, .placeLast, .placeUnit: .place
    case .demonymBegin, .demonymLast, .demonymUnit: .demonym
    case .personBegin, .personInside: .person
    case .organisationBegin, .organisationInside: .organisation
    }
  }
}

/// The kinds of names that the tagger distinguishes.
package enum NameLabel: Int, CaseIterable, Sendable {
  /// A place.
  case place
  /// A demonym or adjective of a place.
  case demonym
  /// A person.
  case person
  /// An organisation, a work, a product or another thing.
  case organisation

  /// The tags of a name with a number of words.
  package func tags(count: Int) -> [Tag] {
    guard count > 0 else { return [] }
    let inside = max(0, count - 2)
    switch self {
    case .place:
      if count == 1 { return [.placeUnit] }
      return [.placeBegin] + Array(repeating: .placeInside, count: inside) + [.placeLast]
    case .demonym:
      if count == 1 { return [.demonymUnit] }
      // A demonym of three words is too rare for a tag of its own.
      return count == 2
        ? [.demonymBegin, .demonymLast] : NameLabel.place.tags(count: count)
    case .person:
      return [.personBegin] + Array(repeating: .personInside, count: count - 1)
    case .organisation:
      return [.organisationBegin] + Array(repeating: .organisationInside, count: count - 1)
    }
  }
}

/// The possible tags of a token in a training text: one if its names are marked, several if the
/// marks leave it open.
package struct TagSet: OptionSet, Sendable, Hashable {
  /// One bit per ``Tag``.
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// One tag alone.
  package init(_ tag: Tag) { rawValue = 1 << UInt16(tag.rawValue) }

  /// All tags of some kinds of names; nil means no name.
  package init(_ labels: [NameLabel?]) {
    self = Tag.allCases.filter { labels.contains($0.label) }
      .reduce(into: []) { $0.formUnion(TagSet($1)) }
  }

  /// Every tag.
  package static let all = TagSet(NameLabel.allCases + [nil])

  /// The only tag in the set; nil if there are several or none.
  package var only: Tag? {
    rawValue.nonzeroBitCount == 1 ? Tag(rawValue: rawValue.trailingZeroBitCount) : nil
  }
}

/// The weight of a step from each tag to each other, as a factor of the probability.
package struct TagSteps: Sendable {
  /// exp(transition) from each tag: `from[before][after]`, 0 if the step is not allowed.
  let from: [TagLattice.Lanes]
  /// The same, indexed by the tag after: `into[after][before]`.
  let into: [TagLattice.Lanes]

  /// Makes the factors.
  ///
  /// - Parameter transitions: `transitions[16 * before + after]`, in log-odds.
  package init(transitions: [Float]) {
    var from = [TagLattice.Lanes](repeating: .zero, count: 16)
    var into = from
    for before in Tag.allCases {
      for after in Tag.allCases where before.precedes(after) {
        let score = transitions[16 * before.rawValue + after.rawValue]
        let factor = exponential(TagLattice.Lanes(repeating: score))[0]
        from[before.rawValue][after.rawValue] = factor
        into[after.rawValue][before.rawValue] = factor
      }
    }
    self.from = from
    self.into = into
  }
}
