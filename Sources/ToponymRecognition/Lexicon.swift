/// The names in the gazetteer as recognition uses them: keys in, evidence out.
///
/// Recognition knows neither coordinates nor SQLite. It hashes the words of a text, extends a key
/// word by word and looks up each key. This finds the longest name at a position with one look-up
/// per word and without making a `String`.
public protocol Lexicon: Sendable {
  /// The key of one word, ignoring case, marks, apostrophes and inner periods.
  ///
  /// - Parameter word: The UTF-8 bytes of one token from `TextReading`.
  /// - Returns: The word's key, by which ``extend(_:by:)`` extends a name's key.
  /// - Complexity: O(*n*) in the word's bytes; no allocation for ASCII.
  func wordKey(_ word: UnsafeBufferPointer<UInt8>) -> UInt64

  /// Extends the key of a name by one word. Start with ``emptyKey``.
  func extend(_ nameKey: UInt64, by wordKey: UInt64) -> UInt64

  /// The entry for a key, or nil if no name has or begins with it.
  ///
  /// - Complexity: O(1).
  func entry(_ nameKey: UInt64) -> LexiconEntry?
}

extension Lexicon {
  /// The key of no words, from which every name key is extended.
  public var emptyKey: UInt64 { 0 }
}

/// What the gazetteer knows about a key: a summary of all places with the name.
public struct LexiconEntry: Sendable, Hashable {
  /// Properties of the places and names under a key.
  public struct Evidence: OptionSet, Sendable, Hashable {
    /// The bits, as stored in the compiled gazetteer.
    public let rawValue: UInt16

    /// Makes evidence from its stored bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The key is a complete name, not only the beginning of one.
    public static let name = Evidence(rawValue: 1 << 0)
    /// At least one longer name begins with this key.
    public static let continues = Evidence(rawValue: 1 << 1)
    /// A country or dependent territory has the name.
    public static let country = Evidence(rawValue: 1 << 2)
    /// A first-order administrative division has the name.
    public static let admin1 = Evidence(rawValue: 1 << 3)
    /// A second-order administrative division has the name.
    public static let admin2 = Evidence(rawValue: 1 << 4)
    /// A populated place has the name.
    public static let settlement = Evidence(rawValue: 1 << 5)
    /// A continent or region has the name.
    public static let region = Evidence(rawValue: 1 << 6)
    /// A sea, strait, river or lake has the name.
    public static let water = Evidence(rawValue: 1 << 7)
    /// A mountain, desert, island or peninsula has the name.
    public static let terrain = Evidence(rawValue: 1 << 8)
    /// A building, airport, base or street has the name.
    public static let facility = Evidence(rawValue: 1 << 9)
    /// The name is a demonym or adjective of a place.
    public static let demonym = Evidence(rawValue: 1 << 10)
    /// The name is an abbreviation of a place's name.
    public static let abbreviation = Evidence(rawValue: 1 << 11)
    /// The name is the main name of at least one place.
    public static let mainName = Evidence(rawValue: 1 << 12)
    /// The key is from an overlay: a person said that this is a place.
    public static let overlay = Evidence(rawValue: 1 << 13)
    /// The key is a transliteration skeleton and not the name itself.
    public static let skeleton = Evidence(rawValue: 1 << 14)
  }

  /// The kinds of places and names under the key.
  public var evidence: Evidence

  /// The size of the most populous place with the name: 0 if unknown, otherwise 1 +
  /// floor(log2(population)), at most 31.
  public var populationBucket: UInt8

  /// Makes an entry.
  public init(evidence: Evidence, populationBucket: UInt8) {
    self.evidence = evidence
    self.populationBucket = populationBucket
  }
}

extension LexiconEntry {
  /// Whether a place bears the name, and not only one that sounds like it.
  var isWrittenSo: Bool { evidence.contains(.name) && !evidence.contains(.skeleton) }

  /// How well known the best-known place of the name is: countries, then divisions and regions, then by
  /// population. A name that only sounds alike stands behind.
  var prominence: Int {
    let kind =
      evidence.contains(.country)
      ? 40 : evidence.isDisjoint(with: [.admin1, .region, .overlay]) ? 0 : 8
    return kind + Int(populationBucket) - (evidence.contains(.skeleton) ? 16 : 0) + 16
  }
}
