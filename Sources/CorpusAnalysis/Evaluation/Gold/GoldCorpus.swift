public import ArticleText
public import Geodesy

/// Documents whose places people have marked, to judge annotations by.
public struct GoldCorpus: Sendable {
  /// The documents in the order of the file.
  public let documents: [GoldDocument]

  /// Makes a corpus.
  public init(documents: [GoldDocument]) {
    self.documents = documents
  }
}

/// A text with the places that people have marked in it.
public struct GoldDocument: Sendable {
  /// The text with its id.
  public let document: Document
  /// What is marked, in the order of the file.
  public let mentions: [GoldMention]
  /// Domain or name of the outlet that ran the text; nil where the corpus does not say.
  public let outlet: String?
  /// The part of the corpus that its makers put the document in, such as "train" or "test".
  public let split: String?
  /// Names of persons, organisations and the like that are marked too.
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

  /// A marked name of something other than a place.
  package struct OtherName: Sendable, Hashable {
    /// Code points, 0-based, end exclusive.
    package let range: Range<Int>
    /// The corpus's own class, such as "PER" or "Politician".
    package let type: String
  }
}

/// A place name that people have marked.
public struct GoldMention: Sendable, Hashable {
  /// Code points, 0-based, end exclusive.
  public let range: Range<Int>
  /// The document's text there.
  public let surface: String
  /// Where the place is; nil where the corpus does not say.
  public let coordinate: Coordinate?
  /// The place in this program's form, `geonames:170794`; nil where the corpus does not say.
  public let id: String?
  /// ISO 3166-1 alpha-2, where the place is a country.
  public let country: String?
  /// A demonym or an adjective: "Syrian".
  public let isAdjectival: Bool
  /// The corpus's own class, such as "Literal" or "Embedded_Non_Lit".
  public let type: String?

  /// Makes a mention.
  public init(
    range: Range<Int>, surface: String, coordinate: Coordinate? = nil, id: String? = nil,
    country: String? = nil, isAdjectival: Bool = false, type: String? = nil
  ) {
    self.range = range
    self.surface = surface
    self.coordinate = coordinate
    self.id = id
    self.country = country
    self.isAdjectival = isAdjectival
    self.type = type
  }
}
