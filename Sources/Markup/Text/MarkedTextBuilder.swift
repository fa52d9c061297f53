/// Puts text together out of stretches of a source: white space becomes one space, blocks are parted by a
/// blank line, and each byte keeps its place in the source.
struct MarkedTextBuilder {
  /// What parts the text before from that which follows.
  private enum Break: Int {
    case none, space, line, block
  }

  private let source: UnsafeBufferPointer<UInt8>
  private(set) var text = MarkedText()
  private var pending = Break.none
  /// The white space that becomes a space.
  private var space = 0..<0
  /// Keep line ends and runs of spaces.
  var isPreformatted = false

  init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Begins a new block, unless one has just begun.
  mutating func endBlock() { pending = .block }

  /// Begins a new line; two of them begin a block.
  mutating func endLine() { pending = pending.rawValue < Break.line.rawValue ? .line : .block }

  /// Appends bytes of the source as they are, white space aside.
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

  /// Appends bytes that stand for a stretch of the source as a whole.
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

  /// Writes what parts the text; nothing at its beginning.
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

  /// The length of a soft hyphen or a zero-width space, which only say where a line may break.
  private func invisible(at index: Int, _ end: Int) -> Int {
    switch source[index] {
    case 0xC2 where index + 1 < end && source[index + 1] == 0xAD: 2
    case 0xE2 where index + 2 < end && source[index + 1] == 0x80 && source[index + 2] == 0x8B: 3
    default: 0
    }
  }
}
