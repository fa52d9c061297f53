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
    /// What words that English does not have say against it, however many languages share them.
    private var foreign: Int32 = 0
    private var russianOnly = 0
    private var ukrainianOnly = 0
    private var ideographs = IdeographTally()

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      let profile = LanguageProfile.shared
      let isInCapitals = Self.isInCapitals(bytes, range)
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
        // A word with a capital is often part of a name, and names are of all languages: “Des Moines”.
        let isName = !isInCapitals && Self.hasCapital(bytes, start..<index)
        let isFirst = isName && Self.beginsSentence(start, bytes)
        let divisor: Int32 = isFirst ? 2 : 1
        if isPlain {
          latin += index - start
        } else {
          count(bytes, start..<index, profile, over: isName ? 6 : 3)
        }
        if isName, !isFirst { continue }
        // Words of more than 24 bytes are not function words, and parts of addresses are not words.
        if index - start > 24 || start > 0 && Self.isInAddress(bytes[start - 1]) { continue }
        // "l'" and "d'" suggest French; the "t" of "don't" suggests nothing, nor does an initial.
        if index - start == 1, isCutOff(start, bytes) { continue }
        let word =
          isPlain ? WordTable.hash(bytes, start..<index) : WordFolding.hash(bytes, start..<index)
        add(profile.mask(of: word), over: divisor)
        add(profile.mask(of: LanguageProfile.key(of: word, as: .plainWord)), over: 2 * divisor)
        // Three letters, which are two bytes each in Cyrillic.
        let length = bytes[index - 1] < 0x80 || bytes[index - 2] < 0xD0 ? 3 : 6
        if index - start >= length + 2, !isName {
          let ending = WordFolding.hash(bytes, index - length..<index)
          add(profile.mask(of: LanguageProfile.key(of: ending, as: .ending)), over: 3)
        }
      }
    }

    /// Whether most letters of a text in Latin script are capitals, so that a capital does not tell a name.
    private static func isInCapitals(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
      var capitals = 0
      var small = 0
      for index in range {
        if bytes[index] &- 0x41 < 26 {
          capitals += 1
        } else if bytes[index] &- 0x61 < 26 {
          small += 1
        }
      }
      return capitals > 2 * small
    }

    /// Whether a word begins with a capital of Latin script.
    private static func hasCapital(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
      let first = bytes[range.lowerBound]
      if first < 0x80 { return first &- 0x41 < 26 }
      guard range.count > 1 else { return false }
      let second = bytes[range.lowerBound + 1]
      return switch first {
      case 0xC3: second < 0x9F
      case 0xC4...0xC5: second & 1 == (first == 0xC5 && second < 0x89 ? 1 : 0)
      default: false
      }
    }

    /// Whether nothing but blanks, quotes and the end of another sentence stands before a word.
    private static func beginsSentence(
      _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      var index = start - 1
      while index >= 0 {
        switch bytes[index] {
        case 0x20, 0x09, 0x22, 0x27, 0x28, 0x2D, 0x2A: index -= 1
        case 0x0A, 0x0D, 0x2E, 0x21, 0x3F, 0x3A: return true
        default: return false
        }
      }
      return true
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

    /// Whether a single letter is an initial, or was cut off by the apostrophe before it.
    private func isCutOff(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      if start > 0 {
        switch bytes[start - 1] {
        case 0x27, 0x2E, 0x2D, 0x26: return true
        case 0x80...0xBF: return start > 2 && bytes[start - 2] == 0x80  // ’
        default: break
        }
      }
      guard start + 1 < bytes.count else { return true }
      return bytes[start + 1] == 0x2E || bytes[start + 1] == 0x2D || bytes[start + 1] == 0x26
    }

    /// Whether a byte is an ASCII letter or not ASCII.
    @inline(__always)
    private static func isInWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
    }

    /// Counts the letters of a word by script, and adds the evidence of its non-ASCII letters.
    private mutating func count(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ profile: LanguageProfile,
      over divisor: Int32
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
        if length == 2, index + 1 < bytes.count {
          switch UInt16(lead) << 8 | UInt16(bytes[index + 1]) {
          case 0xD18A, 0xD18B, 0xD18D, 0xD0AD: russianOnly += 1
          case 0xD194, 0xD196, 0xD197, 0xD084, 0xD086, 0xD087, 0xD290, 0xD291: ukrainianOnly += 1
          default: break
          }
        }
        if length == 2, range.count > 2, index + 2 <= bytes.count {
          let letter = WordFolding.hash(bytes, index..<index + 2)
          add(profile.mask(of: LanguageProfile.key(of: letter, as: .letter)), over: divisor)
        }
        index += length
      }
    }

    @inline(__always)
    private mutating func add(_ mask: UInt32, over divisor: Int32 = 1) {
      if mask == 0 { return }
      let weight = max(1, LanguageProfile.weight(ofMask: mask) / divisor)
      // English is the first.
      if mask & 1 == 0 { foreign += 4 / divisor }
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
        let russian = LanguageProfile.languages.firstIndex(of: .russian) ?? 0
        if scores[russian] >= best.score { return .russian }
        // Letters that only one of the two has decide between them.
        if found == .ukrainian { return ukrainianOnly > russianOnly ? .ukrainian : .russian }
        return found == .other && best.score >= LanguageDetector.minimumScore ? .other : .russian
      }
      if arabic == letters {
        return found == .other && best.score >= LanguageDetector.minimumScore ? .other : .arabic
      }
      // Prefer English among near-equals and when there is little evidence. Texts are more often English than
      // anything else, and a word or two of it say so.
      let english = scores[0] == 0 ? 0 : scores[0] + LanguageDetector.minimumScore * 2 / 3
      let enough =
        english == 0 ? LanguageDetector.minimumScore / 2 + 1 : LanguageDetector.minimumScore
      let isForeign = foreign >= 8 && foreign > 2 * scores[0] && best.index != 0
      if !isForeign, best.score < enough || best.score * 4 < english * 5 {
        return .english
      }
      switch found {
      case .russian, .ukrainian, .arabic: return .english
      default: return found
      }
    }
  }
}
