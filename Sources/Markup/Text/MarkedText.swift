/// Text extracted from markup, with the source position of each byte.
public struct MarkedText: Sendable, Hashable {
  /// A stretch of text and the stretch of source that produced it.
  public struct Piece: Sendable, Hashable {
    /// The range of UTF-8 bytes in the text.
    public var text: Range<Int>
    /// The range of bytes in the source.
    public var source: Range<Int>
    /// Whether both have the same bytes. Otherwise the text replaces the source as a whole, as “&”
    /// replaces “&amp;”.
    public var isVerbatim: Bool
  }

  /// The text in UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// The pieces in the order of both text and source. Text between pieces was added to separate
  /// blocks; source between pieces is markup.
  public internal(set) var pieces: [Piece] = []

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
