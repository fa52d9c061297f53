/// A word of a text, cut as the gazetteer cuts its names.
public struct Token: Sendable, Hashable {
  /// How a token is written.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Makes a shape from its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let initialCapital = Shape(rawValue: 1 << 0)
    /// All cased letters are capitals, and there are two or more.
    public static let allCapitals = Shape(rawValue: 1 << 1)
    /// All cased letters are small.
    public static let lower = Shape(rawValue: 1 << 2)
    /// A capital stands after a small letter: "McAllen", "d'Ivoire".
    public static let mixed = Shape(rawValue: 1 << 3)
    /// There is at least one digit.
    public static let digit = Shape(rawValue: 1 << 4)
    /// There are letters, of a script without case.
    public static let uncased = Shape(rawValue: 1 << 5)
    /// One character of a script that is written without spaces.
    public static let ideograph = Shape(rawValue: 1 << 6)
    /// A URL, a domain or an e-mail address.
    public static let address = Shape(rawValue: 1 << 7)
    /// An account name: "@reuters".
    public static let handle = Shape(rawValue: 1 << 8)
    /// The word after a number sign: "#Raqqa" without its sign.
    public static let hashtag = Shape(rawValue: 1 << 9)
    /// The "'s" or "'" of a possessive.
    public static let possessive = Shape(rawValue: 1 << 10)
    /// Periods stand between single letters: "U.S", "W.Va".
    public static let innerPeriod = Shape(rawValue: 1 << 11)
    /// Exactly one letter.
    public static let singleLetter = Shape(rawValue: 1 << 12)
    /// A sentence starts with the token.
    public static let sentenceStart = Shape(rawValue: 1 << 13)
    /// A line starts with the token.
    public static let lineStart = Shape(rawValue: 1 << 14)
    /// The token stands in a line or sentence that is written in capitals.
    public static let inCapitals = Shape(rawValue: 1 << 15)
    /// The token stands in a headline that capitalises most of its words.
    public static let inTitleCase = Shape(rawValue: 1 << 16)

    /// Tokens that are never part of a name.
    package static let noName: Shape = [.address, .handle, .possessive]
    /// Tokens of which the case says that they may be names.
    package static let hasCapital: Shape = [.initialCapital, .allCapitals, .mixed]
  }

  /// What stands between a token and the one before it.
  public struct Gap: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Makes a gap from its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A blank, a tab or another space.
    public static let space = Gap(rawValue: 1 << 0)
    /// A hyphen.
    public static let hyphen = Gap(rawValue: 1 << 1)
    /// An en dash, em dash or two hyphens.
    public static let dash = Gap(rawValue: 1 << 2)
    /// A comma, of any script.
    public static let comma = Gap(rawValue: 1 << 3)
    /// A full stop.
    public static let period = Gap(rawValue: 1 << 4)
    /// An exclamation or question mark, or the full stop of another script.
    public static let terminator = Gap(rawValue: 1 << 5)
    /// A colon or semicolon.
    public static let colon = Gap(rawValue: 1 << 6)
    /// One line break.
    public static let lineBreak = Gap(rawValue: 1 << 7)
    /// A line without words.
    public static let blankLine = Gap(rawValue: 1 << 8)
    /// A quotation mark.
    public static let quote = Gap(rawValue: 1 << 9)
    /// A bracket that opens.
    public static let openBracket = Gap(rawValue: 1 << 10)
    /// A bracket that closes.
    public static let closeBracket = Gap(rawValue: 1 << 11)
    /// A slash.
    public static let slash = Gap(rawValue: 1 << 12)
    /// An ampersand.
    public static let ampersand = Gap(rawValue: 1 << 13)
    /// Anything else.
    public static let other = Gap(rawValue: 1 << 14)

    /// Whether nothing but spaces and at most one line break, or hyphens, stands here.
    package var joins: Bool { isSubset(of: [.space, .lineBreak, .hyphen]) }
    /// Whether nothing but spaces and at most one line break stands here.
    package var isBlank: Bool { isSubset(of: [.space, .lineBreak]) }
  }

  /// The first byte.
  public var start: UInt32
  /// The byte after the last.
  public var end: UInt32
  /// How the token is written.
  public var shape: Shape
  /// What stands before the token.
  public var gap: Gap

  /// UTF-8 byte offsets into the document.
  public var range: Range<Int> { Int(start)..<Int(end) }
}
