/// The story of a web page: its main text without the surrounding content, and its metadata.
///
/// The page is parsed by libxml2's HTML parser, which tolerates unclosed and misplaced tags,
/// scripts and inline data. The text begins with the headline; blank lines separate blocks.
///
/// ```swift
/// let article = HTMLArticle(Array("<p>Rain fell on <b>Al-Bab</b> &amp; Raqqa.".utf8))
/// article.text.string  // "Rain fell on Al-Bab & Raqqa."
/// ```
public struct HTMLArticle: Sendable {
  /// The text, with its positions in the page.
  public var text: MarkedText
  /// The title from the page's head.
  public var title: String?
  /// The language as a BCP 47 tag.
  public var language: String?
  /// The date of publication, as written in the page.
  public var date: String?
  /// The page's own address.
  public var address: String?
  /// The name of the site.
  public var siteName: String?

  /// Parses a page.
  ///
  /// - Parameter source: The page in UTF-8. NUL and invalid bytes are read as spaces, the latter
  ///   along with the text around them.
  /// - Complexity: O(*n*), without recursion.
  public init(_ source: [UInt8]) {
    var source = source
    // The parser would stop at a NUL.
    source.withUnsafeMutableBufferPointer { source in
      for index in source.indices where source[index] == 0 { source[index] = 0x20 }
    }
    self = source.withUnsafeBufferPointer { HTMLArticle($0) }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    let tree = HTMLScanner.tree(of: source) ?? HTMLTree()
    let facts = tree.facts
    title = HTMLArticle.trimmed(facts.sharedTitle ?? facts.title)
    language = HTMLArticle.trimmed(facts.language)
    date = HTMLArticle.trimmed(facts.published ?? facts.time)
    address = HTMLArticle.trimmed(facts.canonical ?? facts.sharedAddress)
    siteName = HTMLArticle.trimmed(facts.siteName)
    text = HTMLText.text(of: tree, source: source)
  }

  /// The domain of ``address``, without a leading “www.”; nil if the address has none.
  public var domain: String? {
    guard let address, let scheme = address.firstRange(of: "//") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    let domain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return domain.contains(".") ? domain : nil
  }

  private static func trimmed(_ text: String?) -> String? {
    let words = text?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    return words.isEmpty ? nil : words
  }
}
