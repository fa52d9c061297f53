/// The form of one angle in running text; ``CoordinateParser`` reads its value.
struct AngleShape {
  /// Latitude or longitude, if a hemisphere or a label says so.
  private(set) var axis: GeodesyError.Axis?
  private(set) var hasLabel = false
  private(set) var hasDegreeMark = false
  /// How many of degrees, minutes and seconds are present.
  private(set) var numbers = 0
  /// The number of digits before the point of the first number.
  private(set) var integerDigits = 0
  /// The number of digits after the point of the last number.
  private(set) var fractionDigits = 0
  /// Whether the fraction follows a comma.
  private(set) var hasDecimalComma = false
  /// The offset of its end.
  private(set) var end: Int

  private let bytes: ScannedBytes
  private var hasHemisphere = false

  /// Recognises the longest angle that begins at an offset; nil if there is none.
  init?(_ bytes: ScannedBytes, at start: Int) {
    self.bytes = bytes
    end = start
    takeLabel()
    takeLeadingHemisphere()
    takeSign()
    guard takeNumber(digits: 1...7) else { return nil }
    integerDigits = lastIntegerDigits
    takeMarkAndSmallerUnits()
    takeTrailingHemisphere()
  }

  /// Whether degrees and minutes, or also seconds, are run together: `3520N`, `0400827E`.
  var isRunTogether: Bool {
    guard numbers == 1, hasHemisphere, !hasDegreeMark, let axis else { return false }
    return (axis == .latitude ? [4, 6] : [5, 7]).contains(integerDigits)
  }

  /// Whether it is a bare number.
  var isPlain: Bool { axis == nil && !hasDegreeMark && numbers == 1 }

  // MARK: Parts

  private var lastIntegerDigits = 0

  private mutating func takeLabel() {
    guard bytes.isLetter(end) else { return }
    let words: [(StaticString, GeodesyError.Axis)] = [
      ("latitude", .latitude), ("lat", .latitude), ("longitude", .longitude),
      ("long", .longitude), ("lon", .longitude), ("lng", .longitude),
    ]
    for (word, axis) in words where bytes.hasWord(word, at: end) {
      end += word.utf8CodeUnitCount
      if bytes[end] == UInt8(ascii: ".") { end += 1 }
      end = bytes.endOfSpaces(end)
      if bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "=") {
        end = bytes.endOfSpaces(end + 1)
      }
      self.axis = axis
      hasLabel = true
      return
    }
  }

  private mutating func takeLeadingHemisphere() {
    guard let axis = Self.axis(ofLetter: bytes[end]) else { return }
    let next = bytes.endOfSpaces(end + 1, atMost: 1)
    guard bytes.isDigit(next), self.axis == nil || self.axis == axis else { return }
    end = next
    self.axis = axis
    hasHemisphere = true
  }

  private mutating func takeSign() {
    if bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+") {
      end += 1
    } else if bytes.hasPrefix("\u{2212}", at: end) {
      end += 3
    }
  }

  /// Consumes digits, and a point or comma with digits after it.
  private mutating func takeNumber(digits: ClosedRange<Int>) -> Bool {
    let integerEnd = bytes.endOfDigits(end)
    guard digits ~= integerEnd - end else { return false }
    lastIntegerDigits = integerEnd - end
    end = integerEnd
    numbers += 1
    let separator = bytes[end]
    guard separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",") else { return true }
    let fractionEnd = bytes.endOfDigits(end + 1)
    let count = fractionEnd - end - 1
    guard count > 0, count <= 16 else { return true }
    if separator == UInt8(ascii: ",") {
      // "35,3359" is a fraction, and so is "35,33°"; "35,40" is two numbers.
      let isMarked = degreeMark(at: bytes.endOfSpaces(fractionEnd, atMost: 1)) != nil
      guard count >= 4 || isMarked else { return true }
      hasDecimalComma = true
    }
    fractionDigits = count
    end = fractionEnd
    return true
  }

  /// Consumes the degree mark, minutes and seconds, if present.
  private mutating func takeMarkAndSmallerUnits() {
    let marked = bytes.endOfSpaces(end, atMost: 1)
    if let length = degreeMark(at: marked) {
      hasDegreeMark = true
      end = marked + length
    }
    for unit in 1...2 where fractionDigits == 0 && numbers == unit {
      let before = self
      guard takeSmallerUnit(isMinute: unit == 1) else {
        self = before
        return
      }
    }
  }

  private mutating func takeSmallerUnit(isMinute: Bool) -> Bool {
    let isJoined = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ":")
    let start = isJoined ? end + 1 : bytes.endOfSpaces(end, atMost: 1)
    // Without a separator they are one number, unless a degree mark stands between them.
    guard start > end || hasDegreeMark else { return false }
    end = start
    guard takeNumber(digits: 1...2) else { return false }
    let marked = bytes.endOfSpaces(end, atMost: 1)
    if let length = isMinute ? minuteMark(at: marked) : secondMark(at: marked) {
      end = marked + length
      return true
    }
    // Without a mark, a number is minutes only next to a hemisphere: "35 20 N", "N35 20.1".
    if hasHemisphere { return lastIntegerDigits == 2 }
    var rest = self
    if isMinute, fractionDigits == 0, rest.takeSmallerUnit(isMinute: false) { return true }
    return rest.isBeforeHemisphere && (hasDegreeMark || lastIntegerDigits == 2)
  }

  private var isBeforeHemisphere: Bool {
    let next = bytes.endOfSpaces(end, atMost: 1)
    return hemisphere(at: next, isTouching: next == end) != nil
  }

  private mutating func takeTrailingHemisphere() {
    let next = bytes.endOfSpaces(end, atMost: 1)
    if !hasHemisphere, let (axis, length) = hemisphere(at: next, isTouching: next == end),
      self.axis == nil || self.axis == axis
    {
      end = next + length
      self.axis = axis
      hasHemisphere = true
    }
    guard !hasLabel else { return }
    let word = bytes.endOfSpaces(end, atMost: 1)
    guard word > end else { return }
    let words: [(StaticString, GeodesyError.Axis)] = [
      ("latitude", .latitude), ("lat", .latitude), ("longitude", .longitude),
      ("long", .longitude), ("lon", .longitude),
    ]
    // "lat" before a number belongs to that number.
    for (label, axis) in words
    where (self.axis == axis || self.axis == nil && hasDegreeMark) && bytes.hasWord(label, at: word)
    {
      let after = bytes.endOfSpaces(word + label.utf8CodeUnitCount)
      guard !bytes.isDigit(after), bytes[after] != UInt8(ascii: ":") else { return }
      end = word + label.utf8CodeUnitCount
      self.axis = axis
      hasLabel = true
      return
    }
  }

  // MARK: Marks

  private static func axis(ofLetter byte: UInt8) -> GeodesyError.Axis? {
    switch byte {
    case UInt8(ascii: "N"), UInt8(ascii: "S"): .latitude
    case UInt8(ascii: "E"), UInt8(ascii: "W"): .longitude
    default: nil
    }
  }

  /// The hemisphere that a letter or word at an offset names, and its length in bytes.
  private func hemisphere(
    at offset: Int, isTouching: Bool
  ) -> (axis: GeodesyError.Axis, length: Int)? {
    guard bytes.isLetter(offset) else { return nil }
    if !bytes.isLetter(offset + 1), !bytes.isForeignLetter(offset + 1) {
      // 0xDF makes an ASCII letter upper case: "35n" is a hemisphere, but "35 n" is not.
      let letter = isTouching ? bytes[offset] & 0xDF : bytes[offset]
      return Self.axis(ofLetter: letter).map { ($0, 1) }
    }
    let words: [(StaticString, GeodesyError.Axis)] = [
      ("north", .latitude), ("south", .latitude), ("east", .longitude), ("west", .longitude),
    ]
    for (word, axis) in words where bytes.hasWord(word, at: offset) {
      return (axis, word.utf8CodeUnitCount)
    }
    return nil
  }

  /// The length in bytes of a degree mark (°, º, ˚, d, deg, degrees), unless it belongs to a
  /// temperature.
  private func degreeMark(at offset: Int) -> Int? {
    switch (bytes[offset], bytes[offset + 1]) {
    case (0xC2, 0xB0), (0xC2, 0xBA), (0xCB, 0x9A):
      let unit = bytes[offset + 2] == 0x20 ? offset + 3 : offset + 2
      let isTemperature = "CFK".utf8.contains(bytes[unit]) && !bytes.isLetter(unit + 1)
      return isTemperature ? nil : 2
    case (UInt8(ascii: "d"), _):
      if bytes.isDigit(offset + 1) { return 1 }
      return bytes.word(of: ["degrees", "degree", "degs", "deg"], at: offset)
        .map(\.utf8CodeUnitCount)
    default: return nil
    }
  }

  private func minuteMark(at offset: Int) -> Int? {
    if let length = quote(at: offset), secondMark(at: offset) == nil { return length }
    if bytes[offset] == UInt8(ascii: "m"), bytes.isDigit(offset + 1) { return 1 }
    return bytes.word(of: ["minutes", "minute", "mins", "min", "m"], at: offset)
      .map(\.utf8CodeUnitCount)
  }

  private func secondMark(at offset: Int) -> Int? {
    if bytes[offset] == UInt8(ascii: "\"") { return 1 }
    // ″ ” “, or two minute marks.
    if bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      [0xB3, 0x9D, 0x9C].contains(bytes[offset + 2])
    {
      return 3
    }
    if let first = quote(at: offset), let second = quote(at: offset + first) {
      return first + second
    }
    if bytes[offset] == UInt8(ascii: "s"), "NSEW".utf8.contains(bytes[offset + 1]) { return 1 }
    return bytes.word(of: ["seconds", "second", "secs", "sec"], at: offset)
      .map(\.utf8CodeUnitCount)
  }

  /// The length in bytes of ' ′ ’ ‘ ´ or `.
  private func quote(at offset: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): 1
    case 0xC2: bytes[offset + 1] == 0xB4 ? 2 : nil
    case 0xE2:
      bytes[offset + 1] == 0x80 && [0xB2, 0x99, 0x98].contains(bytes[offset + 2]) ? 3 : nil
    default: nil
    }
  }
}
