public import ArticleText
import Markup

/// Makes a document of what an ``InputSource`` gives; a value that any number of threads may use at once.
public struct DocumentReader: Sendable {
  private let language: Language?

  /// Makes a reader.
  ///
  /// - Parameter language: The language of documents that name none; nil detects it.
  public init(language: Language? = nil) {
    self.language = language
  }

  /// Decodes and parses a unit.
  ///
  /// A file's text is read in the encoding that it declares or that it looks like, and
  /// ``CorpusDocument/notices`` says so where that is not UTF-8; its offsets are those of the decoded text. A
  /// line of JSONL has to be UTF-8.
  ///
  /// - Returns: The document, or what is wrong with it.
  /// - Complexity: O(*n*) in its bytes.
  public func document(from raw: RawInput) -> Result<CorpusDocument, InputError> {
    switch raw.unit {
    case .line(let number):
      return JSONLines.document(
        raw.bytes[...], number: number, path: raw.path, language: language)
    case .file(let format):
      let decoded = DecodedText(raw.bytes)
      if decoded.looksBinary { return .failure(.binary(path: raw.path)) }
      var document = file(raw, decoded.text, format)
      if decoded.encoding != .utf8 || decoded.unreadableBytes > 0 {
        document.notices.append(
          .encoding(
            path: raw.path, name: decoded.encoding.rawValue, isDeclared: decoded.isDeclared,
            unreadableBytes: decoded.unreadableBytes))
      }
      return .success(document)
    }
  }

  private func file(_ raw: RawInput, _ text: String, _ format: InputFormat) -> CorpusDocument {
    switch format {
    case .html:
      let source = Array(text.utf8)
      let article = HTMLArticle(source)
      var document = CorpusDocument(
        markup(
          raw.name, article.text, source, tag: article.language,
          DocumentMetadata(title: article.title, date: article.date)))
      document.outletHints = [article.domain, article.siteName].compactMap(\.self)
      return document
    case .markdown:
      let source = Array(text.utf8)
      let article = MarkdownArticle(source)
      return CorpusDocument(
        markup(
          raw.name, article.text, source, tag: article.language,
          DocumentMetadata(title: article.title, date: article.date)))
    case .auto, .text, .jsonl:
      return CorpusDocument(Document(id: raw.name, text: text, language: language))
    }
  }

  private func markup(
    _ id: String, _ text: MarkedText, _ source: [UInt8], tag: String?,
    _ metadata: DocumentMetadata
  ) -> Document {
    let pieces = text.pieces.map {
      SourceMap.Piece(text: $0.text, source: $0.source, isVerbatim: $0.isVerbatim)
    }
    // A page names the language of its frame: one that we have no lists for says little.
    let named = tag.flatMap { Language(tag: $0.replacing("_", with: "-")) }
    return Document(
      id: id, text: text.string, source: source, map: SourceMap(pieces),
      language: named == .other ? language : named ?? language, metadata: metadata)
  }
}
