public import Gazetteer
import Geodesy

/// Writes places as LP-TSV (version 0.5), the tab-separated form of Linked Places that the World
/// Historical Gazetteer accepts.
///
/// The format has no columns for divisions, population, elevation, and the kinds and years of
/// names, so these are omitted. `id` is Dateline's own id.
///
/// Source: <https://github.com/LinkedPasts/linked-places-format>, `tsv_0.5.md`.
public enum LinkedPlacesTable {
  /// The columns in order.
  static let columns = [
    "id", "title", "title_source", "title_uri", "ccodes", "lat", "lon", "fclasses", "types",
    "aat_types", "matches", "variants", "start", "end",
  ]

  /// The header line, without a line feed.
  public static var header: String { columns.joined(separator: "\t") }

  /// One row, without a line feed.
  public static func row(_ place: Place) -> String {
    let geonames = place.id.hasPrefix("geonames:") ? place.id.dropFirst(9) : nil
    let type = LinkedPlacesType(place.feature)
    let years = LinkedPlacesTable.years(of: place)
    return [
      place.id, field(place.name), field(place.source.isEmpty ? "Dateline" : place.source),
      geonames.map { "https://www.geonames.org/\($0)" } ?? "",
      place.country?.description ?? "", "\(place.coordinate.latitude)",
      "\(place.coordinate.longitude)", type.featureClass, type.label,
      type.aat.map { "\($0)" } ?? "", geonames.map { "gn:\($0)" } ?? "", variants(place.names),
      years.from, years.to,
    ].joined(separator: "\t")
  }

  /// The names with their languages, separated by `;`. A name in several languages occurs several
  /// times.
  private static func variants(_ names: [PlaceName]) -> String {
    names.filter { $0.kind != .demonym }.map { name in
      // The format cannot escape `;` or `@`.
      let text = field(name.text).split(whereSeparator: { $0 == ";" || $0 == "@" })
        .joined(separator: " ")
      return name.language.map { "\(text)@\($0)" } ?? text
    }.joined(separator: ";")
  }

  /// The years of the main name, if the names have any.
  private static func years(of place: Place) -> (from: String, to: String) {
    let main = place.names.first { $0.text == place.name && ($0.from != nil || $0.to != nil) }
    return (main?.from.map(isoYear) ?? "", main?.to.map(isoYear) ?? "")
  }

  /// A year in ISO 8601, with at least four digits: `0079`, `-0044`.
  public static func isoYear(_ year: Int) -> String {
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func field(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\t" || $0.isNewline }).joined(separator: " ")
  }
}

/// The kind of a place in the terms of Linked Places.
public struct LinkedPlacesType: Sendable, Hashable {
  /// One of the seven GeoNames feature classes that Linked Places uses.
  public let featureClass: String
  /// The kind in words.
  public let label: String
  /// Its number in Getty's Art & Architecture Thesaurus, if there is one.
  public let aat: Int?

  /// Makes the type of a feature.
  public init(_ feature: FeatureCode) {
    featureClass =
      switch feature.featureClass {
      case .undersea: "H"
      case .vegetation: "L"
      case let other: other.rawValue
      }
    (label, aat) =
      switch feature.rank {
      case .country: ("nation", 300_128_207)
      case .continent: ("continent", 300_128_176)
      case .sea: feature.code == "OCN" ? ("ocean", 300_008_687) : ("sea", 300_008_694)
      case .region: ("region", 300_182_722)
      case .admin1: ("province", 300_000_774)
      case .admin2: ("county", 300_000_771)
      case .lowerDivision: ("administrative division", nil)
      case .capital, .admin1Seat, .settlement: ("inhabited place", 300_008_347)
      case .section: ("section of a settlement", nil)
      case .inlandWater:
        switch feature.code {
        case "STM", "STMI": ("river", 300_008_707)
        case "LK", "LKS", "LKI": ("lake", 300_008_680)
        default: ("body of water", nil)
        }
      case .terrain:
        switch feature.code {
        case "ISL", "ISLS": ("island", 300_008_791)
        case "MT", "MTS": ("mountain", 300_008_795)
        default: ("landform", nil)
        }
      case .facility: ("facility", nil)
      }
  }
}
