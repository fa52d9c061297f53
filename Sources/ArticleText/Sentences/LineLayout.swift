/// Tells the lines that end on purpose from those that are broken at the width of the text.
///
/// A text that is broken at a width *w* breaks a line only where the next word would not have fitted: the
/// line is at most *w* wide, and with that word it would be wider. The width for which that holds most
/// often is that of the text, if it holds for at least half of the lines and the sentences do go on there.
/// A line that had room for the next word ends on purpose, as those of lists, tables and poems do.
struct LineLayout {
  private let tokens: UnsafeMutableBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: WordTable
  /// The ends of lines with a line directly below them.
  private var ends: [LineEnd] = []
  /// How many lines are how wide, of all that have no line directly below them; the last are the wider.
  private var lastWidths = [Int](repeating: 0, count: LineLayout.widest + 2)

  /// Widths that texts are broken at. Narrow ones need more lines to be believed.
  private static let narrowest = 24
  private static let narrow = 40
  private static let widest = 200

  /// Makes the breaks blanks behind which a line goes on.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func join(
    _ tokens: UnsafeMutableBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>,
    in language: Language
  ) {
    var layout = LineLayout(tokens: tokens, bytes: bytes, words: WordTable.of(language))
    layout.measure()
    layout.join()
  }

  private init(
    tokens: UnsafeMutableBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, words: WordTable
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.words = words
  }

  // MARK: - Measuring

  private mutating func measure() {
    guard let first = tokens.first else { return }
    var lineStart = lineBreak(in: 0..<Int(first.start)).next ?? 0
    var firstToken = 0
    for index in tokens.indices.dropFirst() {
      let gap = tokens[index].gap
      if gap.isDisjoint(with: [.lineBreak, .blankLine]) { continue }
      let from = Int(tokens[index - 1].end)
      let to = Int(tokens[index].start)
      let isSingle = !gap.contains(.blankLine)
      let (end, next) = lineBreak(in: from..<to)
      if isSingle, let next {
        ends.append(
          LineEnd(
            next: index, first: firstToken, width: width(of: lineStart..<end),
            firstWord: firstWord(from: next), from..<end, next..<to, tokens, bytes, words))
      } else {
        countLast(width(of: lineStart..<end))
      }
      lineStart = next ?? to
      firstToken = index
    }
    let end = lineBreak(in: Int(tokens[tokens.count - 1].end)..<bytes.count).end
    countLast(width(of: lineStart..<end))
  }

  /// Where a line ends, without the blanks at its end, and where the last of the lines below begins.
  private func lineBreak(in gap: Range<Int>) -> (end: Int, next: Int?) {
    var first: Int?
    var next: Int?
    for index in gap where 0x0A...0x0D ~= bytes[index] {
      first = first ?? index
      next = index + 1
    }
    var end = first ?? gap.lowerBound
    while end > gap.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return (end, next)
  }

  private func width(of range: Range<Int>) -> Int {
    var width = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { width += 1 }
    return width
  }

  private func firstWord(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let word = index
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
    return width(of: word..<index)
  }

  private mutating func countLast(_ width: Int) {
    lastWidths[min(width, Self.widest + 1)] += 1
  }

  // MARK: - The width of the text

  /// The width that the text is broken at; nil where its lines end on purpose.
  private func textWidth() -> Int? {
    let limit = Self.widest + 1
    var fitting = [Int](repeating: 0, count: limit + 2)
    var count = 0
    for end in ends where !end.isMarkedItem {
      count += 1
      guard end.width <= Self.widest else { continue }
      fitting[end.width] += 1
      fitting[min(end.width + 1 + end.firstWord, limit + 1)] -= 1
    }
    var wider = lastWidths.reduce(0, +)
    var best: (width: Int, fitting: Int, wider: Int)?
    var sum = 0
    for width in 0...Self.widest {
      sum += fitting[width]
      wider -= lastWidths[width]
      if width >= Self.narrowest, sum > best?.fitting ?? 0 { best = (width, sum, wider) }
    }
    guard let best, best.width >= Self.narrow || best.fitting >= 4,
      best.fitting >= count - best.fitting + best.wider
    else { return nil }
    // Where a sentence ends at the break, too, it says nothing.
    var goingOn = 0
    var stopping = 0
    for end in ends where !end.isMarkedItem && !end.hasStop {
      guard end.width <= best.width, end.reach > best.width else { continue }
      if end.isOpen || end.mayGoOn { goingOn += 1 } else { stopping += 1 }
    }
    return goingOn > 0 && goingOn * 2 >= stopping ? best.width : nil
  }

  // MARK: - Joining

  private func join() {
    let textWidth = textWidth()
    var isList = false
    var block = -1
    for end in ends {
      // A line above belongs to the same block where it ended directly before this one began.
      if end.first != block { isList = isItem(at: end.first) }
      block = end.next
      let isFull = textWidth.map { end.reach > $0 } ?? false
      let isItem =
        end.isMarkedItem || end.isPossibleItem && (!isFull || end.hasStop || isList)
      if isItem { isList = true }
      guard !isItem, goesOn(end, isFull: isFull, isBroken: textWidth != nil) else { continue }
      tokens[end.next].gap.remove(.lineBreak)
      tokens[end.next].gap.insert(.space)
    }
  }

  private func goesOn(_ end: LineEnd, isFull: Bool, isBroken: Bool) -> Bool {
    if isFull { return !isHeading(end) }
    if end.isOpen { return true }
    return end.startsSmall && !end.hasStop && (isBroken || end.width >= Self.narrow)
  }

  /// A first line in capitals, or with a capital to each word, over one that is not.
  private func isHeading(_ end: LineEnd) -> Bool {
    let isFirst =
      end.first == 0 || !tokens[end.first].gap.isDisjoint(with: [.lineBreak, .blankLine])
    guard isFirst, !end.hasStop, !end.isOpen, !end.startsSmall else { return false }
    let mark = WritingCase(of: tokens[end.first..<end.next]).mark
    return mark == .inCapitals
      ? !tokens[end.next].shape.contains(.allCapitals) : mark == .inTitleCase
  }

  /// Whether the first line of a block is an item of a list.
  private func isItem(at token: Int) -> Bool {
    let start = Int(tokens[token].start)
    var line = start
    while line > 0, !(0x0A...0x0D ~= bytes[line - 1]) { line -= 1 }
    return ItemMark(in: bytes, from: line) != .none
  }
}
