public import ArticleText
import Digests
public import Gazetteer
import ToponymResolution

/// The places in a document, resolved and measured.
public struct Annotation: Sendable {
  /// A country's share of a document's located mentions.
  public struct Focus: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    public let country: CountryCode
    /// The share, 0...1; the shares of a document sum to 1.
    public let share: Double
  }

  /// The annotated document.
  public private(set) var document: Document
  /// Where the sentences of the document begin.
  package let sentences: Sentences
  /// Places in order of first mention, including unresolved names.
  public internal(set) var places: [AnnotatedPlace]
  /// Geodesic relations between places that are named together.
  public let relations: [SpatialRelation]
  /// Places that the text describes relative to others.
  public internal(set) var described: [DescribedPlace]
  /// Coordinates written out in the text.
  public internal(set) var coordinates: [StatedCoordinate]
  /// Tested spatial statements, in the order of the text.
  public internal(set) var claims: [SpatialClaim]
  /// The path of the story from place to place.
  public let itinerary: Itinerary
  /// The overall distribution of the story's places; nil without any.
  public let spread: Spread?
  /// Countries by their share of the mentions, largest first.
  public let focus: [Focus]
  /// Length of the text as given, markup included, in code points; in another unit after
  /// ``counting(in:)``.
  public internal(set) var textLength: Int
  /// The unit of the offsets.
  public internal(set) var offsetUnit = OffsetUnit.codepoint
  /// SHA-256 of the UTF-8 bytes of the text as given, markup included, in hexadecimal.
  public let textHash: String
  /// The gazetteer that contains the places, and the outlines and base map for drawing maps.
  package let gazetteer: LayeredGazetteer
  /// SHA-256 of the gazetteer's text, in hexadecimal.
  public let gazetteerHash: String
  /// Number of places in the gazetteer, including overlays.
  public let gazetteerPlaces: Int
  /// The year whose names were used; nil to treat all names alike.
  public let asOf: Int?
  /// The outlet that published the text, and its home, if known.
  public let outlet: (outlet: Outlet, home: String)?
  /// How many of a person's corrections were applied; nil if none were given.
  public let corrections: CorrectionCount?

  /// The document's id.
  public var documentID: String { document.id }

  /// The language assumed for the text.
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
      between: places, in: text.sentences, gazetteer, geodesics: &geodesics)
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

  /// The annotation of the same text with another title or date; nil keeps what the document has.
  package func replacingMetadata(title: String?, date: String?) -> Annotation {
    guard title != nil || date != nil else { return self }
    var annotation = self
    annotation.document.metadata.title = title ?? document.metadata.title
    annotation.document.metadata.date = date ?? document.metadata.date
    return annotation
  }

  private static func focus(of places: [AnnotatedPlace]) -> [Focus] {
    var counts: [CountryCode: Int] = [:]
    for place in places {
      if let country = (place.details ?? place.within)?.countryCode {
        counts[country, default: 0] += place.mentions.count
      }
    }
    let total = counts.values.reduce(0, +)
    return counts.sorted { left, right in
      left.value != right.value ? left.value > right.value : left.key < right.key
    }.map { Focus(country: $0.key, share: Double($0.value) / Double(total)) }
  }
}

/// How many corrections an annotation applied.
public struct CorrectionCount: Sendable, Hashable {
  /// Number of lines that decided about a mention.
  public let applied: Int
  /// Number of lines for this document that did not apply to any mention.
  public let unused: Int
}

/// The spatial content of a text besides its names, with the places as known after reading it.
package struct SpatialFindings: Sendable {
  /// The places in the document.
  var places: [AnnotatedPlace]
  /// Places that the text describes relative to others.
  var described: [DescribedPlace] = []
  /// Coordinates written out in the text.
  var coordinates: [StatedCoordinate] = []
  /// Testable statements, in the order of the text.
  var claims: [SpatialClaim] = []
}

extension Annotation {
  /// The same annotation with offsets and length in another unit.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of mentions.
  public func counting(in unit: OffsetUnit) -> Annotation {
    guard unit != offsetUnit else { return self }
    let counter = OffsetCounter(of: document, in: unit)
    var annotation = self
    annotation.offsetUnit = unit
    annotation.textLength = counter.length
    for place in annotation.places.indices {
      for mention in annotation.places[place].mentions.indices {
        annotation.places[place].mentions[mention].count(by: counter)
      }
    }
    for place in annotation.described.indices {
      for mention in annotation.described[place].mentions.indices {
        annotation.described[place].mentions[mention].count(by: counter)
      }
    }
    for number in annotation.coordinates.indices {
      annotation.coordinates[number].mention.count(by: counter)
    }
    for number in annotation.claims.indices {
      annotation.claims[number].mention.count(by: counter)
    }
    return annotation
  }
}

extension AnnotatedPlace.Occurrence {
  fileprivate mutating func count(by counter: OffsetCounter) { range = counter.range(bytes) }
}
