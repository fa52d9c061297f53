public import ArticleText
public import Geodesy

/// Documents with places marked by people, against which annotations are judged.
public struct GoldCorpus: Sendable {
  /// The documents in the order of the file.
  public let documents: [GoldDocument]

  /// Makes a corpus.
  public init(documents: [GoldDocument]) {
    self.documents = documents
  }
}

/// A text with the places that people marked in it.
public struct GoldDocument: Sendable {
  /// The text and its id.
  public let document: Document
  /// The marked places, in the order of the file.
  public let mentions: [GoldMention]
  /// Domain or name of the outlet that published the text; nil if the corpus does not name it.
  public let outlet: String?
  /// The part of the corpus to which its authors assigned the document, such as "train" or "test".
  public let split: String?
  /// Marked names of people, organisations and other things that are not places.
  package var otherNames: [OtherName] = []

  /// Makes a document.
  public init(
    document: Document, mentions: [GoldMention], outlet: String? = nil, split: String? = nil
  ) {
    self.document = document
    self.mentions = mentions
    self.outlet = outlet
    self.split = split
  }

  /// A marked name of something that is not a place.
  package struct OtherName: Sendable, Hashable {
    /// Code points, 0-based, end exclusive.
    package let range: Range<Int>
    /// The corpus's own class, such as "PER" or "Politician".
    package let type: String
  }
}

/// A place name marked by people.
public struct GoldMention: Sendable, Hashable {
  /// Code points, 0-based, end exclusive.
  public let range: Range<Int>
  /// The document's text at the range.
  public let surface: String
  /// The position of the place; nil if the corpus does not give it.
  public let coordinate: Coordinate?
  /// The place's id in this program's form, such as `geonames:170794`; nil if the corpus does not
  /// give it.
  public let id: String?
  /// ISO 3166-1 alpha-2, if the place is a country.
  public let country: String?
  /// Whether the name is a demonym or an adjective, such as "Syrian".
  public let isAdjectival: Bool
  /// The corpus's own class, such as "Literal" or "Embedded_Non_Lit".
  public let type: String?
  /// How far in km a pin may be from the place and still be right; nil if the corpus does not say.
  public let withinKilometres: Double?

  /// Makes a mention.
  public init(
    range: Range<Int>, surface: String, coordinate: Coordinate? = nil, id: String? = nil,
    country: String? = nil, isAdjectival: Bool = false, type: String? = nil,
    withinKilometres: Double? = nil
  ) {
    self.range = range
    self.surface = surface
    self.coordinate = coordinate
    self.id = id
    self.country = country
    self.isAdjectival = isAdjectival
    self.type = type
    self.withinKilometres = withinKilometres
  }
}
