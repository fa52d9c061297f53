/// How an input is read.
public enum InputFormat: String, CaseIterable, Sendable {
  /// By the file's ending, else by its content.
  case auto
  /// Text as it is.
  case text
  /// CommonMark with tables and front matter; its marks are skipped.
  case markdown
  /// The main text of a page.
  case html
  /// A document a line.
  case jsonl

  /// Endings of the files that a folder's documents are taken from, without a full stop; each may be
  /// followed by `.gz`.
  public static let endings = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "jsonl", "ndjson",
  ]

  /// The format that the ending of a path tells, `.gz` set aside; nil where it tells none.
  public init?(endingOf path: String) {
    var name = path.split(separator: "/").last?.lowercased() ?? ""
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return nil }
    switch name[name.index(after: stop)...] {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonl
    default: return nil
    }
  }

  /// The format that the beginning of a content tells: a page by its declaration or first element, JSONL by
  /// a brace, text otherwise.
  ///
  /// - Parameter head: The first bytes, as many as are at hand; some hundreds do.
  public init(sniffing head: some Collection<UInt8>) {
    var head = head.dropFirst(0)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    // UTF-16 has a zero beside each letter of ASCII.
    let letters = head.prefix(2_048).filter { $0 != 0 && $0 != 0xFF && $0 != 0xFE }
      .drop { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }
    guard letters.first != 0x7B else {
      self = .jsonl
      return
    }
    let start = String(decoding: letters.prefix(1_024), as: UTF8.self).lowercased()
    let tags = ["<!doctype html", "<html", "<head", "<body", "<article", "<main"]
    let isPage =
      tags.contains(where: start.hasPrefix)
      || (start.hasPrefix("<?xml") || start.hasPrefix("<!--"))
        && (start.contains("<html") || start.contains("<!doctype html"))
    self = isPage ? .html : .text
  }
}
