/// A name of a place in a text: where it stands, as what, and what speaks for it.
public struct Mention: Sendable, Hashable {
  /// What a mention does in its sentence.
  public enum Role: String, Sendable, CaseIterable {
    /// The place itself is meant: "in Damascus".
    case literal
    /// The place stands for people or an institution: "Damascus said".
    case metonymic
    /// A demonym or adjective: "Syrian".
    case demonym
    /// The name is part of an organisation's or a work's name: "New York Times".
    case embedded
    /// The place at the head of a story where it was filed.
    case dateline
    /// Coordinates written out.
    case coordinates
    /// A place that is described from another one: "30 km south of".
    case relative
  }

  /// A kind of place that the words around a mention name.
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
  /// The gazetteer key under which candidates are found.
  public var nameKey: UInt64
  /// What the lexicon knew under that key.
  public var entry: LexiconEntry
  /// What the mention does in its sentence.
  public var role: Role
  /// What kind of place the words around it name, if they do.
  public var cue: TypeCue?
  /// True where the mention before lies in this one by the words between them: "Paris, Texas",
  /// "Tripoli, in northern Lebanon", "Victoria, the capital of Seychelles".
  public var followsComma: Bool
  /// Whether the key is that of all words of the mention, and not of some of them.
  public var isWhole = true
  /// The greatest probability that its word, where it is but one, names a person elsewhere in the text.
  package var personElsewhere = 0.0
  /// How sure recognition is that this is a place name, 0...1.
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
