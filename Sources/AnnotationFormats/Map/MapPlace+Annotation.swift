import ArticleAnnotation
import Cartography
import Gazetteer
import Geodesy
import SpatialLanguage
import ToponymRecognition

extension MapPlace {
  /// A place of an annotation; nil for one without a point.
  init?(_ place: AnnotatedPlace, _ number: Int) {
    guard let coordinate = place.coordinate else { return nil }
    let text = place.mentions.first?.text ?? ""
    let name = Self.name(of: place)
    let rank = place.details?.feature.rank
    var title = place.details?.fullName ?? text
    if place.isApproximate, let within = place.within {
      title += ", " + ReaderWords.approximate(within.name, place.extent)
    } else if place.details == nil {
      title += place.decided == nil ? ", where the text says" : ", where a correction says"
    }
    title += place.mentions.count == 1 ? "; named once" : "; named \(place.mentions.count) times"
    title += "; \(Int((place.confidence * 100).rounded())) % sure"
    self.init(
      kind: .place, number: number, name: name, title: title, coordinate: coordinate,
      symbol: Self.symbol(of: place), mentions: place.mentions.count,
      confidence: place.details == nil && place.description?.estimate != nil ? 1 : place.confidence,
      isApproximate: place.details == nil && place.decided == nil,
      reach: place.isApproximate
        ? Self.reach(of: place.uncertainty ?? 0) : Self.reach(of: rank),
      boundingBox: place.boundingBox,
      isBackground: (rank ?? (place.isApproximate ? place.within?.feature.rank : nil))
        .map(Self.isBackground) ?? false,
      countryCode: rank == .country ? place.details?.countryCode?.description : nil)
  }

  /// A place that the text describes.
  init(_ described: DescribedPlace, at estimate: SpatialEstimate, _ number: Int) {
    let text = described.mentions.first?.text ?? ""
    let radius = Length(metres: estimate.uncertainty).formatted(
      in: .kilometre, decimals: estimate.uncertainty < 20_000 ? 1 : 0)
    self.init(
      kind: .described, number: number, name: Self.short(text),
      title: "“\(Self.short(text, most: 80))”; within \(radius)", coordinate: estimate.point,
      symbol: .described, mentions: described.mentions.count, confidence: described.confidence,
      reach: Self.reach(of: estimate.uncertainty))
  }

  /// Coordinates that the text writes out.
  init(_ stated: StatedCoordinate, _ number: Int) {
    var title = "Coordinates in the text: \(stated.mention.text)"
    if let beside = stated.beside { title += "; beside the name \(beside.place.name)" }
    self.init(
      kind: .coordinate, number: number, name: Self.short(stated.mention.text), title: title,
      coordinate: stated.reading.coordinate, symbol: .coordinate, reach: 15_000)
  }

  /// The name by which the text calls a place most often, so that a reader finds it on the map; the
  /// gazetteer's for countries, and where the text has an adjective or capitals only.
  private static func name(of place: AnnotatedPlace) -> String {
    if let details = place.details, details.feature.rank == .country { return short(details.name) }
    var counts: [String: Int] = [:]
    var order: [String] = []
    for mention in place.mentions where mention.role == .literal {
      let isShouted = mention.text.count > 4 && mention.text == mention.text.uppercased()
      if isShouted, mention.text != mention.text.lowercased() { continue }
      if counts[mention.text] == nil { order.append(mention.text) }
      counts[mention.text, default: 0] += 1
    }
    let best = order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    return short(best ?? place.details?.name ?? place.mentions.first?.text ?? "")
  }

  /// The first line of a text, cut to a maximum number of characters.
  private static func short(_ text: String, most: Int = 32) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }

  /// Metres that a map of an area of this radius alone shows.
  private static func reach(of uncertainty: Double) -> Double {
    max(15_000, min(600_000, uncertainty * 1.2))
  }

  private static func symbol(of place: AnnotatedPlace) -> Symbol {
    if let rank = place.details?.feature.rank { return symbol(rank) }
    if place.decided != nil { return .coordinate }
    return place.isApproximate ? .approximate : .described
  }

  private static func symbol(_ rank: FeatureCode.Rank) -> Symbol {
    switch rank {
    case .country, .continent, .region, .admin1, .admin2, .lowerDivision: .area
    case .sea, .inlandWater: .water
    case .capital: .capital
    case .admin1Seat, .settlement, .section: .town
    case .terrain: .terrain
    case .facility: .facility
    }
  }

  private static func isBackground(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .country, .continent, .region, .admin1, .sea: true
    default: false
    }
  }

  /// Metres around a place that a map of it alone shows.
  private static func reach(of rank: FeatureCode.Rank?) -> Double {
    switch rank {
    case .continent, .sea: 1_500_000
    case .country, .region: 500_000
    case .admin1: 150_000
    case .admin2, .inlandWater: 60_000
    case .lowerDivision, .terrain, .capital: 40_000
    case .section, .facility: 12_000
    case .admin1Seat, .settlement, nil: 25_000
    }
  }
}
