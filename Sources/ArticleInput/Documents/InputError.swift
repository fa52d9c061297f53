import ArticleText

/// What can be wrong with an input.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The input cannot be read.
  case unreadable(path: String, reason: String)
  /// The input is not UTF-8; line and column are 1-based, and the column counts bytes.
  case notUTF8(path: String, line: Int, column: Int, byte: UInt8)
  /// A line of JSONL does not hold a document.
  case notADocument(path: String, line: Int, reason: String)
  /// A mention lies outside its document's text, ends before it starts or is empty; start, end and
  /// length are in code points.
  case spanOutsideText(
    path: String, line: Int, document: String, start: Int, end: Int, length: Int)
  /// A line of JSONL names its language by something other than a language tag.
  case unknownLanguage(path: String, line: Int, tag: String)
  /// A folder holds no file with a known ending.
  case noDocuments(path: String, skipped: Int)
  /// A gzip file ends too early or is damaged; everything before the damage has already been
  /// returned.
  case damagedGzip(path: String, isTruncated: Bool)
  /// A file holds binary data instead of text.
  case binary(path: String)
  /// A file exceeds the length limit for one document, in unpacked bytes.
  case fileTooLong(path: String, limit: Int)
  /// A line of JSONL exceeds the length limit, in bytes.
  case lineTooLong(path: String, line: Int, limit: Int)

  /// The message for the user.
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
