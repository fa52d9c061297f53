public import ArticleText

/// Finds the place names in a text.
///
/// ```swift
/// let recognizer: some ToponymRecognizer = RuleRecognizer(lexicon: gazetteer)
/// for mention in recognizer.mentions(in: document) {
///   print(document.slice(mention.range), mention.role)
/// }
/// ```
public protocol ToponymRecognizer: Sendable {
  /// Finds the place mentions in a document, in order and disjoint.
  func mentions(in document: Document) -> [Mention]
}
