/// Guesses the legacy (pre-Unicode) encoding of a text: the one in which the text looks most like
/// one of the languages written in that encoding.
///
/// Each character beyond ASCII scores by what it is in the encoding (a letter used by its
/// languages, a common punctuation mark, anything else) and by its neighbours (letters of the same
/// script, lower case after capitals). The encoding with the best average wins.
enum EncodingDetector {
  /// Number of bytes to examine, counted from the first one beyond ASCII.
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

  /// The letters beyond ASCII that the languages of each encoding use; those of non-Latin scripts
  /// are ordered by frequency. An earlier encoding wins over a later one that fits equally well.
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

  /// The encoding that the bytes look most like; windows-1252 if nothing favours another.
  ///
  /// - Complexity: O(1): each encoding is tried on a sample of fixed size.
  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return .windows1252 }
    let sample = bytes[max(0, first - 64)..<min(bytes.count, first + sampleSize)]
    var best = (encoding: TextEncoding.windows1252, score: -Double.infinity)
    for (encoding, letters) in candidates {
      guard let converted = EncodingConverter(sample, from: encoding) else { continue }
      let score = score(
        of: Array(String(decoding: converted.text, as: UTF8.self).unicodeScalars), encoding,
        letters)
      // A later encoding must fit clearly better than an earlier one.
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
        case .shiftJIS, .eucJP, .gb18030, .big5, .eucKR: eastAsianScore(scalar, encoding)
        default: (alphabeticScore(scalar, before, after, letters), 1.0)
        }
      // The average is per byte, so that single-byte and multibyte encodings are comparable.
      sum += value * bytes
      weight += bytes
    }
    return weight > 0 ? sum / weight : 0
  }

  private static func alphabeticScore(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar,
    _ letters: [UInt32: Double]
  ) -> Double {
    let neighbors = [before, after].filter(\.properties.isAlphabetic)
    switch scalar.value {
    // Invalid bytes and control characters practically rule an encoding out.
    case 0xFFFD, 0x80..<0xA0: return -4
    // The apostrophe is the one mark that is common between two letters.
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
    // Single letters are rare, and punctuation looks like single letters in other encodings.
    if neighbors.isEmpty { value = min(value, 0.3) }
    let isLatin = scalar.value < 0x250
    for neighbor in neighbors {
      let isOtherScript = (neighbor.value < 0x250) != isLatin
      // Accented Latin letters usually occur among plain ones.
      if isOtherScript || isLatin && neighbor.value >= 0x80 { value -= isOtherScript ? 1 : 0.4 }
    }
    // A capital after a small letter suggests the wrong encoding.
    if scalar.properties.isUppercase, before.properties.isLowercase { value -= 1.5 }
    return value
  }

  /// The score of an East Asian character, and the number of bytes it takes.
  private static func eastAsianScore(
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

  /// Whether a character is in the first level of its standard, which holds the common characters.
  private static func isCommon(_ scalar: Unicode.Scalar, _ encoding: TextEncoding) -> Bool {
    switch encoding {
    case .gb18030: CommonCharacters.simplified.contains(scalar.value)
    case .eucKR: CommonCharacters.korean.contains(scalar.value)
    case .big5: CommonCharacters.traditional.contains(scalar.value)
    default: CommonCharacters.japanese.contains(scalar.value)
    }
  }
}

/// The first-level characters of GB 2312, Big5 and JIS X 0208, and the syllables of KS X 1001.
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
