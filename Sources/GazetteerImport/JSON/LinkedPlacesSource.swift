import Foundation
import Gazetteer
import Geodesy

/// Linked Places Format: GeoJSON features with names, types and links, as the World Historical
/// Gazetteer exchanges them.
///
/// Source: <https://github.com/LinkedPasts/linked-places-format>, version 1.3.
struct LinkedPlacesSource: PlaceSource {
  private var features: FeatureDecoder
  private var languages = LanguageTags()

  init(file: ImportFile) { features = FeatureDecoder(file) }

  var share: Double { features.share }
  var line: Int { features.line }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let place = try features.next(LinkedPlace.self) else { return nil }
    let reader = FieldReader(file: features.file.name, line: features.line, fields: [])
    let title = place.properties?.title?.trimmed ?? ""
    let names = (place.names ?? []).compactMap { name($0) }
    let main = title.isEmpty ? names.first?.text ?? "" : title
    guard !main.isEmpty else { throw reader.failure(.empty(column: "title")) }
    guard let geometry = place.geometry else { throw reader.failure(.noCoordinates) }
    let (coordinate, box) = try reader.located(geometry)
    var seen: Set<PlaceName> = [PlaceName(main)]
    let own = place.properties
    let row = Place(
      id: own?.id ?? place.id.flatMap(\.text).map(PlaceIdentifier.own)
        ?? Place.userID(forName: main),
      name: main, coordinate: coordinate, feature: try feature(of: place, reader),
      country: try reader.country(ofCodes: own?.ccodes?.texts ?? []),
      admin1: own?.admin1, admin2: own?.admin2, population: max(0, own?.population ?? 0),
      elevation: own?.elevation, boundingBox: box ?? BoundingBox(edges: place.bbox),
      source: own?.id == nil ? "Linked Places" : own?.source ?? "",
      names: names.filter { seen.insert($0).inserted })
    return .place(try reader.checked(row), links: place.sameAs)
  }

  private mutating func name(_ name: LinkedPlace.Name) -> PlaceName? {
    guard let text = name.toponym?.trimmed, !text.isEmpty else { return nil }
    let spans = name.when?.timespans ?? []
    let to = spans.compactMap(\.end?.last).max()
    return PlaceName(
      text, language: name.lang.flatMap { languages.tag($0) },
      kind: name.kind.flatMap { PlaceName.Kind(rawValue: $0) }
        ?? (to == nil ? .alternate : .historical), from: spans.compactMap(\.start?.first).min(),
      to: to)
  }

  private func feature(
    of place: LinkedPlace, _ reader: FieldReader
  ) throws(GazetteerError) -> FeatureCode {
    if let code = place.properties?.featureCode,
      let letter = place.properties?.featureClass.flatMap(FeatureClass.init(rawValue:))
    {
      return FeatureCode(letter, code)
    }
    let words = (place.types ?? []).flatMap { [$0.identifier, $0.label] }.compactMap(\.self)
    let known = words.lazy.compactMap(FeatureWords.code).first
    guard let letter = place.properties?.fclasses?.text, !letter.isEmpty else {
      return known ?? FeatureCode(.populated, "PPL")
    }
    guard let featureClass = FeatureClass(rawValue: letter.uppercased()) else {
      throw reader.failure(.unknownFeatureClass(letter))
    }
    if let known, known.featureClass == featureClass { return known }
    return FeatureWords.code(ofClass: featureClass)
  }
}

/// The members of a feature that are read.
private struct LinkedPlace: Decodable {
  struct Properties: Decodable {
    var title: String?
    var ccodes: FlexibleJSON?
    var fclasses: FlexibleJSON?
    /// What Dateline's own export adds to the members of the format.
    var id, featureClass, featureCode, admin1, admin2, source: String?
    var population, elevation: Int?

    private enum CodingKeys: String, CodingKey {
      case title, ccodes, fclasses
      case id = "dateline:id"
      case featureClass = "dateline:feature_class"
      case featureCode = "dateline:feature_code"
      case admin1 = "dateline:admin1"
      case admin2 = "dateline:admin2"
      case source = "dateline:source"
      case population = "dateline:population"
      case elevation = "dateline:elevation"
    }
  }

  struct Name: Decodable {
    var toponym: String?
    var lang: String?
    var kind: String?
    var when: When?

    private enum CodingKeys: String, CodingKey {
      case toponym, lang, when
      case kind = "dateline:kind"
    }
  }

  struct When: Decodable { var timespans: [Timespan]? }

  struct Timespan: Decodable {
    var start: Moment?
    var end: Moment?
  }

  /// A date, or the earliest and latest one possible, such as `1850` or `-0331-10-01`.
  struct Moment: Decodable {
    var `in`: FlexibleJSON?
    var earliest: FlexibleJSON?
    var latest: FlexibleJSON?

    var first: Int? { (`in` ?? earliest ?? latest)?.text.flatMap { PlaceName.year(of: $0) } }
    var last: Int? { (`in` ?? latest ?? earliest)?.text.flatMap { PlaceName.year(of: $0) } }
  }

  struct PlaceType: Decodable {
    var identifier: String?
    var label: String?
  }

  struct Link: Decodable {
    var type: String?
    var identifier: String?
  }

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case properties, names, types, geometry, links, bbox
  }

  var id: FlexibleJSON?
  var properties: Properties?
  var names: [Name]?
  var types: [PlaceType]?
  var geometry: FeatureGeometry?
  var links: [Link]?
  var bbox: [Double]?

  /// The place's ids in other gazetteers. The format calls such a link `closeMatch`; links of other
  /// types lead to something else.
  var sameAs: [String] {
    (links ?? []).compactMap { link in
      let type = link.type?.split(separator: ":").last ?? ""
      guard type == "closeMatch" || type == "exactMatch" || type == "sameAs" else { return nil }
      return link.identifier.flatMap(PlaceIdentifier.normalized)
    }
  }
}

extension BoundingBox {
  /// Creates the box of a `bbox` member; returns nil unless it is two-dimensional and in degrees.
  init?(edges: [Double]?) {
    guard let edges, edges.count == 4 else { return nil }
    try? self.init(west: edges[0], south: edges[1], east: edges[2], north: edges[3])
  }
}
