public import ArticleText
import Markup

/// Turns the units of an ``InputSource`` into documents; any number of threads may share one
/// reader.
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
  /// The text of a file is decoded from the encoding that it declares or appears to use; if that is
  /// not UTF-8, ``CorpusDocument/notices`` names it. Offsets refer to the decoded text. A line of
  /// JSONL must be UTF-8.
  ///
  /// - Returns: The document, or what is wrong with it.
  /// - Complexity: O(*n*) in the number of bytes.
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
    // A page names the language of its template; if we have no word lists for that language, the
    // tag says little about the text.
    let named = tag.flatMap { Language(tag: $0.replacing("_", with: "-")) }
    return Document(
      id: id, text: text.string, source: source, map: SourceMap(pieces),
      language: named == .other ? language : named ?? language, metadata: metadata)
  }
}
