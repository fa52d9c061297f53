/// A word of a text, split like the names in the gazetteer.
public struct Token: Sendable, Hashable {
  /// How a token is written.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Makes a shape from its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let initialCapital = Shape(rawValue: 1 << 0)
    /// All cased letters are capitals, and there are at least two.
    public static let allCapitals = Shape(rawValue: 1 << 1)
    /// All cased letters are lower case.
    public static let lower = Shape(rawValue: 1 << 2)
    /// A capital follows a lower-case letter: "McAllen", "d'Ivoire".
    public static let mixed = Shape(rawValue: 1 << 3)
    /// It contains at least one digit.
    public static let digit = Shape(rawValue: 1 << 4)
    /// It contains letters of a script without case.
    public static let uncased = Shape(rawValue: 1 << 5)
    /// It is a character of a script without spaces between words.
    public static let ideograph = Shape(rawValue: 1 << 6)
    /// A URL, a domain or an e-mail address.
    public static let address = Shape(rawValue: 1 << 7)
    /// An account name: "@reuters".
    public static let handle = Shape(rawValue: 1 << 8)
    /// The word after a number sign: "#Raqqa" without the sign.
    public static let hashtag = Shape(rawValue: 1 << 9)
    /// The "'s" or "'" of a possessive.
    public static let possessive = Shape(rawValue: 1 << 10)
    /// It contains periods after single letters: "U.S", "W.Va".
    public static let innerPeriod = Shape(rawValue: 1 << 11)
    /// It has exactly one letter.
    public static let singleLetter = Shape(rawValue: 1 << 12)
    /// It starts a sentence.
    public static let sentenceStart = Shape(rawValue: 1 << 13)
    /// It starts a line.
    public static let lineStart = Shape(rawValue: 1 << 14)
    /// It is part of a line or sentence in capitals.
    public static let inCapitals = Shape(rawValue: 1 << 15)
    /// It is part of a headline that capitalises most of its words.
    public static let inTitleCase = Shape(rawValue: 1 << 16)

    /// Tokens that are never part of a name.
    package static let noName: Shape = [.address, .handle, .possessive]
    /// Tokens whose case suggests a name.
    package static let hasCapital: Shape = [.initialCapital, .allCapitals, .mixed]
  }

  /// What separates a token from the previous one.
  public struct Gap: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt32

    /// Makes a gap from its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A space, a tab or another white-space character within a line.
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
    /// An opening bracket.
    public static let openBracket = Gap(rawValue: 1 << 10)
    /// A closing bracket.
    public static let closeBracket = Gap(rawValue: 1 << 11)
    /// A slash.
    public static let slash = Gap(rawValue: 1 << 12)
    /// An ampersand.
    public static let ampersand = Gap(rawValue: 1 << 13)
    /// Anything else.
    public static let other = Gap(rawValue: 1 << 14)

    /// Whether it consists only of spaces, hyphens and at most one line break.
    package var joins: Bool { isSubset(of: [.space, .lineBreak, .hyphen]) }
    /// Whether it consists only of spaces and at most one line break.
    package var isBlank: Bool { isSubset(of: [.space, .lineBreak]) }
  }

  /// The offset of the first byte.
  public var start: UInt32
  /// The offset after the last byte.
  public var end: UInt32
  /// How the token is written: its case and form.
  public var shape: Shape
  /// What precedes the token.
  public var gap: Gap

  /// The range of UTF-8 bytes in the document.
  public var range: Range<Int> { Int(start)..<Int(end) }
}
