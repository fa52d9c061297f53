/// A Markdown text (CommonMark 0.31 with tables, front matter and footnotes) without its markup,
/// and its front matter.
///
/// Blank lines separate headings, paragraphs, list items and table cells. The text of links and
/// images is kept; code blocks, code spans, raw HTML and addresses are removed.
public struct MarkdownArticle: Sendable {
  /// The text, with its positions in the source.
  public var text: MarkedText
  /// The title in the front matter.
  public var title: String?
  /// The date in the front matter, as written.
  public var date: String?
  /// The language in the front matter, as written.
  public var language: String?

  /// Parses a text.
  ///
  /// - Parameter source: The text in UTF-8.
  /// - Complexity: O(*n*).
  public init(_ source: [UInt8]) {
    let matter = FrontMatter(of: source)
    title = matter.title
    date = matter.date
    language = matter.language
    text = source.withUnsafeBufferPointer { source in
      var blocks = MarkdownBlocks(source, from: matter.end)
      return blocks.read()
    }
  }
}

/// The front matter of a Markdown text, between lines of `---` (YAML) or `+++` (TOML).
struct FrontMatter {
  private(set) var title: String?
  private(set) var date: String?
  private(set) var language: String?
  /// The offset at which the text begins.
  private(set) var end = 0

  /// The longest front matter in bytes. Anything longer is a text that begins with a rule.
  private static let longest = 65_536

  init(of source: [UInt8]) {
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = start
    let head = source[start...].prefix(Self.longest)
    let lines = head.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let fence = lines.first.map(FrontMatter.line), fence == "---" || fence == "+++" else {
      return
    }
    let rest = lines.dropFirst()
    guard
      let last = rest.firstIndex(where: {
        let line = FrontMatter.line($0)
        return line == fence || fence == "---" && line == "..."
      })
    else { return }
    end = lines[last].endIndex
    for bytes in rest[..<last] { read(String(decoding: bytes, as: UTF8.self)) }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Parses `key: value` or `key = value`. An indented `title` belongs to another key.
  private mutating func read(_ line: String) {
    guard let separator = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return }
    var value = line[line.index(after: separator)...].drop(while: \.isWhitespace)
    while value.last?.isWhitespace == true { value.removeLast() }
    if let quote = value.first, quote == "\"" || quote == "'", value.count > 1, value.last == quote
    {
      value = value.dropFirst().dropLast()
    }
    guard !value.isEmpty else { return }
    let text = String(value)
    switch line[..<separator].lowercased().split(separator: " ").joined() {
    case "title" where line.first?.isWhitespace == false: title = title ?? text
    case "date", "published": date = date ?? text
    case "lang", "language": language = language ?? text
    default: break
    }
  }
}
