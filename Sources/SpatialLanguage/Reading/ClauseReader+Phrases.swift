import ArticleText

extension ClauseReader {
  /// Reads a stretch of text without names in a language other than English.
  mutating func readPhrases(in range: Range<Int>, of vocabulary: PhraseVocabulary) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte > 0x20 { endSentence(upTo: index) }
      if digit(at: index, to: range.upperBound) != nil {
        index = readNumber(from: index, to: range.upperBound, vocabulary.hasDecimalComma)
      } else if let mark = WideMark(bytes, at: index, to: range.upperBound) {
        if let kind = mark.kind { add(kind, index..<index + mark.length) }
        index += mark.length
      } else if ScannedByte.isWord(byte) {
        index =
          vocabulary.isUnspaced
          ? readUnspaced(from: index, to: range.upperBound, vocabulary)
          : readWord(from: index, in: range, vocabulary)
      } else if byte == UInt8(ascii: "-"), isInsideWord(index, of: range) {
        index += 1
      } else if let length = apostrophe(at: index), index == range.lowerBound {
        index = readEnding(from: index, length, to: range.upperBound)
      } else {
        index = readMark(from: index, to: range.upperBound)
      }
    }
  }

  /// Gives phrases of one word or several their role, the longest first.
  mutating func join(from first: Int, by vocabulary: PhraseVocabulary) {
    var index = first
    var kept = first
    while index < elements.count {
      var element = elements[index]
      let phrase = vocabulary.phrase(at: index) { number in
        number < elements.count ? elements[number].hash : 0
      }
      if let phrase {
        element = ClauseElement(
          phrase.words,
          element.range.lowerBound..<elements[phrase.end - 1].range.upperBound,
          isCapital: element.isCapital)
        index = phrase.end
      } else {
        index += 1
      }
      elements[kept] = element
      kept += 1
    }
    elements.removeLast(elements.count - kept)
  }

  // MARK: - Words

  /// Reads a word; an apostrophe ends it and belongs to it.
  private mutating func readWord(
    from start: Int, in range: Range<Int>, _ vocabulary: PhraseVocabulary
  ) -> Int {
    var index = start
    while index < range.upperBound, ScannedByte.isWord(bytes[index]),
      WideMark(bytes, at: index, to: range.upperBound) == nil
    {
      index += 1
    }
    let letters = start..<index
    if index < range.upperBound, let length = apostrophe(at: index) { index += length }
    let isCapital = 0x41...0x5A ~= bytes[start]
    if isCapital, letters.count <= 3,
      let point = vocabulary.point(
        ofAbbreviation: String(decoding: bytes[letters], as: UTF8.self))
    {
      elements.append(
        ClauseElement(kind: .word(.direction(point, isAdjective: false)), range: letters))
      return index
    }
    elements.append(
      ClauseElement(
        kind: .word(.other), range: start..<index, hash: WordFolding.hash(bytes, start..<index),
        isCapital: isCapital))
    return index
  }

  /// Reads what is joined to a name by an apostrophe: “Sivas'ın”.
  private mutating func readEnding(from start: Int, _ length: Int, to end: Int) -> Int {
    var index = start + length
    while index < end, ScannedByte.isWord(bytes[index]) { index += 1 }
    elements.append(
      ClauseElement(
        kind: .word(.other), range: start..<index, hash: WordFolding.hash(bytes, start..<index)))
    return index
  }

  /// Reads the longest phrase at an offset of a text without spaces, or one character.
  private mutating func readUnspaced(
    from start: Int, to end: Int, _ vocabulary: PhraseVocabulary
  ) -> Int {
    var index = start
    var best: (words: [SpatialWord], end: Int)?
    var first = 0
    for _ in 0..<vocabulary.longest {
      guard index < end else { break }
      repeat { index += 1 } while index < end && 0x80...0xBF ~= bytes[index]
      if first == 0 { first = index }
      let words = vocabulary.words(ofUnspaced: WordFolding.hash(bytes, start..<index))
      if !words.isEmpty { best = (words, index) }
    }
    elements.append(ClauseElement(best?.words ?? [], start..<(best?.end ?? first)))
    return best?.end ?? first
  }

  // MARK: - Marks and numbers

  private func isInsideWord(_ index: Int, of range: Range<Int>) -> Bool {
    index > range.lowerBound && index + 1 < range.upperBound
      && ScannedByte.isWord(bytes[index - 1]) && ScannedByte.isWord(bytes[index + 1])
  }

  /// The length of an apostrophe in bytes: ', ’ or ‘.
  private func apostrophe(at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      0x98...0x99 ~= bytes[index + 2]
    else { return nil }
    return 3
  }

  /// The digit at an offset, in ASCII, Arabic or full-width form, and its length in bytes.
  private func digit(at index: Int, to end: Int) -> (value: UInt8, length: Int)? {
    let byte = bytes[index]
    if ScannedByte.isDigit(byte) { return (byte - 0x30, 1) }
    if byte == 0xD9, index + 1 < end, 0xA0...0xA9 ~= bytes[index + 1] {
      return (bytes[index + 1] - 0xA0, 2)
    }
    if byte == 0xEF, index + 2 < end, bytes[index + 1] == 0xBC, 0x90...0x99 ~= bytes[index + 2] {
      return (bytes[index + 2] - 0x90, 3)
    }
    return nil
  }

  /// Reads “1.200”, “12,5”, “1 200”, “٣٠” or “３０”. With a decimal comma, “12,5” is twelve and a half, and
  /// “1.200” is a thousand and more.
  private mutating func readNumber(
    from start: Int, to end: Int, _ hasDecimalComma: Bool
  ) -> Int {
    var index = start
    var value = 0.0
    var scale = 0.0
    var lastDigit = 1.0
    var whole = 1.0
    var integerDigits = 0
    while index < end {
      if let digit = digit(at: index, to: end) {
        let number = Double(digit.value)
        if scale > 0 {
          value += number * scale
          lastDigit = scale
          scale /= 10
        } else {
          value = value * 10 + number
          whole = number == 0 ? whole * 10 : 1
          integerDigits += 1
        }
        index += digit.length
        continue
      }
      guard scale == 0, let separator = separator(at: index, to: end) else { break }
      let isGroup =
        integerDigits > 0 && hasThreeDigits(from: index + separator.length, to: end)
      switch separator.mark {
      case .blank where isGroup && (integerDigits <= 3 || integerDigits % 3 == 0): break
      case .comma where !hasDecimalComma && isGroup: break
      case .period where hasDecimalComma && isGroup && value > 0: break
      case .comma, .period:
        guard digit(at: min(index + separator.length, end - 1), to: end) != nil,
          index + separator.length < end
        else {
          return finish()
        }
        scale = 0.1
      case .blank: return finish()
      }
      index += separator.length
    }
    return finish()

    func finish() -> Int {
      let halfUnit = (scale > 0 ? lastDigit : value == 0 ? 1 : whole) / 2
      add(.number(value, halfUnit: halfUnit), start..<index)
      return index
    }
  }

  private enum Separator {
    case blank, comma, period
  }

  private func separator(at index: Int, to end: Int) -> (mark: Separator, length: Int)? {
    switch bytes[index] {
    case 0x20: return (.blank, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "."): return (.period, 1)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: return (.blank, 2)
    // The narrow no-break space, and the Arabic decimal and thousands signs.
    case 0xE2
    where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF:
      return (.blank, 3)
    case 0xD9 where index + 1 < end && bytes[index + 1] == 0xAB: return (.comma, 2)
    default: return nil
    }
  }

  private func hasThreeDigits(from start: Int, to end: Int) -> Bool {
    var index = start
    var count = 0
    while index < end, let digit = digit(at: index, to: end) {
      index += digit.length
      count += 1
    }
    return count == 3
  }
}

/// A mark of more than one byte in the scripts of the world.
private struct WideMark {
  /// What it does in a clause; nil for what is passed over.
  let kind: ClauseElement.Kind?
  let length: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) {
    let first = bytes[index]
    guard first >= 0xC2, index + 1 < end else { return nil }
    let second = bytes[index + 1]
    let third = index + 2 < end ? bytes[index + 2] : 0
    switch (first, second, third) {
    case (0xC2, 0xBC...0xBE, _): return nil
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): (kind, length) = (.end, 2)
    case (0xC2, _, _): (kind, length) = (nil, 2)
    // The Arabic comma, semicolon and question mark.
    case (0xD8, 0x8C, _): (kind, length) = (.comma, 2)
    case (0xD8, 0x9B, _), (0xD8, 0x9F, _): (kind, length) = (.end, 2)
    case (0xE2, 0x80, 0x9E): (kind, length) = (.end, 3)
    case (0xE3, 0x80, 0x81): (kind, length) = (.comma, 3)
    case (0xE3, 0x80, 0x80), (0xE3, 0x80, 0x83): (kind, length) = (nil, 3)
    case (0xE3, 0x80, 0x9C): (kind, length) = (.hyphen, 3)
    case (0xE3, 0x80, 0x82...0x95): (kind, length) = (.end, 3)
    case (0xEF, 0xBC, 0x8C): (kind, length) = (.comma, 3)
    case (0xEF, 0xBC, 0x88): (kind, length) = (.open, 3)
    case (0xEF, 0xBC, 0x89): (kind, length) = (.close, 3)
    case (0xEF, 0xBC, 0x8D), (0xEF, 0xBD, 0x9E): (kind, length) = (.hyphen, 3)
    case (0xEF, 0xBC, 0x81...0x8F), (0xEF, 0xBC, 0x9A...0xA0): (kind, length) = (.end, 3)
    default: return nil
    }
  }
}
