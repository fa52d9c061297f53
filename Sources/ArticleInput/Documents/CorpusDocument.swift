public import ArticleText

/// A document as it was read, with what its file or line says of it.
public struct CorpusDocument: Sendable {
  /// The text with its id and metadata.
  public private(set) var document: Document
  /// Code-point spans that a line of JSONL gives.
  public let spans: [Range<Int>]
  /// Domain or name of the outlet that ran the text; nil where the input does not say.
  public let outlet: String?
  /// What a page calls its site, its domain first: one of them may be the outlet.
  package var outletHints: [String] = []
  /// What a person is to be told of how it was read.
  public var notices: [InputNotice] = []

  /// Makes a document with the spans that are given for it.
  public init(_ document: Document, spans: [Range<Int>] = [], outlet: String? = nil) {
    self.document = document
    self.spans = spans
    self.outlet = outlet
  }

  /// The title, which is not part of the text; nil where the input does not say. It is that of the
  /// document's metadata.
  public var title: String? {
    get { document.metadata.title }
    set { document.metadata.title = newValue }
  }

  /// The date of the text as the input gives it; nil where it does not. It is that of the document's
  /// metadata.
  public var date: String? {
    get { document.metadata.date }
    set { document.metadata.date = newValue }
  }
}
