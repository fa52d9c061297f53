import Gazetteer
import Geodesy

/// GeoJSON (RFC 7946). What its properties mean is guessed from their names, as QGIS and
/// OpenStreetMap's tools write them.
struct GeoJSONSource: PlaceSource {
  private var features: FeatureDecoder
  private var languages = LanguageTags()

  init(file: ImportFile) { features = FeatureDecoder(file) }

  private struct Feature: Decodable {
    var id: FlexibleJSON?
    var properties: [String: FlexibleJSON]?
    var geometry: FeatureGeometry?
    var box: BoundingBox?
    /// The names, as Dateline's own export writes them.
    var names: [PlaceName] = []

    private enum CodingKeys: String, CodingKey { case id, properties, geometry, bbox }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decodeIfPresent(FlexibleJSON.self, forKey: .id)
      properties = try values.decodeIfPresent([String: FlexibleJSON].self, forKey: .properties)
      geometry = try values.decodeIfPresent(FeatureGeometry.self, forKey: .geometry)
      box = BoundingBox(edges: try? values.decode([Double].self, forKey: .bbox))
      let own = try? values.decode(OwnNames.self, forKey: .properties)
      names = (own?.names ?? []).map { name in
        PlaceName(
          name.text, language: name.lang,
          kind: name.kind.flatMap(PlaceName.Kind.init(rawValue:)) ?? .alternate,
          from: name.from, to: name.to)
      }
    }
  }

  /// The property `names` as Dateline's own export writes it.
  private struct OwnNames: Decodable {
    struct Name: Decodable {
      var text: String
      var lang, kind: String?
      var from, to: Int?
    }

    var names: [Name]?
  }

  var share: Double { features.share }
  var line: Int { features.line }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let feature = try features.next(Feature.self) else { return nil }
    let reader = FieldReader(file: features.file.name, line: features.line, fields: [])
    let properties = FeatureProperties(feature.properties ?? [:])
    let names = properties.names(&languages)
    guard let main = names.first?.text else { throw reader.failure(.empty(column: "name")) }
    guard let geometry = feature.geometry else { throw reader.failure(.noCoordinates) }
    let (coordinate, box) = try reader.located(geometry)
    let place = Place(
      id: properties.id(of: feature.id?.text) ?? Place.userID(forName: main), name: main,
      coordinate: coordinate, feature: try properties.feature(reader),
      country: try reader.country(of: properties.country),
      admin1: properties["admin1"], admin2: properties["admin2"],
      population: try reader.number(
        of: properties.first(ColumnTitles.known[.population] ?? []), "population",
        in: 0...20_000_000_000) ?? 0,
      elevation: try reader.number(
        of: properties.first(["elevation", "altitude"]), "elevation", in: -12_000...9_000),
      boundingBox: box ?? feature.box, source: properties["source"] ?? "GeoJSON",
      names: Array(names.dropFirst()) + feature.names)
    return .place(try reader.checked(place), links: properties.links)
  }
}

/// The properties of a feature, by name in lower case.
struct FeatureProperties {
  private let values: [String: String]
  /// The sorted names, so the same file always gives the same result.
  private let keys: [String]

  init(_ properties: [String: FlexibleJSON]) {
    values = Dictionary(
      properties.compactMap { key, value in
        value.text.map { (key.lowercased(), $0.trimmed) }
      }.filter { !$0.1.isEmpty }, uniquingKeysWith: min)
    keys = values.keys.sorted()
  }

  subscript(key: String) -> String? { values[key] }

  /// Returns the value of the first key that is present.
  func first(_ keys: [String]) -> String? { keys.lazy.compactMap { values[$0] }.first }

  // MARK: - Names

  /// Returns the names, main name first: the English one, or else the international or the plain
  /// one.
  func names(_ languages: inout LanguageTags) -> [PlaceName] {
    let plain = first(ColumnTitles.known[.name] ?? [])
    guard let main = values["name:en"] ?? values["int_name"] ?? plain else { return [] }
    var names: [PlaceName] = []
    var seen: Set<PlaceName> = []
    func add(_ text: String, _ language: String? = nil, _ kind: PlaceName.Kind = .alternate) {
      for part in text.split(separator: ";") {
        let name = PlaceName(String(part).trimmed, language: language, kind: kind)
        if !name.text.isEmpty, seen.insert(name).inserted { names.append(name) }
      }
    }
    seen.insert(PlaceName(main, language: "en"))
    names.append(PlaceName(main))
    seen.insert(PlaceName(main))
    if let plain { add(plain) }
    for key in keys {
      guard let text = values[key] else { continue }
      let parts = key.split(separator: ":", maxSplits: 1)
      guard let first = parts.first, let kind = FeatureProperties.kind(ofKey: first) else {
        continue
      }
      if parts.count == 1 {
        add(text, nil, kind)
      } else if FeatureProperties.isLanguage(parts[1]) {
        add(text, languages.tag(String(parts[1])), kind)
      }
    }
    return names
  }

  /// Returns the kind of name that a key of OpenStreetMap stands for; see
  /// <https://wiki.openstreetmap.org/wiki/Names>.
  private static func kind(ofKey key: some StringProtocol) -> PlaceName.Kind? {
    switch key {
    case "name", "int_name", "alt_name", "loc_name", "nat_name", "reg_name": .alternate
    case "old_name": .historical
    case "official_name": .official
    case "short_name": .abbreviation
    default: nil
    }
  }

  /// Whether the suffix of a `name:` key is a language, such as `en`, `ar` or `zh-hant`. The
  /// suffixes of `name:etymology` and `name:1914-1945` are not.
  private static func isLanguage(_ text: some StringProtocol) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "_" }
    guard let code = parts.first, 2...3 ~= code.count else { return false }
    return parts.allSatisfy { part in
      part.count <= 8
        && part.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || 0x30...0x39 ~= $0 }
    } && code.utf8.allSatisfy { 0x61...0x7A ~= $0 }
  }

  // MARK: - Ids

  /// Returns the place's id. OpenStreetMap's `node/1` becomes `osm:node/1`; an id that names no
  /// register becomes one of the user's own.
  func id(of feature: String?) -> String? {
    if let id = first(["@id", "full_id"]) ?? feature ?? first(["id", "place_id", "identifier"]) {
      return FeatureProperties.osm(id) ?? PlaceIdentifier.own(id)
    }
    guard let id = values["osm_id"] else { return nil }
    let kind = values["osm_type"].map { $0.prefix(1).lowercased() } ?? ""
    return FeatureProperties.osm(id) ?? FeatureProperties.osm(kind + id) ?? "osm:" + id
  }

  private static func osm(_ id: String) -> String? {
    let kinds = ["n": "node", "w": "way", "r": "relation"]
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    let kind = parts.count == 2 ? String(parts[0]) : kinds[String(id.prefix(1))]
    let number = parts.count == 2 ? parts[1] : id.dropFirst()
    guard let kind, kinds.values.contains(kind), !number.isEmpty,
      number.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return "osm:\(kind)/\(number)"
  }

  /// The place's ids in other gazetteers.
  var links: [String] {
    let geonames = first(["gn:id", "geonames:id", "geonameid", "geonames_id", "ref:geonames"])
    return [("wikidata:", first(["wikidata", "wikidataid"])), ("geonames:", geonames)]
      .compactMap { register, id in id.flatMap { PlaceIdentifier.normalized(register + $0) } }
  }

  // MARK: - What and where

  /// The code of the country; Natural Earth writes -99 for “none”.
  var country: String {
    let titles = [
      "iso3166-1:alpha2", "iso3166-1", "addr:country", "is_in:country_code", "iso_a2",
      "country_code",
      "countrycode", "cc", "iso2", "ccodes", "country",
    ]
    let code = first(titles) ?? ""
    return code == "-99" ? "" : code
  }

  /// Returns the feature code: from GeoNames' class and code if they are given, otherwise from
  /// OpenStreetMap's tags.
  func feature(_ reader: FieldReader) throws(GazetteerError) -> FeatureCode {
    let code = first(["feature_code", "fcode"])
    if let letter = first(["feature_class", "fclass"]) {
      if let featureClass = FeatureClass(rawValue: letter) {
        return code.map { FeatureCode(featureClass, $0) }
          ?? FeatureWords.code(ofClass: featureClass)
      }
      // OpenStreetMap extracts in layers put the tag's value in this column.
      if let known = FeatureWords.code(letter) { return seat(known) }
      throw reader.failure(.unknownFeatureClass(letter))
    }
    let tags = ["place", "natural", "waterway", "historic", "aeroway", "landuse"]
    if let known = tags.lazy.compactMap({ values[$0] }).compactMap(FeatureWords.code).first {
      return seat(known)
    }
    if values["boundary"] == "administrative" || values["admin_level"] != nil {
      return FeatureWords.division(level: values["admin_level"].flatMap { Int($0) } ?? 9)
    }
    if first(["amenity", "building", "shop", "tourism", "office", "historic", "leisure"]) != nil {
      return FeatureCode(.spot, "FCL")
    }
    return FeatureCode(.populated, "PPL")
  }

  private func seat(_ feature: FeatureCode) -> FeatureCode {
    guard feature == FeatureCode(.populated, "PPL") else { return feature }
    switch values["capital"] {
    case "yes", "2": return FeatureCode(.populated, "PPLC")
    case "3", "4": return FeatureCode(.populated, "PPLA")
    default: return feature
    }
  }
}
