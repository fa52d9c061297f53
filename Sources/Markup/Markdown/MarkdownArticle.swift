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
