/// Tells in which of the encodings before Unicode a text is written: that in which it looks most like one of
/// the languages that are written in it.
///
/// Each character beyond ASCII counts by what it is in the encoding (a letter that its languages use, a mark
/// that texts have, something else) and by what stands beside it (letters of its own script, small ones
/// after great ones). The encoding with the best average counts.
enum EncodingDetector {
  /// Bytes that are looked at, from the first beyond ASCII.
  private static let sampleSize = 16_384

  private static let candidates = alphabets.map { encoding, letters in
    let letters = Array(letters.unicodeScalars)
    let isLatin = letters.allSatisfy { $0.value < 0x250 }
    let weights = letters.enumerated().map { rank, letter in
      (
        letter.value,
        isLatin ? 1 : rank * 3 < letters.count ? 1.2 : rank * 3 < letters.count * 2 ? 1 : 0.6
      )
    }
    return (encoding, Dictionary(weights) { first, _ in first })
  }

  private static let russian = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
  private static let arabic = "اليمنوترهبدسفعحقكجشطصخضذثزغةىأإئءؤظآ"
  private static let polish = "ąęłóśżćńź"
  private static let czech = "íáéěřšžčýůúňóťďľôäĺŕ"
  private static let hungarian = "áéöóőüíúű"
  private static let romanian = "ăîşţâ"
  private static let croatian = "čćžšđ"

  /// The letters beyond ASCII that languages use, other than Latin ones most frequent first; in the order in
  /// which one encoding is taken before others that fit as well.
  private static let alphabets: [(TextEncoding, String)] = [
    (.windows1252, "éèàêâîôûçùœëïüöäßñáíóúãõåøæòì"), (.windows1251, russian),
    (.windows1251, "оанивеітрсклумдпяьзбгйчхюцжїєшщґф"), (.windows1256, arabic),
    (.windows1250, polish), (.windows1250, czech), (.windows1250, hungarian),
    (.windows1250, romanian), (.windows1250, croatian), (.windows1254, "ıişğöüçİâî"),
    (.windows1253, "αοιετσνρπκμληυςωάίόέγδήύώθχφβξζψ"),
    (.windows1255, "יוהלאתמרבשנעםדקפחןכגסטץצזךף"),
    (.windows1257, "āčēģīķļņšūž"), (.windows1257, "ąčęėįšųūž"), (.windows1257, "õäöüšž"),
    (.koi8R, russian), (.cyrillic, russian), (.ibm866, russian), (.latin2, polish),
    (.latin2, czech), (.latin2, hungarian), (.latin2, romanian), (.latin2, croatian),
    (.arabic, arabic), (.windows874, "านรกอเงมยลวดทสตะปบคหแจพชขใไโซผถธ่้ิีึืุูัำ็์"),
    (.shiftJIS, ""), (.eucJP, ""), (.gb18030, ""), (.big5, ""), (.eucKR, ""),
  ]

  /// The encoding that bytes look most like; windows-1252 where nothing speaks for another.
  ///
  /// - Complexity: O(1): a sample is read in each encoding.
  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return .windows1252 }
    let sample = bytes[max(0, first - 64)..<min(bytes.count, first + sampleSize)]
    var best = (encoding: TextEncoding.windows1252, score: -Double.infinity)
    for (encoding, letters) in candidates {
      guard let converted = EncodingConverter(sample, from: encoding) else { continue }
      let score = score(
        of: Array(String(decoding: converted.text, as: UTF8.self).unicodeScalars), encoding,
        letters)
      // What fits as well as the one before has to fit better.
      if score > best.score + 0.02 { best = (encoding, score) }
    }
    return best.encoding
  }

  private static func score(
    of text: [Unicode.Scalar], _ encoding: TextEncoding, _ letters: [UInt32: Double]
  ) -> Double {
    var sum = 0.0
    var weight = 0.0
    for (index, scalar) in text.enumerated() where scalar.value >= 0x80 {
      let before = index > 0 ? text[index - 1] : " "
      let after = index + 1 < text.count ? text[index + 1] : " "
      let (value, bytes) =
        switch encoding {
        case .shiftJIS, .eucJP, .gb18030, .big5, .eucKR: eastAsian(scalar, encoding)
        default: (alphabetic(scalar, before, after, letters), 1.0)
        }
      sum += value * bytes
      weight += bytes
    }
    return weight > 0 ? sum / weight : 0
  }

  private static func alphabetic(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar,
    _ letters: [UInt32: Double]
  ) -> Double {
    let neighbors = [before, after].filter(\.properties.isAlphabetic)
    switch scalar.value {
    case 0xFFFD, 0x80..<0xA0: return -4
    case 0x2019: return 0.9
    case 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0xAB, 0xBB, 0xA0, 0x20AC, 0xB0, 0x60C, 0x61B,
      0x61F,
      0xA7, 0x2116, 0xBF, 0xA1:
      return neighbors.count == 2 ? -1 : 0.9
    default: break
    }
    let isMark = scalar.properties.generalCategory == .nonspacingMark
    guard scalar.properties.isAlphabetic || isMark else { return neighbors.count == 2 ? -2 : -0.7 }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    var value = letters[scalar.value] ?? letters[lower] ?? -0.3
    // A letter alone is rare, and marks look like such in other encodings.
    if neighbors.isEmpty { value = min(value, 0.3) }
    let isLatin = scalar.value < 0x250
    for neighbor in neighbors {
      let isOtherScript = (neighbor.value < 0x250) != isLatin
      // Latin letters with marks stand among those without.
      if isOtherScript || isLatin && neighbor.value >= 0x80 { value -= isOtherScript ? 1 : 0.4 }
    }
    if scalar.properties.isUppercase, before.properties.isLowercase { value -= 1.5 }
    return value
  }

  /// What a character of East Asia counts, and the bytes that it takes.
  private static func eastAsian(
    _ scalar: Unicode.Scalar, _ encoding: TextEncoding
  ) -> (Double, Double) {
    let isJapanese = encoding == .shiftJIS || encoding == .eucJP
    switch scalar.value {
    case 0xFFFD: return (-4, 1)
    case 0x3000...0x3003, 0x3008...0x3011, 0xFF01...0xFF5E, 0x2014...0x201D, 0x2026: return (0.7, 2)
    case 0x3041...0x30FE: return (isJapanese ? 1.2 : -0.8, 2)
    case 0xFF61...0xFF9F: return (-0.8, 1)
    case 0xAC00...0xD7A3: return (isCommon(scalar, encoding) && encoding == .eucKR ? 1.1 : -1, 2)
    case 0x4E00...0x9FFF:
      switch encoding {
      case .eucKR: return (-0.6, 2)
      case .gb18030: return (isCommon(scalar, encoding) ? 0.9 : -0.6, 2)
      case .big5: return (isCommon(scalar, encoding) ? 0.9 : -0.6, 2)
      default: return (isCommon(scalar, encoding) ? 0.6 : -0.6, 2)
      }
    default: return (-1, 2)
    }
  }

  /// Whether a character is among the first level of its standard, which holds the common ones.
  private static func isCommon(_ scalar: Unicode.Scalar, _ encoding: TextEncoding) -> Bool {
    switch encoding {
    case .gb18030: CommonCharacters.simplified.contains(scalar.value)
    case .eucKR: CommonCharacters.korean.contains(scalar.value)
    case .big5: CommonCharacters.traditional.contains(scalar.value)
    default: CommonCharacters.japanese.contains(scalar.value)
    }
  }
}

/// Characters in the first levels of GB 2312, Big5 and JIS X 0208, and the syllables of KS X 1001.
private enum CommonCharacters {
  static let simplified = level(.gb18030, 0xB0...0xD7, [0xA1...0xFE])
  static let traditional = level(.big5, 0xA4...0xC6, [0x40...0x7E, 0xA1...0xFE])
  static let japanese = level(.eucJP, 0xB0...0xCF, [0xA1...0xFE])
  static let korean = level(.eucKR, 0xB0...0xC8, [0xA1...0xFE])

  private static func level(
    _ encoding: TextEncoding, _ leads: ClosedRange<UInt8>, _ trails: [ClosedRange<UInt8>]
  ) -> Set<UInt32> {
    var bytes: [UInt8] = []
    for lead in leads {
      for trail in trails.joined() { bytes += [lead, trail] }
    }
    let text = EncodingConverter(bytes, from: encoding)?.text ?? []
    return Set(String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value))
  }
}
