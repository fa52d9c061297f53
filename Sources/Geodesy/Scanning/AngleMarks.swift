/// The marks of degrees, minutes and seconds in running text: signs, letters, words and the
/// references of HTML that stand for them.
struct AngleMarks {
  let bytes: ScannedBytes

  /// The length in bytes of the mark of a unit at an offset, or nil.
  func length(of unit: AngleToken.Unit, at offset: Int) -> Int? {
    switch unit {
    case .degree: degree(at: offset)
    case .minute: minute(at: offset)
    case .second: second(at: offset)
    }
  }

  /// The length in bytes of a degree mark (°, º, ˚, d, deg, Grad, 度), unless it belongs to a
  /// temperature.
  private func degree(at offset: Int) -> Int? {
    switch (bytes[offset], bytes[offset + 1]) {
    case (0xC2, 0xB0), (0xC2, 0xBA), (0xCB, 0x9A):
      let unit = bytes[offset + 2] == 0x20 ? offset + 3 : offset + 2
      let isTemperature = "CFK".utf8.contains(bytes[unit]) && !bytes.isLetter(unit + 1)
      return isTemperature ? nil : 2
    case (UInt8(ascii: "d"), _) where bytes.isDigit(offset + 1): return 1
    case (UInt8(ascii: "*"), _): return isAsteriskDegree(offset) ? 1 : nil
    case (UInt8(ascii: "&"), _):
      return reference(["&deg;", "&#176;", "&#xb0;", "&ordm;"], at: offset)
    default: return word(.degree, at: offset)
    }
  }

  /// Whether an asterisk is typed in place of a degree mark: minutes with their mark follow.
  private func isAsteriskDegree(_ offset: Int) -> Bool {
    let start = bytes.endOfSpaces(offset + 1, atMost: 1)
    let end = bytes.endOfDigits(start)
    guard bytes.isDigit(offset - 1), 1...2 ~= end - start else { return false }
    let fraction = bytes[end] == UInt8(ascii: ".") ? bytes.endOfDigits(end + 1) : end
    return quote(at: fraction) != nil
  }

  private func minute(at offset: Int) -> Int? {
    if let length = quote(at: offset), second(at: offset) == nil { return length }
    if bytes[offset] == UInt8(ascii: "m"),
      bytes.isDigit(offset + 1) || !bytes.isLetter(offset + 1)
    {
      return 1
    }
    return word(.minute, at: offset)
  }

  private func second(at offset: Int) -> Int? {
    if bytes[offset] == UInt8(ascii: "\"") { return 1 }
    // ″ ” “, or two minute marks.
    if bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      [0xB3, 0x9D, 0x9C].contains(bytes[offset + 2])
    {
      return 3
    }
    if bytes[offset] == 0xCB, bytes[offset + 1] == 0x9D { return 2 }
    let references = ["&quot;", "&#34;", "&#x22;", "&Prime;", "&#8243;", "&#x2033;", "&rdquo;"]
    if let length = reference(references, at: offset) { return length }
    if let first = quote(at: offset), let second = quote(at: offset + first) {
      return first + second
    }
    if bytes[offset] == UInt8(ascii: "s"), "NSEW".utf8.contains(bytes[offset + 1]) { return 1 }
    return word(.second, at: offset)
  }

  /// The length in bytes of ' ′ ’ ‘ ´ ʹ ʼ or `.
  private func quote(at offset: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return 1
    case UInt8(ascii: "&"):
      let references = [
        "&prime;", "&#39;", "&#x27;", "&#8242;", "&#x2032;", "&apos;", "&rsquo;", "&lsquo;",
        "&#8217;", "&acute;",
      ]
      return reference(references, at: offset)
    case 0xC2: return bytes[offset + 1] == 0xB4 ? 2 : nil
    case 0xCA: return [0xB9, 0xBC].contains(bytes[offset + 1]) ? 2 : nil
    case 0xE2:
      return bytes[offset + 1] == 0x80 && [0xB2, 0x99, 0x98].contains(bytes[offset + 2]) ? 3 : nil
    default: return nil
    }
  }

  private func word(_ unit: AngleToken.Unit, at offset: Int) -> Int? {
    guard let found = AngleWords.all.word(bytes, at: offset), found.word == .unit(unit) else {
      return nil
    }
    let end = bytes[found.end] == UInt8(ascii: ".") ? found.end + 1 : found.end
    return end - offset
  }

  /// The length of one of the character references of HTML; their names distinguish case.
  private func reference(_ names: [String], at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "&") else { return nil }
    return names.first { bytes.hasBytes(Array($0.utf8), at: offset) }?.utf8.count
  }
}
