/// The tags that a token of a training text may have: one where its names are marked, several where the
/// text leaves it open.
package struct TagSet: OptionSet, Sendable, Hashable {
  /// One bit a ``Tag``.
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// One tag alone.
  package init(_ tag: Tag) { rawValue = 1 << UInt16(tag.rawValue) }

  /// All tags of some kinds of names; nil stands for no name.
  package init(_ labels: [NameLabel?]) {
    self = Tag.allCases.filter { labels.contains($0.label) }
      .reduce(into: []) { $0.formUnion(TagSet($1)) }
  }

  /// Every tag.
  package static let all = TagSet(NameLabel.allCases + [nil])

  /// The only tag of the set; nil where there are several or none.
  package var only: Tag? {
    rawValue.nonzeroBitCount == 1 ? Tag(rawValue: rawValue.trailingZeroBitCount) : nil
  }
}
