import ArticleText

/// A run of characters without a space or a mark between them, and what stands around each.
///
/// The middle dot of foreign names ("ジョージ・ワシントン", "约翰·史密斯") does not end a run.
struct UnspacedRun {
  /// The scripts of which Japanese mixes three.
  enum Script {
    case han, hiragana, katakana, other
  }

  /// The tokens of the run, one a character.
  let tokens: Range<Int>
  /// The script of each character.
  let scripts: [Script]
  /// Whether Chinese spells foreign names with each character.
  let isTransliteral: [Bool]
  /// Whether a middle dot stands before each character.
  let isAfterDot: [Bool]
  /// The classes of the words that end before each character, and before the end.
  let before: [WordClass]
  /// The classes of the words that begin with each character, and none at the end.
  let after: [WordClass]

  var count: Int { tokens.count }

  /// The number of characters of the longest words in the lists.
  private static let longest = 6

  init(_ tokens: Range<Int>, in reading: Reading) {
    self.tokens = tokens
    scripts = tokens.map { Self.script(of: reading.word(reading.tokens[$0].range)) }
    isTransliteral = tokens.map { token in
      reading.language == .chinese
        && WordFolding.with(reading.bytes, reading.tokens[token].range) { folded in
          Self.transliteral.contains(Self.value(of: folded))
        }
    }
    isAfterDot = tokens.map { $0 > tokens.lowerBound && !reading.tokens[$0].gap.isEmpty }
    var before = [WordClass](repeating: [], count: tokens.count + 1)
    var after = before
    for start in 0..<tokens.count {
      for end in start + 1...min(tokens.count, start + Self.longest) {
        if end - 1 > start, isAfterDot[end - 1] { break }
        let classes = reading.words.classes(
          of: reading.bytes,
          Int(
            reading.tokens[tokens.lowerBound + start].start)..<Int(
              reading.tokens[tokens.lowerBound + end - 1].end))
        after[start].formUnion(classes)
        before[end].formUnion(classes)
      }
    }
    self.before = before
    self.after = after
  }

  /// Calls `body` with each run of a text, in order.
  static func forEach(in reading: Reading, _ body: (UnspacedRun) -> Void) {
    var start = 0
    while start < reading.tokens.count {
      guard reading.tokens[start].shape.contains(.ideograph) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < reading.tokens.count, reading.tokens[end].shape.contains(.ideograph),
        joins(end, in: reading)
      {
        end += 1
      }
      body(UnspacedRun(start..<end, in: reading))
      start = end
    }
  }

  /// Whether nothing or a middle dot stands before a token.
  private static func joins(_ index: Int, in reading: Reading) -> Bool {
    let gap = Int(reading.tokens[index - 1].end)..<Int(reading.tokens[index].start)
    switch gap.count {
    case 0: return true
    case 2: return reading.bytes[gap].elementsEqual([0xC2, 0xB7])
    case 3: return reading.bytes[gap].elementsEqual([0xE3, 0x83, 0xBB])
    default: return false
    }
  }

  /// The characters that spell foreign names and are not too frequent elsewhere.
  private static let transliteral = Set(
    """
    阿埃艾昂奥巴班鲍贝彼宾波伯博布查丹达戴德登迪蒂顿恩厄尔法范菲费芬弗福盖冈戈格根古哈赫亨胡霍基吉迦贾杰卡凯坎\
    康科克肯库奎昆拉莱兰勒雷黎里利莉莲琳隆卢鲁伦罗洛玛迈麦曼芒蒙米密摩莫墨默穆姆慕拿纳娜奈嫩尼涅纽努诺欧帕潘庞佩\
    蓬皮普奇契恰乔切钦丘琼萨塞赛桑瑟莎舍什舒斯丝苏索塔泰坦陶特腾提廷图托瓦旺韦维沃乌西希席逊雅亚扬耶伊尤泽扎詹\
    茨兹佐内加丁得温林罗
    """.unicodeScalars.map(\.value))

  /// The value of a character of three bytes, and 0 for any other.
  private static func value(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard word.count == 3 else { return 0 }
    return UInt32(word[0] & 0x0F) << 12 | UInt32(word[1] & 0x3F) << 6 | UInt32(word[2] & 0x3F)
  }

  private static func script(of word: UnsafeBufferPointer<UInt8>) -> Script {
    switch value(of: word) {
    case 0x3041...0x309F: return .hiragana
    // The small ヶ and ヵ stand for Han characters.
    case 0x30F5, 0x30F6, 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF: return .han
    case 0x30A1...0x30FF: return .katakana
    default: return .other
    }
  }

  /// Whether a word may be cut between two characters of a run: not within one in katakana.
  func isBoundary(_ position: Int) -> Bool {
    guard 0 < position, position < count else { return true }
    return isAfterDot[position] || scripts[position] != .katakana
      || scripts[position - 1] != .katakana
  }

  /// The end of the katakana that begin at a position.
  func endOfKatakana(from start: Int) -> Int {
    var end = start
    while end < count, scripts[end] == .katakana, end == start || !isAfterDot[end] { end += 1 }
    return end
  }
}
