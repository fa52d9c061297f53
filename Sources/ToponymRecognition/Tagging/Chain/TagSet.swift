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
