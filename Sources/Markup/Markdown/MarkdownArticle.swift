/// A text in Markdown (CommonMark 0.31 with tables, front matter and footnotes) without its marks, and what
/// its front matter tells of it.
///
/// Headings, paragraphs, list items and cells are parted by blank lines. Text of links and of images stays;
/// code, raw HTML and addresses do not.
public struct MarkdownArticle: Sendable {
  /// The text, and where it stands in the source.
  public var text: MarkedText
  /// The title of the front matter.
  public var title: String?
  /// The date of the front matter as it is written.
  public var date: String?
  /// The language of the front matter, as a tag.
  public var language: String?

  /// Reads a text.
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
