/// The end of a line with another line directly below it.
struct LineEnd {
  /// The first token of the line below.
  let next: Int
  /// The first token of the line.
  let first: Int
  /// Code points of the line, without blanks at its end.
  let width: Int
  /// Code points of the first word below.
  let firstWord: Int
  /// The line ends in a full stop, a colon or the like.
  let hasStop: Bool
  /// The line cannot end here: it ends in a comma, or in "of", "the", "in".
  let isOpen: Bool
  /// The line below begins with a small letter.
  let startsSmall: Bool
  /// The line below begins with a small letter or in a script that has none.
  let mayGoOn: Bool
  /// The line below begins with "•" or the like.
  let isMarkedItem: Bool
  /// The line below begins with a dash or a number, which may be part of a sentence.
  let isPossibleItem: Bool

  /// The width of the line if it held the first word below as well.
  var reach: Int { width + 1 + firstWord }

  /// Looks at both sides of a line break: at the bytes of the line behind its last token (`tail`), and at
  /// those of the line below before its first token (`head`).
  init(
    next: Int, first: Int, width: Int, firstWord: Int, _ tail: Range<Int>, _ head: Range<Int>,
    _ tokens: UnsafeMutableBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ words: WordTable
  ) {
    self.next = next
    self.first = first
    self.width = width
    self.firstWord = firstWord
    hasStop = Self.hasStop(bytes, tail)
    let last = tokens[next - 1]
    if tail.isEmpty {
      isOpen = last.shape.contains(.lower) && Self.leadsOn(words.classes(of: bytes, last.range))
    } else {
      isOpen = bytes[tail.upperBound - 1] == 0x2C
    }
    let shape = tokens[next].shape
    let beginsWithWord = head.allSatisfy { bytes[$0] <= 0x20 }
    startsSmall = beginsWithWord && shape.contains(.lower)
    mayGoOn = beginsWithWord && !shape.isDisjoint(with: [.lower, .uncased])
    let mark = ItemMark(in: bytes, from: head.lowerBound)
    isMarkedItem = mark == .bullet
    isPossibleItem = mark == .dashOrNumber
  }

  /// Whether a stop, a colon or a semicolon stands in what is behind the last word.
  private static func hasStop(_ bytes: UnsafeBufferPointer<UInt8>, _ tail: Range<Int>) -> Bool {
    tail.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        true
      // “…”, and “。” of other scripts, begin with these bytes, as do “！” and “？”.
      case 0xE3, 0xEF: true
      case 0xE2: index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
      default: false
      }
    }
  }

  /// Whether no line ends in a word of these classes: "of", "and", "the", "in", "from".
  private static func leadsOn(_ classes: WordClass) -> Bool {
    !classes.isDisjoint(with: [.of, .and, .article, .at])
      || classes.contains(.function) && !classes.isDisjoint(with: [.locative, .directional])
  }
}

/// What an item of a list begins with.
enum ItemMark {
  case none
  /// "•", "*".
  case bullet
  /// "-", "–", "3.", "3)".
  case dashOrNumber

  /// Looks at the beginning of a line.
  init(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    self = .none
    guard index < bytes.count else { return }
    let first = index
    while index < bytes.count, index - first < 3, bytes[index] &- 0x30 < 10 { index += 1 }
    var mark = ItemMark.dashOrNumber
    if index > first {
      guard index < bytes.count, bytes[index] == 0x2E || bytes[index] == 0x29 else { return }
      index += 1
    } else {
      let (value, length) = decodeScalar(bytes, at: index)
      switch value {
      case 0x2A, 0x2022, 0x2023, 0x25AA, 0x25AB, 0x25CF, 0x25E6, 0x2043, 0xB7: mark = .bullet
      case 0x2D, 0x2013, 0x2014: break
      default: return
      }
      index += length
    }
    if index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { self = mark }
  }
}
