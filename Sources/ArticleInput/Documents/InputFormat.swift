/// How an input is read.
public enum InputFormat: String, CaseIterable, Sendable {
  /// By the file's ending, or by its content if the ending is unknown.
  case auto
  /// Plain text, unchanged.
  case text
  /// CommonMark with tables and front matter; the markup is skipped.
  case markdown
  /// The main text of a web page.
  case html
  /// One document per line.
  case jsonl

  /// Endings of the files that count as documents of a folder, without the full stop; each may be
  /// followed by `.gz`.
  public static let endings = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "jsonl", "ndjson",
  ]

  /// The format for a path's ending, ignoring a final `.gz`; nil if the ending is unknown.
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

  /// Guesses the format from the beginning of a file: HTML by its declaration or first element,
  /// JSONL by an opening brace, plain text otherwise.
  ///
  /// - Parameter head: The first bytes; a few hundred are enough.
  public init(sniffing head: some Collection<UInt8>) {
    var head = head.dropFirst(0)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    // In UTF-16, each ASCII letter has a zero byte beside it.
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
