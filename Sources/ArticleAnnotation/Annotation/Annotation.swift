public import ArticleText
import Digests
public import Gazetteer
import ToponymResolution

/// The places of a document, resolved and measured.
public struct Annotation: Sendable {
  /// A country's share of a document's located mentions.
  public struct Focus: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    public let country: CountryCode
    /// 0...1; all shares of a document sum to 1.
    public let share: Double
  }

  /// The document that was annotated.
  public let document: Document
  /// Where the sentences of the document begin.
  package let sentences: Sentences
  /// Places in order of first mention, unresolved names among them.
  public internal(set) var places: [AnnotatedPlace]
  /// Measured relations between places that stand together.
  public let relations: [SpatialRelation]
  /// Places that the text describes by others.
  public internal(set) var described: [DescribedPlace]
  /// Coordinates that the text writes out.
  public internal(set) var coordinates: [StatedCoordinate]
  /// Statements about space, tested, in the order of the text.
  public internal(set) var claims: [SpatialClaim]
  /// The way of the story from place to place.
  public let itinerary: Itinerary
  /// Where the story's places lie as a whole; nil without any.
  public let spread: Spread?
  /// Countries by their share of the mentions, greatest first.
  public let focus: [Focus]
  /// Code points of the text as given, markup included; in another unit where ``counting(in:)`` counted.
  public internal(set) var textLength: Int
  /// What offsets count.
  public internal(set) var offsetUnit = OffsetUnit.codepoint
  /// SHA-256 of the UTF-8 bytes of the text as given, markup included, hexadecimal.
  public let textHash: String
  /// The gazetteer that the places are in, with the outlines and the base map that maps draw.
  package let gazetteer: LayeredGazetteer
  /// SHA-256 of the gazetteer's text, hexadecimal.
  public let gazetteerHash: String
  /// Places in the gazetteer, overlays included.
  public let gazetteerPlaces: Int
  /// The year whose names counted; nil for all names alike.
  public let asOf: Int?
  /// The outlet that ran the text, where it is known, and its home.
  public let outlet: (outlet: Outlet, home: String)?
  /// How many of a person's corrections it follows; nil where none were given.
  public let corrections: CorrectionCount?

  /// The document's id.
  public var documentID: String { document.id }

  /// The language that the text was read in.
  public var language: Language { document.language }

  init(
    text: TextReading, space: SpatialFindings, gazetteer: LayeredGazetteer,
    home: OutletHome? = nil, corrections: CorrectionCount? = nil
  ) {
    let document = text.document
    self.document = document
    sentences = text.sentences
    let places = space.places
    self.places = places
    var geodesics = PairGeodesics()
    relations = SpatialRelation.relations(
      between: places, in: text.sentences, geodesics: &geodesics)
    described = space.described
    coordinates = space.coordinates
    claims = space.claims
    itinerary = Itinerary(of: places, geodesics: &geodesics)
    spread = Spread(of: places)
    focus = Annotation.focus(of: places)
    textLength = document.codePointCount
    textHash = DigestAlgorithm.sha256.digest(of: document.sourceBytes).hexadecimal
    self.gazetteer = gazetteer
    gazetteerHash = gazetteer.hash
    gazetteerPlaces = gazetteer.placeCount
    asOf = gazetteer.year
    outlet = home.map { ($0.outlet, gazetteer.name(of: $0.place)) }
    self.corrections = corrections
  }

  private static func focus(of places: [AnnotatedPlace]) -> [Focus] {
    var counts: [CountryCode: Int] = [:]
    for place in places {
      if let country = (place.details ?? place.near)?.countryCode {
        counts[country, default: 0] += place.mentions.count
      }
    }
    let total = counts.values.reduce(0, +)
    return counts.sorted { left, right in
      left.value != right.value ? left.value > right.value : left.key < right.key
    }.map { Focus(country: $0.key, share: Double($0.value) / Double(total)) }
  }
}
