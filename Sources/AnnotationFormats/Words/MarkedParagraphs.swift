/// A text cut into paragraphs, and these into runs with their marks.
struct MarkedParagraphs {
  /// A piece of a paragraph.
  enum Piece {
    /// Text, UTF-8 bytes.
    case text(Range<Int>)
    /// A mark begins; `isFirst` is false where it goes on from the paragraph before.
    case open(mark: Int, isFirst: Bool)
    /// The mark that was opened last ends.
    case close(mark: Int)
  }

  /// The text's bytes.
  let bytes: [UInt8]
  /// What is marked in it, in order.
  let marks: [TextMark]
  /// Bytes of each paragraph, without the line breaks around it.
  let paragraphs: [Range<Int>]

  /// Cuts a text.
  ///
  /// Blank lines part paragraphs; where there are none, each line is one.
  ///
  /// - Complexity: O(*n*) in the text.
  init(bytes: [UInt8], marks: [TextMark]) {
    self.bytes = bytes
    self.marks = marks
    let lines = MarkedParagraphs.lines(of: bytes)
    let first = lines.firstIndex { !$0.isEmpty } ?? 0
    let last = lines.lastIndex { !$0.isEmpty } ?? 0
    guard lines[first...last].contains(where: \.isEmpty) else {
      paragraphs = lines.filter { !$0.isEmpty }
      return
    }
    var paragraphs: [Range<Int>] = []
    var isOpen = false
    for line in lines {
      guard !line.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, let last = paragraphs.last {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<line.upperBound
      } else {
        paragraphs.append(line)
      }
      isOpen = true
    }
    self.paragraphs = paragraphs
  }

  /// Lines without the white space at their ends.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || isBreak(bytes[index]) {
      var (first, end) = (start, index)
      while first < end, isSpace(bytes[first]) { first += 1 }
      while first < end, isSpace(bytes[end - 1]) { end -= 1 }
      // The two bytes of a CRLF make no blank line.
      let isInsideCRLF =
        index < bytes.count && index > 0 && bytes[index] == 0x0A && bytes[index - 1] == 0x0D
      if !isInsideCRLF { lines.append(first..<end) }
      start = index + 1
    }
    return lines
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Goes through the pieces of all paragraphs in order, marks nested as brackets are.
  ///
  /// A mark that crosses the end of another is cut there, so that the outer one always holds the inner.
  ///
  /// - Parameters:
  ///   - start: Called with the number of a paragraph before its pieces.
  ///   - piece: Called with each piece.
  ///   - end: Called behind its pieces.
  /// - Complexity: O(*n*) in the text and its marks.
  func forEach(
    start: (Int) -> Void, piece: (Piece) -> Void, end: (Int) -> Void
  ) {
    var next = 0
    // Marks that reach beyond the end of their paragraph.
    var pending: [Int] = []
    for (number, paragraph) in paragraphs.enumerated() {
      start(number)
      var position = paragraph.lowerBound
      var open: [(mark: Int, end: Int)] = []
      func text(to end: Int) {
        if position < end { piece(.text(position..<end)) }
        position = max(position, end)
      }
      func closeAll(upTo limit: Int) {
        while let last = open.last, last.end <= limit {
          text(to: last.end)
          piece(.close(mark: last.mark))
          open.removeLast()
        }
      }
      func begin(_ mark: Int, isFirst: Bool) {
        let end = min(marks[mark].bytes.upperBound, open.last?.end ?? paragraph.upperBound)
        guard end > max(position, marks[mark].bytes.lowerBound) else { return }
        text(to: max(position, marks[mark].bytes.lowerBound))
        piece(.open(mark: mark, isFirst: isFirst))
        open.append((mark, end))
      }
      let carried = pending.filter { marks[$0].bytes.upperBound > paragraph.lowerBound }
      pending = carried.filter { marks[$0].bytes.upperBound > paragraph.upperBound }
      for mark in carried { begin(mark, isFirst: false) }
      while next < marks.count, marks[next].bytes.lowerBound < paragraph.upperBound {
        let bytes = marks[next].bytes
        closeAll(upTo: bytes.lowerBound)
        if bytes.upperBound > paragraph.lowerBound { begin(next, isFirst: true) }
        if bytes.upperBound > paragraph.upperBound { pending.append(next) }
        next += 1
      }
      closeAll(upTo: paragraph.upperBound)
      text(to: paragraph.upperBound)
      end(number)
    }
  }
}
