package import SpatialLanguage

/// What resolution made of a document.
package struct Resolution: Sendable {
  /// A resolved mention for each mention, in order.
  package var mentions: [ResolvedMention]
  /// The bytes of each mention, in order: the names that the expressions count.
  package let names: [Range<Int>]
  /// The expressions of space over the mentions, in the order of the text.
  package let expressions: [SpatialExpression]
  /// The mentions of which the text says where they lie, which only places do.
  package let located: Set<Int>
}
