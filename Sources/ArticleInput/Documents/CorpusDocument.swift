public import ArticleText

/// A document as read, with what its file or JSONL line states about it.
public struct CorpusDocument: Sendable {
  /// The text with its id and metadata.
  public private(set) var document: Document
  /// Code-point spans that a line of JSONL gives as mentions.
  public let spans: [Range<Int>]
  /// Domain or name of the outlet that published the text; nil if the input does not name it.
  public let outlet: String?
  /// Names that a page gives its site, the domain first; any of them may be the outlet.
  package var outletHints: [String] = []
  /// What to report about how the document was read.
  public var notices: [InputNotice] = []

  /// Makes a document with the spans given for it.
  public init(_ document: Document, spans: [Range<Int>] = [], outlet: String? = nil) {
    self.document = document
    self.spans = spans
    self.outlet = outlet
  }

  /// The title in the document's metadata, which is not part of the text; nil if the input gives none.
  public var title: String? {
    get { document.metadata.title }
    set { document.metadata.title = newValue }
  }

  /// The date in the document's metadata as the input writes it; nil if the input gives none.
  public var date: String? {
    get { document.metadata.date }
    set { document.metadata.date = newValue }
  }
}

/// A remark about an input that was read in spite of it.
public enum InputNotice: Hashable, Sendable, CustomStringConvertible {
  /// Files of a folder were skipped because their endings are not those of texts.
  case filesSkipped(path: String, count: Int)
  /// A text is not in UTF-8: the encoding used to read it, whether the file declares that encoding,
  /// and how many bytes were invalid in it and became U+FFFD.
  case encoding(path: String, name: String, isDeclared: Bool, unreadableBytes: Int)

  /// The message for the user.
  public var description: String {
    switch self {
    case .filesSkipped(let path, let count):
      return "\(path): \(count) \(count == 1 ? "file" : "files") skipped; files read end in "
        + InputFormat.endings.map { ".\($0)" }.joined(separator: " ") + ", each also with .gz"
    case .encoding(let path, let name, let isDeclared, let unreadable):
      let sentence = "\(path): read as \(name) (\(isDeclared ? "declared" : "detected"))"
      guard unreadable > 0 else { return sentence }
      return sentence + "; \(unreadable) \(unreadable == 1 ? "byte" : "bytes") could not be read"
    }
  }
}
