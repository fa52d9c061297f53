public import ArticleText
import Foundation

/// Reads JSONL: one document per line.
public enum JSONLines {
  private struct Line: Decodable {
    struct Span: Decodable {
      var start: Int
      var end: Int
    }
    enum ID: Decodable {
      case text(String)
      case number(Int)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
          self = .number(number)
        } else {
          self = .text(try container.decode(String.self))
        }
      }

      var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        }
      }
    }
    /// A value that is used if it is a string and ignored otherwise.
    struct LenientString: Decodable {
      var text: String?

      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }
    var id: ID?
    var text: String
    var language: String?
    var lang: String?
    var mentions: [Span]?
    var outlet: String?
    var domain: String?
    var title: LenientString?
    var date: LenientString?
  }

  /// Calls `body` with the document on each line, or with what is wrong with the line.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - path: The file's name in messages.
  ///   - language: The language of documents that name none; nil detects it.
  ///   - body: Called for each line that is not blank.
  public static func forEach(
    _ bytes: [UInt8], path: String, language: Language? = nil,
    _ body: (Result<CorpusDocument, InputError>) throws -> Void
  ) rethrows {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      try body(document(line, number: number, path: path, language: language))
    }
  }

  /// The document on one line.
  static func document(
    _ line: ArraySlice<UInt8>, number: Int, path: String, language: Language?
  ) -> Result<CorpusDocument, InputError> {
    do {
      let parsed = try JSONDecoder().decode(Line.self, from: Data(line))
      var language = language
      if let tag = parsed.language ?? parsed.lang {
        guard let named = Language(tag: tag) else {
          return .failure(.unknownLanguage(path: path, line: number, tag: tag))
        }
        language = named
      }
      let document = Document(
        id: parsed.id?.text ?? "\(number)", text: parsed.text, language: language,
        metadata: DocumentMetadata(title: parsed.title?.text, date: parsed.date?.text))
      let length = document.codePointCount
      var spans: [Range<Int>] = []
      for span in parsed.mentions ?? [] {
        guard span.start >= 0, span.start < span.end, span.end <= length else {
          return .failure(
            .spanOutsideText(
              path: path, line: number, document: document.id, start: span.start, end: span.end,
              length: length))
        }
        spans.append(span.start..<span.end)
      }
      return .success(
        CorpusDocument(document, spans: spans, outlet: parsed.outlet ?? parsed.domain))
    } catch {
      if let fault = TextInput.firstFault(in: Array(line)) {
        return .failure(
          .notUTF8(path: path, line: number, column: fault + 1, byte: line[line.startIndex + fault])
        )
      }
      return .failure(.notADocument(path: path, line: number, reason: reason(error)))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      "the object has no “\(key.stringValue)”; expected {\"id\": ..., \"text\": ...}"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? "expected an object {\"id\": ..., \"text\": ...}"
        : "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” has the wrong type"
    default:
      "this is not JSON; expected an object {\"id\": ..., \"text\": ...}"
    }
  }
}
