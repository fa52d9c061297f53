import ArticleAnnotation
import Gazetteer
import GazetteerExport
import Geodesy
import SpatialLanguage

/// One thing that a document places, or fails to, whichever kind it is: what most formats list.
struct AnnotationEntry {
  /// How the entry came to its point.
  enum Kind: String {
    /// A place of the gazetteer.
    case place
    /// A place that the gazetteer lacks, in or near one that the text ties it to.
    case approximate
    /// A place that the text describes by others.
    case described
    /// Coordinates that the text writes out.
    case coordinates
    /// A place that the gazetteer lacks, at a point that a person decided.
    case decided
    /// A name without a point.
    case unresolved
  }

  /// From 1 on in the document.
  let number: Int
  let kind: Kind
  /// The name and its mentions, where it is one that the text uses.
  let place: AnnotatedPlace?
  /// The place of the gazetteer, where it is one.
  let details: PlaceDetails?
  /// The place to which the text ties it and whose point stands for it; nil where the kind is another.
  let within: PlaceDetails?
  /// The place that it is probably nearest to; without a point only a hint.
  let near: PlaceDetails?
  /// How a text describes it by others: also a name that the gazetteer lacks.
  let description: DescribedPlace?
  /// The main name, or the words of the text.
  let name: String
  let coordinate: Coordinate?
  /// Metres around the point within which it lies by the text, or by the extent of the place that the text
  /// ties it to; nil where the point is the gazetteer's.
  let uncertainty: Double?
  /// 0...1.
  let confidence: Double
  let mentions: [AnnotatedPlace.Occurrence]
  /// Other candidates, most probable first.
  let alternatives: [AnnotatedPlace.Alternative]

  /// A link or URN of the place; nil for what no gazetteer has.
  var uri: String? { details.map { LinkedPlaces.uri(of: $0.id) } }

  /// The place that country and division are those of.
  var surroundings: PlaceDetails? { details ?? place?.within }

  /// The place's type as formats with few words for it want it.
  var classification: Classification {
    switch kind {
    case .place:
      switch details?.feature.rank {
      case .country, .continent, .region, .admin1, .admin2, .lowerDivision, nil: .division
      case .capital, .admin1Seat, .settlement, .section: .settlement
      case .sea, .inlandWater, .terrain: .nature
      case .facility: .facility
      }
    case .approximate: .approximate
    case .described: .estimate
    case .coordinates, .decided: .coordinates
    case .unresolved: .unresolved
    }
  }

  /// What a map draws alike.
  enum Classification: String, CaseIterable {
    case settlement
    case division
    case nature
    case facility
    case estimate
    case approximate
    case coordinates
    case unresolved
  }
}

extension Annotation {
  /// Places, described places and coordinates, in the order in which GeoJSON lists them.
  var entries: [AnnotationEntry] {
    var entries: [AnnotationEntry] = []
    entries.reserveCapacity(places.count + described.count + coordinates.count)
    for place in places { entries.append(AnnotationEntry(place, number: entries.count + 1)) }
    for place in described { entries.append(AnnotationEntry(place, number: entries.count + 1)) }
    for point in coordinates { entries.append(AnnotationEntry(point, number: entries.count + 1)) }
    return entries
  }

  /// All mentions with the entries that they belong to, in the order of the text.
  static func mentions(
    of entries: [AnnotationEntry]
  ) -> [(entry: AnnotationEntry, mention: AnnotatedPlace.Occurrence)] {
    entries.flatMap { entry in entry.mentions.map { (entry: entry, mention: $0) } }
      .sorted { first, second in
        (first.mention.range.lowerBound, first.mention.range.upperBound, first.entry.number)
          < (second.mention.range.lowerBound, second.mention.range.upperBound, second.entry.number)
      }
  }
}

extension AnnotationEntry {
  fileprivate init(_ place: AnnotatedPlace, number: Int) {
    let description = place.details == nil ? place.description : nil
    self.number = number
    self.place = place
    details = place.details
    within = place.isApproximate ? place.within : nil
    near = description == nil ? place.near : nil
    self.description = description
    coordinate = place.coordinate
    kind =
      if place.details != nil {
        .place
      } else if coordinate == nil {
        .unresolved
      } else if place.decided != nil {
        .decided
      } else if place.isApproximate {
        .approximate
      } else {
        .described
      }
    name = place.details?.name ?? place.mentions.first?.text ?? ""
    uncertainty = place.uncertainty
    confidence = place.confidence
    mentions = place.mentions
    alternatives = place.alternatives
  }

  fileprivate init(_ described: DescribedPlace, number: Int) {
    self.number = number
    kind = described.estimate == nil ? .unresolved : .described
    place = nil
    details = nil
    within = nil
    near = nil
    description = described
    name = described.mentions.first?.text ?? ""
    coordinate = described.estimate?.point
    uncertainty = described.estimate?.uncertainty
    confidence = described.confidence
    mentions = described.mentions
    alternatives = []
  }

  fileprivate init(_ point: StatedCoordinate, number: Int) {
    self.number = number
    kind = .coordinates
    place = nil
    details = nil
    within = nil
    near = nil
    description = nil
    name = point.mention.text
    coordinate = point.reading.coordinate
    uncertainty = point.reading.uncertainty
    confidence = 1
    mentions = [point.mention]
    alternatives = []
  }
}

extension AnnotationEntry.Classification {
  /// Red, green and blue, 0...255.
  private var color: (red: UInt8, green: UInt8, blue: UInt8) {
    switch self {
    case .settlement: (0xC0, 0x39, 0x2B)
    case .division: (0x29, 0x80, 0xB9)
    case .nature: (0x27, 0xAE, 0x60)
    case .facility: (0x8E, 0x44, 0xAD)
    case .estimate, .approximate: (0xE6, 0x7E, 0x22)
    case .coordinates: (0x2C, 0x3E, 0x50)
    case .unresolved: (0x7F, 0x8C, 0x8D)
    }
  }

  /// As KML has it behind two digits of opacity: blue, green, red in hexadecimal.
  var kmlColor: String {
    [color.blue, color.green, color.red].map { byte in
      byte < 16 ? "0\(String(byte, radix: 16))" : String(byte, radix: 16)
    }.joined()
  }

  /// As QGIS has it: red, green, blue, opacity.
  var qgisColor: String { "\(color.red),\(color.green),\(color.blue),255" }
}
