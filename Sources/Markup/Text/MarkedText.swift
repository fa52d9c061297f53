/// Text taken out of markup, and where each byte of it stands in the source.
public struct MarkedText: Sendable, Hashable {
  /// A stretch of text and the stretch of source that it comes from.
  public struct Piece: Sendable, Hashable {
    /// UTF-8 bytes of the text, end exclusive.
    public var text: Range<Int>
    /// Bytes of the source, end exclusive.
    public var source: Range<Int>
    /// Whether both hold the same bytes; otherwise the text stands for the source as a whole, as “&”
    /// does for “&amp;”.
    public var isVerbatim: Bool
  }

  /// The text in UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// The pieces in the order of both text and source. What lies between them in the text was added to part
  /// blocks, what lies between them in the source is markup.
  public internal(set) var pieces: [Piece] = []

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
