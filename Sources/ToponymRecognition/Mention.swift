/// A place name in a text, with its position, its role and the evidence for it.
public struct Mention: Sendable, Hashable {
  /// The role of a mention in its sentence.
  public enum Role: String, Sendable, CaseIterable {
    /// It means the place itself: "in Damascus".
    case literal
    /// The place stands for people or an institution: "Damascus said".
    case metonymic
    /// A demonym or adjective: "Syrian".
    case demonym
    /// The name is part of an organisation's or a work's name: "New York Times".
    case embedded
    /// The place at the head of a story from which it was filed.
    case dateline
    /// Coordinates written out.
    case coordinates
    /// A place described relative to another: "30 km south of".
    case relative
  }

  /// A kind of place named by the words around a mention.
  public enum TypeCue: String, Sendable, CaseIterable {
    /// "the city of", "town", "village".
    case settlement
    /// "province", "governorate", "state", "oblast", "region".
    case admin1
    /// "county", "district", "parish".
    case admin2
    /// "river", "sea", "lake", "strait".
    case water
    /// "mountain", "desert", "island", "peninsula".
    case terrain
    /// "airport", "air base".
    case facility
  }

  /// UTF-8 byte offsets into the document's text, end exclusive.
  public var range: Range<Int>
  /// The gazetteer key for finding candidates.
  public var nameKey: UInt64
  /// The lexicon's entry for that key.
  public var entry: LexiconEntry
  /// The role of the mention in its sentence.
  public var role: Role
  /// The kind of place named by the words around it, if any.
  public var cue: TypeCue?
  /// Whether the words between the previous mention and this one say that the previous place is in
  /// this one: "Paris, Texas", "Tripoli, in northern Lebanon", "Victoria, the capital of
  /// Seychelles".
  public var followsComma: Bool
  /// Whether the key covers all words of the mention, not only some of them.
  public var isWhole = true
  /// The highest probability that the same word names a person elsewhere in the text; 0 for a
  /// mention of several words.
  package var personElsewhere = 0.0
  /// The confidence of recognition that this is a place name, 0...1.
  public var confidence: Double

  /// Makes a mention.
  public init(
    range: Range<Int>, nameKey: UInt64, entry: LexiconEntry, role: Role, cue: TypeCue? = nil,
    followsComma: Bool = false, confidence: Double
  ) {
    self.range = range
    self.nameKey = nameKey
    self.entry = entry
    self.role = role
    self.cue = cue
    self.followsComma = followsComma
    self.confidence = confidence
  }
}
