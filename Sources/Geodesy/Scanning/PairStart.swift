/// Where a pair of angles begins: before its label, hemisphere, sign or first digit.
struct PairStart {
  /// The offset of the first angle.
  let offset: Int
  /// The heading before it.
  let heading: PairHeading?

  /// Whether the number at an offset can be an angle, by what directly precedes and follows it. It
  /// rejects most numbers of prose, such as years and counts, at little cost.
  static func mayBegin(_ bytes: ScannedBytes, _ digits: Int) -> Bool {
    // Another script has its own words and marks; a sign or a bracket before a number is rare.
    guard bytes.isDigit(digits) else { return true }
    let end = bytes.endOfDigits(digits)
    let next = bytes[end]
    if next >= 0x80 || ".,'`*&:-".utf8.contains(next), bytes[end + 1] > 0x20 { return true }
    if bytes.isLetter(end) || next == UInt8(ascii: "*") { return true }
    let after = bytes.endOfSpaces(end, atMost: 1)
    if after > end {
      let letter = bytes[after] & 0xDF
      if bytes[after] >= 0x80 || bytes.isDigit(after) || "*'&".utf8.contains(bytes[after])
        || "DGSNEWOKBVLU".utf8.contains(letter)
      {
        return true
      }
    }
    // A label or a hemisphere before it.
    var word = digits
    while digits - word < 4, " :=.\"'".utf8.contains(bytes[word - 1]) { word -= 1 }
    if bytes[word - 1] >= 0x80 { return true }
    let wordEnd = word
    while bytes.isLetter(word - 1), wordEnd - word < 16 { word -= 1 }
    return wordEnd > word
      && (wordEnd - word == 1 || AngleWords.all.word(bytes, at: word) != nil)
  }

  /// Finds the start of the pair whose first digit is at an offset; nil if what precedes it shows
  /// that it is part of something else.
  init?(_ bytes: ScannedBytes, _ digits: Int, _ letters: HemisphereLetters) {
    var start = digits
    let previous = bytes[digits - 1]
    // The last digit of another script's number, of which this is the rest.
    if previous >= 0x80, (2...3).contains(where: { bytes.digit(at: digits - $0)?.length == $0 }) {
      return nil
    }
    let isDash = previous == 0x93 && bytes[digits - 2] == 0x80 && bytes[digits - 3] == 0xE2
    if previous == UInt8(ascii: "-"), bytes.isWordByte(digits - 2) {
      // A chain as in notices to airmen, "3520N04008E-3530N04108E", or a range.
      guard "NSEW".utf8.contains(bytes[digits - 2]) else { return nil }
      self.init(offset: digits, heading: nil)
      return
    }
    if previous == UInt8(ascii: "-") || previous == UInt8(ascii: "+") {
      start -= 1
      // U+2212, the minus sign, is E2 88 92 in UTF-8.
    } else if previous == 0x92, bytes[digits - 2] == 0x88, bytes[digits - 3] == 0xE2 {
      start -= 3
    } else if isDash {
      // An en dash is a minus sign only where no number precedes it.
      guard !Self.endsNumber(bytes, digits - 3) else { return nil }
      start -= 3
    }
    let letter = bytes[start - 1] == 0x20 ? start - 2 : start - 1
    let isLetter =
      letters[bytes[letter]] != nil && !bytes.isWordByte(letter - 1)
      && !bytes.followsForeignLetter(letter)
    if let heading = PairHeading(bytes, before: isLetter ? letter : start) {
      self.init(offset: isLetter ? letter : start, heading: heading)
      return
    }
    if let words = LeadingWords.start(bytes, before: start, letters) {
      self.init(offset: words, heading: nil)
      return
    }
    let border = start - 1
    switch bytes[border] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      // Not "1.35.3359" or "12:35.3359", but "at:35.3359".
      if bytes.isDigit(border - 1) { return nil }
    case _ where "$#%-+".utf8.contains(bytes[border]), 0xA3 where bytes[border - 1] == 0xC2,
      0xA5 where bytes[border - 1] == 0xC2, 0xAC where bytes[border - 1] == 0x82:
      // Money (also £, ¥ and €), numbers of things, and what continues from before.
      return nil
    default: if bytes.isWordByte(border) { return nil }
    }
    self.init(offset: start, heading: nil)
  }

  private init(offset: Int, heading: PairHeading?) {
    self.offset = offset
    self.heading = heading
  }

  /// Whether a number, its unit or a word ends before an offset, perhaps with a blank between.
  private static func endsNumber(_ bytes: ScannedBytes, _ offset: Int) -> Bool {
    let end = bytes[offset - 1] == 0x20 ? offset - 1 : offset
    let isMark = bytes[end - 1] == 0xB0 && bytes[end - 2] == 0xC2
    return bytes.isDigit(end - 1) || isMark || end == offset && bytes.isWordByte(end - 1)
  }
}
