/// Detects the language of a text from its script, function words and letters.
///
/// ```swift
/// Document(id: "1", text: "Der Regen fiel auf Raqqa").language  // .german
/// ```
///
/// It reads the first kilobyte and, if the result is uncertain, another one from the middle of a
/// long text. Without enough evidence, text in Latin script counts as English.
public enum LanguageDetector {
  /// The size of a sample in bytes.
  private static let sample = 1_024
  /// The minimum score to detect a language: the weight of one word unique to it.
  private static let minimumScore: Int32 = 12

  /// Detects the language of UTF-8 bytes.
  ///
  /// - Returns: The language, or ``Language/other`` if it has no lists here.
  /// - Complexity: O(1); at most 2 kB are read.
  public static func language(of bytes: [UInt8]) -> Language {
    bytes.withUnsafeBufferPointer { bytes in
      var tally = Tally()
      tally.read(bytes, 0..<min(bytes.count, sample))
      if tally.isInDoubt, bytes.count > 2 * sample {
        let middle = bytes.count / 2
        tally.read(bytes, middle..<min(bytes.count, middle + sample))
      }
      return tally.language
    }
  }

  /// The counts of a text.
  private struct Tally {
    private var scores = [Int32](repeating: 0, count: LanguageProfile.count)
    private var latin = 0
    private var cyrillic = 0
    private var arabic = 0
    private var otherLetters = 0
    private var ideographs = IdeographTally()

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      let profile = LanguageProfile.shared
      var index = range.lowerBound
      while index < range.upperBound {
        let start = index
        var isPlain = true
        while index < range.upperBound, Self.isInWord(bytes[index]) {
          isPlain = isPlain && bytes[index] < 0x80
          index += 1
        }
        if index == start {
          index += 1
          continue
        }
        if isPlain { latin += index - start } else { count(bytes, start..<index, profile) }
        // Words of more than 24 bytes are not function words, and parts of addresses are not words.
        if index - start > 24 || start > 0 && Self.isInAddress(bytes[start - 1]) { continue }
        if index - start == 1, !Self.isVowel(bytes[start]) {
          // "l'" and "d'" suggest French; the "t" of "don't" suggests nothing.
          if index == bytes.count || bytes[index] != 0x27 { continue }
        }
        add(
          profile.mask(
            of: isPlain
              ? WordTable.hash(bytes, start..<index) : WordFolding.hash(bytes, start..<index)))
        if index - start >= 5 {
          let ending = WordFolding.hash(bytes, index - 3..<index)
          add(profile.mask(of: LanguageProfile.key(of: ending, as: .ending)), over: 3)
        }
      }
    }

    /// Whether a byte is a number sign, at sign, slash, period or the like, which precede words in
    /// addresses and account names.
    @inline(__always)
    private static func isInAddress(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x23, 0x40, 0x2F, 0x2E, 0x5F, 0x3D: true
      default: false
      }
    }

    /// Whether a letter can be a word on its own. Other single letters were cut off by an
    /// apostrophe.
    @inline(__always)
    private static func isVowel(_ byte: UInt8) -> Bool {
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x79, 0x75: true
      default: false
      }
    }

    /// Whether a byte is an ASCII letter or not ASCII.
    @inline(__always)
    private static func isInWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
    }

    /// Counts the letters of a word by script, and adds the evidence of its non-ASCII letters.
    private mutating func count(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ profile: LanguageProfile
    ) {
      var index = range.lowerBound
      while index < range.upperBound {
        let lead = bytes[index]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        switch lead {
        case 0..<0x80: latin += 1
        case 0xC3...0xCA: latin += 1
        case 0xD0...0xD3: cyrillic += 1
        case 0xD8...0xDB: arabic += 1
        case 0xCD...0xD7, 0xE0, 0xE1, 0xE3...0xED:
          otherLetters += 1
          ideographs.add(bytes, at: index)
        default: break
        }
        if length == 2, range.count > 2, index + 2 <= bytes.count {
          let letter = WordFolding.hash(bytes, index..<index + 2)
          add(profile.mask(of: LanguageProfile.key(of: letter, as: .letter)), over: 3)
        }
        index += length
      }
    }

    @inline(__always)
    private mutating func add(_ mask: UInt32, over divisor: Int32 = 1) {
      if mask == 0 { return }
      let weight = max(1, LanguageProfile.weight(ofMask: mask) / divisor)
      var rest = mask
      while rest != 0 {
        scores[rest.trailingZeroBitCount] += weight
        rest &= rest - 1
      }
    }

    /// The best language, its score and the second-best score.
    private var best: (index: Int, score: Int32, second: Int32) {
      var best = 0
      var second: Int32 = 0
      for index in scores.indices where index != best {
        if scores[index] > scores[best] {
          second = scores[best]
          best = index
        } else {
          second = max(second, scores[index])
        }
      }
      return (best, scores[best], second)
    }

    var isInDoubt: Bool {
      let best = best
      return best.score * 3 < best.second * 4 || best.score < 4 * LanguageDetector.minimumScore
    }

    var language: Language {
      let letters = max(max(latin, cyrillic), max(arabic, otherLetters))
      if letters == 0 { return .english }
      if let language = ideographs.language(beside: max(latin, max(cyrillic, arabic))) {
        return language
      }
      if otherLetters == letters { return .other }
      let best = best
      let found = LanguageProfile.languages[best.index]
      if cyrillic == letters {
        return found == .other && best.score >= LanguageDetector.minimumScore ? .other : .russian
      }
      if arabic == letters {
        return found == .other && best.score >= LanguageDetector.minimumScore ? .other : .arabic
      }
      // Prefer English among near-equals and when there is little evidence.
      let english = scores[0]
      if best.score < LanguageDetector.minimumScore || best.score * 4 < english * 5 {
        return .english
      }
      return found == .russian || found == .arabic ? .english : found
    }
  }
}
