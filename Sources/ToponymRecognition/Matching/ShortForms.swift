import ArticleText

/// The words that stand short in names: “N. Korea”, “Co. Cork”, “Cook Co.”, “Neuburg a.d. Donau”.
///
/// The gazetteer has the words in full. A short form is tried only where it is written as one: with a period, or
/// as one capital before another word with a capital.
struct ShortForms: Sendable {
  /// What a short form may stand for, as the words of each reading.
  typealias Readings = [[[UInt8]]]

  private let first: [UInt64: Readings]
  private let later: [UInt64: Readings]

  /// The shared table.
  static let shared = ShortForms()

  private init() {
    first = Self.table(Self.firstWords)
    later = Self.table(Self.laterWords)
  }

  /// At the head of a name.
  private static let firstWords: StaticString = """
    n>north n>northern s>south s>southern e>east e>eastern w>west w>western no>north so>south co>county
    pt>point pt>port sta>santa ste>sainte sto>santo pto>puerto pto>porto gt>great is>isle i>isle pres>presidio
    mte>monte vn>villanueva
    """

  /// Behind the first word.
  private static let laterWords: StaticString = """
    co>county is>islands is>island mts>mountains mtn>mountain mtns>mountains hts>heights spgs>springs
    twp>township jct>junction bch>beach n>north s>south e>east w>west a.d>an_der a.d>auf_der a>am a>an
    o.d>ob_der i.d>in_der b>bei v.d>vor_der i>im
    """

  private static func table(_ text: StaticString) -> [UInt64: Readings] {
    var table: [UInt64: Readings] = [:]
    for (short, full) in EndingRule.pairs(text) {
      let hash = short.withUnsafeBufferPointer { WordTable.hash($0, 0..<$0.count) }
      table[hash, default: []].append(full.split(separator: UInt8(ascii: "_")).map(Array.init))
    }
    return table
  }

  /// What a token may stand for.
  ///
  /// - Complexity: O(*n*) in the token's bytes; most words are passed over by their length.
  func readings(of index: Int, isFirst: Bool, in reading: Reading) -> Readings? {
    let token = reading.tokens[index]
    guard token.end - token.start <= 4 else { return nil }
    let hasPeriod = reading.has(0x2E, at: Int(token.end)) || token.shape.contains(.innerPeriod)
    if !hasPeriod {
      guard isFirst, token.shape.isSuperset(of: [.singleLetter, .initialCapital]),
        index + 1 < reading.tokens.count, reading.tokens[index + 1].gap == .space,
        !reading.tokens[index + 1].shape.isDisjoint(with: .hasCapital)
      else { return nil }
    }
    if isFirst, token.shape.contains(.lower), !reading.isAllLowercase { return nil }
    let hash = WordTable.hash(reading.bytes, token.range)
    return isFirst ? first[hash] : later[hash]
  }

  /// Whether a token is a short form with a period, so that the name goes on behind the period.
  func goesOn(after index: Int, in reading: Reading) -> Bool {
    readings(of: index, isFirst: true, in: reading) != nil
      || readings(of: index, isFirst: false, in: reading) != nil
  }
}
