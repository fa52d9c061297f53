/// One angle in running text: its form, by which it is judged, and its value.
struct AngleShape {
  /// Latitude or longitude, if a hemisphere or a label says so.
  private(set) var axis: GeodesyError.Axis?
  private(set) var hasLabel = false
  private(set) var hasDegreeMark = false
  private(set) var hasHemisphere = false
  /// Whether the hemisphere precedes the number.
  private(set) var hasLeadingHemisphere = false
  private(set) var hasSign = false
  /// Whether a colon joins degrees and minutes, as it joins chapters and verses.
  private(set) var hasColon = false
  /// Degrees, minutes and seconds, as far as they are present.
  private(set) var values: [(number: DecimalNumber, unit: AngleToken.Unit)] = []
  /// The number of digits before the point of the first number.
  private(set) var integerDigits = 0
  /// The number of digits after the point of the last number.
  private(set) var fractionDigits = 0
  /// Whether the fraction follows a comma.
  private(set) var hasDecimalComma = false
  /// The offset of its end.
  private(set) var end: Int

  private let bytes: ScannedBytes
  private let letters: HemisphereLetters
  private let marks: AngleMarks
  private var isNegative = false
  private var lastIntegerDigits = 0

  /// Recognises the longest angle that begins at an offset; nil if there is none.
  init?(_ bytes: ScannedBytes, at start: Int, _ letters: HemisphereLetters) {
    self.bytes = bytes
    self.letters = letters
    marks = AngleMarks(bytes: bytes)
    end = start
    takeLeadingWords()
    takeSign()
    guard takeNumber(digits: 1...7) else { return nil }
    integerDigits = lastIntegerDigits
    takeMarkAndSmallerUnits()
    takeTrailingWords()
  }

  /// How many of degrees, minutes and seconds are present.
  var numbers: Int { values.count }

  /// Whether degrees and minutes, or also seconds, are run together: `3520N`, `0400827E`.
  var isRunTogether: Bool {
    guard numbers == 1, hasHemisphere, !hasDegreeMark, let axis else { return false }
    return (axis == .latitude ? [4, 6] : [5, 7]).contains(integerDigits)
  }

  /// Whether it is a bare number.
  var isPlain: Bool { axis == nil && !hasDegreeMark && numbers == 1 }

  /// Its value.
  var component: AngleComponent {
    AngleComponent(
      axis: axis, hasHemisphere: hasHemisphere, hasMark: hasDegreeMark || numbers > 1,
      hasSign: hasSign, isNegative: isNegative, values)
  }

  // MARK: - Words before the number

  /// Consumes labels and hemispheres before the number: "Lat.:", "latitud norte", "N", "北纬".
  private mutating func takeLeadingWords() {
    guard !bytes.isDigit(end), let words = LeadingWords(bytes, at: end, letters) else { return }
    end = words.end
    axis = words.axis
    hasLabel = words.hasLabel
    hasHemisphere = words.hemisphere != nil
    hasLeadingHemisphere = hasHemisphere
    isNegative = words.hemisphere?.isNegative ?? false
  }

  private mutating func takeSign() {
    guard let sign = bytes.sign(at: end), bytes.digit(at: end + sign.length) != nil else { return }
    end += sign.length
    hasSign = true
    isNegative = isNegative != sign.isNegative
  }

  // MARK: - Numbers and marks

  /// Consumes digits, and a point or comma with digits after it.
  private mutating func takeNumber(digits: ClosedRange<Int>) -> Bool {
    let integer = bytes.digits(at: end)
    guard digits ~= integer.values.count else { return false }
    lastIntegerDigits = integer.values.count
    end = integer.end
    var fraction: [UInt8] = []
    if let separator = decimalSeparator(at: end) {
      let (values, fractionEnd) = bytes.digits(at: end + separator.length)
      if 1...16 ~= values.count, !separator.isComma || isFraction(values.count, to: fractionEnd) {
        fraction = values
        hasDecimalComma = separator.isComma
        fractionDigits = values.count
        end = fractionEnd
      }
    }
    guard let number = DecimalNumber(integer: integer.values, fraction: fraction),
      let unit = AngleToken.Unit(rawValue: numbers)
    else { return false }
    values.append((number, unit))
    return true
  }

  /// The length in bytes of a decimal point, middle dot, comma or Arabic separator.
  private func decimalSeparator(at offset: Int) -> (length: Int, isComma: Bool)? {
    switch (bytes[offset], bytes[offset + 1]) {
    case (UInt8(ascii: "."), _): (1, false)
    case (UInt8(ascii: ","), _): (1, true)
    case (0xC2, 0xB7), (0xD9, 0xAB): (2, false)
    case (0xEF, 0xBC) where bytes[offset + 2] == 0x8E: (3, false)
    default: nil
    }
  }

  /// Whether digits after a comma are a fraction: "35,3359" is one, and so are "35,33°", "10,5N" and
  /// "Breite: 35,33"; "35,40" is two numbers.
  private func isFraction(_ count: Int, to fractionEnd: Int) -> Bool {
    let next = bytes.endOfSpaces(fractionEnd, atMost: 1)
    return count >= 4 || hasLabel && count >= 2
      || [.degree, .minute, .second].contains { marks.length(of: $0, at: next) != nil }
      || hemisphere(at: next, isTouching: next == fractionEnd) != nil
  }

  /// Consumes the degree mark, minutes and seconds, if present.
  private mutating func takeMarkAndSmallerUnits() {
    let marked = bytes.endOfSpaces(end, atMost: 1)
    if let length = marks.length(of: .degree, at: marked) {
      hasDegreeMark = true
      end = marked + length
    }
    for unit in 1...2 where fractionDigits == 0 && numbers == unit {
      let before = self
      guard takeSmallerUnit(unit == 1 ? .minute : .second) else {
        self = before
        return
      }
    }
  }

  private mutating func takeSmallerUnit(_ unit: AngleToken.Unit) -> Bool {
    let isJoined = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ":")
    var start = isJoined ? end + 1 : endOfGap(end)
    // Without a separator they are one number, unless a degree mark stands between them.
    guard start > end || hasDegreeMark else { return false }
    // "12 degrees and 30 minutes".
    var needsMark = isJoined && hasDegreeMark
    if hasDegreeMark, let word = AngleWords.all.word(bytes, at: start), word.word == .and {
      start = bytes.endOfSpaces(word.end)
      needsMark = true
    }
    let isTouching = start == end
    end = start
    guard takeNumber(digits: 1...2) else { return false }
    if isJoined, !hasDegreeMark {
      hasColon = bytes[start - 1] == UInt8(ascii: ":")
      return lastIntegerDigits == 2
        && (hasHemisphere || isBeforeHemisphere || isBeforeJoinedSeconds)
    }
    let marked = bytes.endOfSpaces(end, atMost: 1)
    if let length = marks.length(of: unit, at: marked) {
      end = marked + length
      takeFractionAfterMark()
      return true
    }
    guard !needsMark else { return false }
    // Without a mark, a number is minutes only next to a hemisphere: "35 20 N", "N35 20.1".
    if hasHemisphere { return lastIntegerDigits == 2 || hasDegreeMark && isTouching }
    var rest = self
    if unit == .minute, fractionDigits == 0, rest.takeSmallerUnit(.second) { return true }
    return rest.isBeforeHemisphere && (hasDegreeMark || lastIntegerDigits == 2)
  }

  /// The end of the white space between two units; "48 degrees, 51 minutes" has a comma.
  private func endOfGap(_ offset: Int) -> Int {
    let start = bytes[offset] == UInt8(ascii: ",") && hasDegreeMark ? offset + 1 : offset
    let gap = bytes.endOfSpaces(start, atMost: 1)
    return start > offset && gap == start ? offset : gap
  }

  /// Whether the seconds of a chain such as `40-38-23.74N` follow.
  private var isBeforeJoinedSeconds: Bool {
    bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ":")
  }

  /// Consumes a fraction that charts print after the mark: `25'·11` are 25.11 minutes.
  private mutating func takeFractionAfterMark() {
    guard fractionDigits == 0, let last = values.last,
      let separator = decimalSeparator(at: end), !separator.isComma
    else { return }
    let (fraction, fractionEnd) = bytes.digits(at: end + separator.length)
    guard 1...6 ~= fraction.count,
      let number = DecimalNumber(integer: last.number.integerDigits, fraction: fraction)
    else { return }
    values[values.count - 1].number = number
    fractionDigits = fraction.count
    end = fractionEnd
  }

  private var isBeforeHemisphere: Bool {
    let next = bytes.endOfSpaces(end, atMost: 1)
    return hemisphere(at: next, isTouching: next == end) != nil
  }

  // MARK: - Words after the number

  /// Consumes the hemisphere and the label after the number: "N", "N. lat.", "de latitude nord",
  /// "с. ш.".
  private mutating func takeTrailingWords() {
    var cursor = end
    for _ in 0..<5 {
      let next = bytes.endOfSpaces(cursor, atMost: 1)
      if let (hemisphere, length) = hemisphere(at: next, isTouching: next == cursor) {
        guard !hasHemisphere, axis == nil || axis == hemisphere.axis else { return }
        axis = hemisphere.axis
        hasHemisphere = true
        isNegative = isNegative != hemisphere.isNegative
        cursor = next + length
        end = cursor
        // The full stop of an abbreviation, where the sentence goes on.
        if bytes[cursor] == UInt8(ascii: "."), bytes.endOfSpaces(cursor + 1) > cursor + 1 {
          cursor += 1
        }
        continue
      }
      guard next > cursor || hasDegreeMark, let found = AngleWords.all.word(bytes, at: next) else {
        return
      }
      switch found.word {
      case .filler: cursor = found.end
      case .label(let label):
        let isNamed =
          axis == label || axis == nil && (hasDegreeMark || isHemisphere(found.end, label))
        guard !hasLabel, isNamed, !isLabelOfNext(found.end) else { return }
        axis = label
        hasLabel = true
        cursor = found.end
        end = cursor
      default: return
      }
    }
  }

  /// Whether a hemisphere of an axis follows a label: "19.43 latitud Norte".
  private func isHemisphere(_ end: Int, _ axis: GeodesyError.Axis) -> Bool {
    let next = bytes.endOfSpaces(end, atMost: 1)
    return hemisphere(at: next, isTouching: false)?.hemisphere.axis == axis
  }

  /// Whether a label belongs to the number after it: "35.3° lat 40.1".
  private func isLabelOfNext(_ end: Int) -> Bool {
    let dot = bytes[end] == UInt8(ascii: ".") ? end + 1 : end
    let next = bytes.endOfSpaces(dot)
    return bytes.digit(at: next) != nil || bytes[next] == UInt8(ascii: ":")
      || bytes.sign(at: next) != nil && bytes.digit(at: next + 1) != nil
  }

  /// The hemisphere that a letter or word at an offset names, and its length in bytes.
  private func hemisphere(
    at offset: Int, isTouching: Bool
  ) -> (hemisphere: HemisphereLetters.Hemisphere, length: Int)? {
    if let found = AngleWords.all.word(bytes, at: offset),
      case .hemisphere(let axis, let isNegative) = found.word
    {
      return (.init(axis: axis, isNegative: isNegative), found.end - offset)
    }
    guard bytes.isLetter(offset), !bytes.isLetter(offset + 1), !bytes.isForeignLetter(offset + 1)
    else { return nil }
    // 0xDF makes an ASCII letter upper case: "35n" is a hemisphere, but "35 n" is not.
    let letter = isTouching ? bytes[offset] & 0xDF : bytes[offset]
    return letters[letter].map { ($0, 1) }
  }
}
