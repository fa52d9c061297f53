/// Builds text from stretches of a source. It collapses white space, separates blocks by a blank
/// line, and records the source position of each byte.
struct MarkedTextBuilder {
  /// What separates the text so far from what follows.
  private enum Break: Int {
    case none, space, line, block
  }

  private let source: UnsafeBufferPointer<UInt8>
  private(set) var text = MarkedText()
  private var pending = Break.none
  /// The source range of the pending white space, which becomes a single space.
  private var space = 0..<0
  /// Whether to keep line breaks and runs of spaces.
  var isPreformatted = false

  init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Ends the block; the next text begins a new one.
  mutating func endBlock() { pending = .block }

  /// Ends the line. Two in a row end the block.
  mutating func endLine() { pending = pending.rawValue < Break.line.rawValue ? .line : .block }

  /// Appends bytes of the source unchanged, except that white space is collapsed.
  mutating func append(_ range: Range<Int>) {
    if isPreformatted { return appendPreformatted(range) }
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let start = index
      while index < end, isSpace(source[index]) { index += 1 }
      if index > start { addSpace(start..<index) }
      let word = index
      while index < end, !isSpace(source[index]), invisible(at: index, end) == 0 { index += 1 }
      if index > word { appendVerbatim(word..<index) }
      if index < end { index += invisible(at: index, end) }
    }
  }

  /// Appends bytes that replace a stretch of source as a whole. Soft hyphens and zero-width spaces
  /// are dropped.
  mutating func append(_ decoded: some Collection<UInt8>, for range: Range<Int>) {
    if decoded.allSatisfy(isSpace) {
      addSpace(range)
    } else if !decoded.elementsEqual([0xC2, 0xAD]), !decoded.elementsEqual([0xE2, 0x80, 0x8B]) {
      flush()
      appendPiece(decoded, for: range, isVerbatim: false)
    }
  }

  private mutating func appendPreformatted(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, source[index] != 0x0A, source[index] != 0x0D { index += 1 }
      if index > start { appendVerbatim(start..<index) }
      if index < range.upperBound {
        if source[index] == 0x0A { endLine() }
        index += 1
      }
    }
  }

  private mutating func addSpace(_ range: Range<Int>) {
    guard pending == .none else { return }
    pending = .space
    space = range
  }

  private mutating func appendVerbatim(_ range: Range<Int>) {
    flush()
    appendPiece(UnsafeBufferPointer(rebasing: source[range]), for: range, isVerbatim: true)
  }

  /// Writes the pending separator, except at the beginning of the text.
  private mutating func flush() {
    defer { pending = .none }
    guard !text.bytes.isEmpty else { return }
    switch pending {
    case .none: break
    case .space:
      let isVerbatim = space.count == 1 && source[space.lowerBound] == 0x20
      appendPiece(CollectionOfOne(0x20), for: space, isVerbatim: isVerbatim)
    case .line: text.bytes.append(0x0A)
    case .block: text.bytes += [0x0A, 0x0A]
    }
  }

  private mutating func appendPiece(
    _ bytes: some Collection<UInt8>, for range: Range<Int>, isVerbatim: Bool
  ) {
    let start = text.bytes.count
    text.bytes.append(contentsOf: bytes)
    let end = text.bytes.count
    if isVerbatim, let last = text.pieces.indices.last, text.pieces[last].isVerbatim,
      text.pieces[last].text.upperBound == start,
      text.pieces[last].source.upperBound == range.lowerBound
    {
      text.pieces[last].text = text.pieces[last].text.lowerBound..<end
      text.pieces[last].source = text.pieces[last].source.lowerBound..<range.upperBound
    } else {
      text.pieces.append(
        MarkedText.Piece(text: start..<end, source: range, isVerbatim: isVerbatim))
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  /// The length in bytes of a soft hyphen or zero-width space, which only mark where a line may
  /// break; 0 for anything else.
  private func invisible(at index: Int, _ end: Int) -> Int {
    switch source[index] {
    case 0xC2 where index + 1 < end && source[index + 1] == 0xAD: 2
    case 0xE2 where index + 2 < end && source[index + 1] == 0x80 && source[index + 2] == 0x8B: 3
    default: 0
    }
  }
}

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
