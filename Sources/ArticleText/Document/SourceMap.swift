/// Maps a text extracted from markup to its source.
public struct SourceMap: Sendable, Hashable {
  /// A stretch of text and the stretch of source that produced it.
  public struct Piece: Sendable, Hashable {
    /// The range of UTF-8 bytes in the text, end exclusive.
    public let text: Range<Int>
    /// The range of UTF-8 bytes in the source, end exclusive.
    public let source: Range<Int>
    /// Whether both have the same bytes. Otherwise one replaces the other as a whole, as “&”
    /// replaces “&amp;”.
    public let isVerbatim: Bool

    /// Makes a piece.
    public init(text: Range<Int>, source: Range<Int>, isVerbatim: Bool) {
      self.text = text
      self.source = source
      self.isVerbatim = isVerbatim
    }
  }

  private let pieces: [Piece]

  /// Makes a map.
  ///
  /// - Parameter pieces: The pieces in the order of both text and source, none of them empty. Text
  ///   between pieces has no source.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The stretch of source from the first to the last byte of a range of text.
  ///
  /// - Parameter range: Bytes of the text. An empty range gives the position of the text that
  ///   follows.
  /// - Returns: The range of bytes in the source.
  /// - Complexity: O(log *pieces*).
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let first = firstPiece { $0.text.upperBound > range.lowerBound }
    let end = pieces.last?.source.upperBound ?? 0
    guard first < pieces.count else { return end..<end }
    let start = SourceMap.source(of: pieces[first], at: range.lowerBound, roundedUp: false)
    guard !range.isEmpty else { return start..<start }
    let next = firstPiece { $0.text.lowerBound >= range.upperBound }
    guard next > first else { return start..<start }
    return
      start..<max(
        start, SourceMap.source(of: pieces[next - 1], at: range.upperBound, roundedUp: true))
  }

  /// The byte of the text that corresponds to a byte of the source, or the next one after it.
  ///
  /// - Complexity: O(log *pieces*).
  public func textOffset(ofSource byte: Int) -> Int {
    let number = firstPiece { $0.source.upperBound > byte }
    guard number < pieces.count else { return pieces.last?.text.upperBound ?? 0 }
    let piece = pieces[number]
    return piece.isVerbatim
      ? piece.text.lowerBound + max(0, byte - piece.source.lowerBound) : piece.text.lowerBound
  }

  private static func source(of piece: Piece, at byte: Int, roundedUp: Bool) -> Int {
    let offset = min(max(0, byte - piece.text.lowerBound), piece.text.count)
    if piece.isVerbatim { return piece.source.lowerBound + offset }
    return roundedUp && offset > 0 ? piece.source.upperBound : piece.source.lowerBound
  }

  private func firstPiece(where isReached: (Piece) -> Bool) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(pieces[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
