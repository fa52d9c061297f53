/// The words before an angle that say which one it is: "Lat.:", "latitud norte", "N", "北纬".
struct LeadingWords {
  private(set) var axis: GeodesyError.Axis?
  private(set) var hasLabel = false
  private(set) var hemisphere: HemisphereLetters.Hemisphere?
  /// The offset of the number or its sign.
  private(set) var end: Int

  /// Recognises words that begin at an offset and lead to a number; nil for anything else.
  init?(_ bytes: ScannedBytes, at start: Int, _ letters: HemisphereLetters) {
    end = start
    for count in 0..<4 {
      if bytes.digit(at: end) != nil || count > 0 && bytes.sign(at: end) != nil { break }
      guard let next = take(bytes, letters, isFirst: count == 0), next > end else { return nil }
      end = next
    }
    let number = bytes.sign(at: end).map { end + $0.length } ?? end
    guard axis != nil, bytes.digit(at: number) != nil else { return nil }
  }

  /// Consumes one word with what may follow it; nil where none is.
  private mutating func take(
    _ bytes: ScannedBytes, _ letters: HemisphereLetters, isFirst: Bool
  ) -> Int? {
    if let letter = letters[bytes[end]], !bytes.isLetter(end + 1), !bytes.isForeignLetter(end + 1) {
      guard hemisphere == nil, axis == nil || axis == letter.axis else { return nil }
      axis = letter.axis
      hemisphere = letter
      let next = bytes.endOfSpaces(end + 1, atMost: 1)
      return bytes[next] == UInt8(ascii: ":") && hasLabel ? bytes.endOfSpaces(next + 1) : next
    }
    guard let found = AngleWords.all.word(bytes, at: end) else { return nil }
    switch found.word {
    case .label(let label):
      guard !hasLabel, axis == nil || axis == label else { return nil }
      axis = label
      hasLabel = true
    case .hemisphere(let axis, let isNegative):
      guard hemisphere == nil, self.axis == nil || self.axis == axis else { return nil }
      self.axis = axis
      hemisphere = .init(axis: axis, isNegative: isNegative)
    case .filler where !isFirst: break
    default: return nil
    }
    return Self.endOfGap(bytes, found.end)
  }

  /// The end of what separates a label from its number: a full stop, white space, `:` or `=`.
  private static func endOfGap(_ bytes: ScannedBytes, _ start: Int) -> Int {
    var end = bytes[start] == UInt8(ascii: ".") ? start + 1 : start
    end = bytes.endOfSpaces(end)
    if bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "=") {
      return bytes.endOfSpaces(end + 1)
    }
    // The full-width colon of Chinese and Japanese.
    if bytes[end] == 0xEF, bytes[end + 1] == 0xBC, bytes[end + 2] == 0x9A {
      return bytes.endOfSpaces(end + 3)
    }
    return end
  }

  /// The start of the words that lead to the number at an offset; nil if there are none.
  static func start(
    _ bytes: ScannedBytes, before number: Int, _ letters: HemisphereLetters
  ) -> Int? {
    var best: Int?
    var cursor = number
    while cursor > 0, number - cursor < 56 {
      let previous = bytes[cursor - 1]
      if bytes.isDigit(cursor - 1) || ",;()[]{}|<>/\n".utf8.contains(previous) { break }
      cursor -= 1
      // Only the first byte of a character can begin a word, and only after something else.
      guard previous >= 0xC0 || bytes.isLetter(cursor), !bytes.isWordByte(cursor - 1),
        previous >= 0xE3 || !bytes.followsForeignLetter(cursor),
        let words = LeadingWords(bytes, at: cursor, letters), words.end == number
      else { continue }
      best = cursor
    }
    return best
  }
}
