/// Where a text that was taken out of markup stands in its source.
public struct SourceMap: Sendable, Hashable {
  /// A stretch of text and the stretch of source that it comes from.
  public struct Piece: Sendable, Hashable {
    /// UTF-8 bytes of the text, end exclusive.
    public let text: Range<Int>
    /// UTF-8 bytes of the source, end exclusive.
    public let source: Range<Int>
    /// Whether both hold the same bytes; otherwise the one stands for the other as a whole, as “&” does for
    /// “&amp;”.
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
  /// - Parameter pieces: Stretches in the order of both text and source, none of them empty; text between
  ///   them has no source.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The stretch of source from the first to the last byte of a range of text.
  ///
  /// - Parameter range: Bytes of the text. An empty range gives the place of the text behind it.
  /// - Returns: Bytes of the source.
  /// - Complexity: O(log *pieces*).
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let first = firstPiece { $0.text.upperBound > range.lowerBound }
    let end = pieces.last?.source.upperBound ?? 0
    guard first < pieces.count else { return end..<end }
    let start = SourceMap.source(of: pieces[first], at: range.lowerBound, roundedUp: false)
    guard !range.isEmpty else { return start..<start }
    let behind = firstPiece { $0.text.lowerBound >= range.upperBound }
    guard behind > first else { return start..<start }
    return
      start..<max(
        start, SourceMap.source(of: pieces[behind - 1], at: range.upperBound, roundedUp: true))
  }

  /// The byte of the text that stands at a byte of the source, or else the next one behind it.
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
