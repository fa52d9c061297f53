import ArticleText

/// What can be wrong with an input.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It cannot be read.
  case unreadable(path: String, reason: String)
  /// It is no UTF-8; line and column are 1-based, the column in bytes.
  case notUTF8(path: String, line: Int, column: Int, byte: UInt8)
  /// A line of JSONL is no document.
  case notADocument(path: String, line: Int, reason: String)
  /// A mention lies outside of its document's text, ends before it starts or holds nothing; start, end
  /// and length are in code points.
  case spanOutsideText(
    path: String, line: Int, document: String, start: Int, end: Int, length: Int)
  /// A line of JSONL names a language by something that is no tag.
  case unknownLanguage(path: String, line: Int, tag: String)
  /// A folder holds no file of a known ending.
  case noDocuments(path: String, skipped: Int)
  /// A gzip ends too early, or its bytes are damaged; what comes before has been given.
  case damagedGzip(path: String, isTruncated: Bool)
  /// A file holds no text but bytes of another kind.
  case binary(path: String)
  /// A file is longer than one document may be, in bytes, unpacked.
  case fileTooLong(path: String, limit: Int)
  /// A line of JSONL is longer than one may be, in bytes.
  case lineTooLong(path: String, line: Int, limit: Int)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)"
    case .notUTF8(let path, let line, let column, let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let hex = digits.count < 2 ? "0" + digits : digits
      return "\(path):\(line):\(column): byte 0x\(hex) is not UTF-8; "
        + "convert the file first, for example with iconv -f WINDOWS-1252 -t UTF-8"
    case .notADocument(let path, let line, let reason):
      return "\(path):\(line): \(reason)"
    case .spanOutsideText(let path, let line, let document, let start, let end, let length):
      return
        "\(path):\(line): document \(document): the mention \(start)..<\(end) does not fit its "
        + "text of \(length) code points"
    case .unknownLanguage(let path, let line, let tag):
      return "\(path):\(line): “\(tag)” is not a language tag; expected one such as "
        + Language.codes.joined(separator: ", ")
    case .noDocuments(let path, let skipped):
      let found = skipped == 0 ? "no files" : "no texts among its files (\(skipped))"
      return "\(path): the folder has \(found); expected "
        + InputFormat.endings.map { ".\($0)" }.joined(separator: " ") + ", each also with .gz"
    case .damagedGzip(let path, let isTruncated):
      return isTruncated
        ? "\(path): the gzip file is cut off; the lines of a corpus before its end were read"
        : "\(path): the gzip file is damaged; the lines of a corpus before the damage were read"
    case .binary(let path):
      return
        "\(path): this is not a text file: it contains zero bytes, as programs and images do"
    case .fileTooLong(let path, let limit):
      return "\(path): the file is longer than \(limit >> 20) MiB; split it, or write it as JSONL "
        + "with one document per line"
    case .lineTooLong(let path, let line, let limit):
      return "\(path):\(line): the line is longer than \(limit >> 20) MiB and was skipped"
    }
  }
}
