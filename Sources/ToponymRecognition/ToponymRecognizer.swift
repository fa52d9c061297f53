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

  /// The mentions of places in a document that has been read, in order and disjoint.
  func mentions(in text: TextReading) -> [Mention]
}

extension ToponymRecognizer {
  /// Reads the document again; a recogniser that has use for the tokens takes them instead.
  public func mentions(in text: TextReading) -> [Mention] { mentions(in: text.document) }
}
