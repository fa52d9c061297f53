import Geodesy
import PlainText

extension SummaryReport {
  /// One list as comma-separated values (RFC 4180) with a header.
  ///
  /// - Parameter table: The list.
  /// - Returns: Lines ending in CR LF.
  public func csv(_ table: Table) -> String {
    let (header, rows) = content(of: table)
    return ([header] + rows).map(CSVText.line).joined()
  }

  private func content(of table: Table) -> (header: [String], rows: [[String]]) {
    switch table {
    case .places:
      (
        [
          "id", "name", "full_name", "country_code", "latitude", "longitude", "documents",
          "mentions", "confidence",
        ],
        places.map { place in
          [
            place.id, place.name, place.fullName, place.countryCode,
            Self.degrees(place.coordinate?.latitude), Self.degrees(place.coordinate?.longitude),
            "\(place.documents)", "\(place.mentions)", Self.share(place.confidence),
          ]
        }
      )
    case .countries:
      (
        ["country_code", "country", "documents", "mentions", "share", "documents_in_focus"],
        countries.map {
          [
            $0.code, $0.name, "\($0.documents)", "\($0.mentions)", Self.share($0.share),
            "\($0.focus)",
          ]
        }
      )
    case .heat:
      (
        ["name", "west", "south", "east", "north", "documents", "mentions", "share"],
        cells.map {
          [
            $0.name, Self.degrees($0.west), Self.degrees($0.south), Self.degrees($0.east),
            Self.degrees($0.north), "\($0.documents)", "\($0.mentions)", Self.share($0.share),
          ]
        }
      )
    case .pairs:
      (
        [
          "id", "name", "other_id", "other_name", "documents", "undercount", "jaccard", "pmi_bits",
          "distance_m",
        ],
        pairs.map {
          [
            $0.first.id, $0.first.name, $0.second.id, $0.second.name, "\($0.documents)",
            "\($0.undercount)", Self.share($0.jaccard),
            FigureText.value($0.information, decimals: 3),
            $0.distance.map { FigureText.value($0) } ?? "",
          ]
        }
      )
    case .unresolved:
      (
        ["name", "country_code", "documents", "mentions", "confidence", "near_id", "near"],
        unresolved.map {
          [
            $0.name, $0.country, "\($0.documents)", "\($0.mentions)", Self.share($0.confidence),
            $0.near?.id ?? "", $0.near?.name ?? "",
          ]
        }
      )
    case .roles:
      (["role", "mentions"], roles.map { [$0.role, "\($0.mentions)"] })
    }
  }

  private static func degrees(_ value: Double?) -> String {
    value.map { FigureText.value($0, decimals: 5) } ?? ""
  }

  private static func share(_ value: Double) -> String { FigureText.value(value, decimals: 4) }
}
