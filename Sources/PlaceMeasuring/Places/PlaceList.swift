public import Gazetteer
public import Geodesy
import JSON
import PlainText

/// The candidates for one name, as `dateline locate` prints them.
public struct PlaceList: Sendable {
  /// The query.
  public let query: String
  /// The places, best first.
  public private(set) var candidates: [Candidate]
  /// The point, if the query was coordinates.
  public var point: Point?

  /// A point with the country and division that contain it.
  public struct Point: Sendable {
    /// WGS 84, in degrees.
    public let coordinate: Coordinate
    /// ISO 3166-1 alpha-2, from the outline that contains the point or else from the nearest
    /// populated place; nil far from both.
    public let countryCode: CountryCode?
    /// The country's name.
    public let country: String?
    /// The name of the first-order division, found in the same way.
    public let admin1: String?
  }

  /// A place and how it was found.
  public struct Candidate: Sendable {
    /// The place.
    public let details: PlaceDetails
    /// The tier at which the name was found; nil if the query was coordinates.
    public let tier: MatchTier?
    /// Prominence combined with the quality of the match, without unit; nil if the query was
    /// coordinates.
    public let score: Double?
    /// Distance in metres from the point that the search favours.
    public let distance: Double?
    /// Its coordinates in the requested style.
    public internal(set) var printed: CoordinateStyle.Printed?
  }

  /// The same list with coordinates printed in a style.
  ///
  /// - Throws: `GeodesyError` for a place outside the area of the style.
  public func printed(in style: CoordinateStyle?) throws(GeodesyError) -> PlaceList {
    guard let style else { return self }
    var list = self
    for index in candidates.indices {
      list.candidates[index].printed = try style.print(candidates[index].details.coordinate)
    }
    return list
  }

  /// The answers as JSON: an object, or an array if there were several queries.
  public static func json(_ lists: [PlaceList]) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    if lists.count == 1 {
      lists[0].write(to: &writer)
    } else {
      writer.array { writer in for list in lists { list.write(to: &writer) } }
    }
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("query", query)
      if let point {
        writer.member("latitude", point.coordinate.latitude, decimals: 7)
        writer.member("longitude", point.coordinate.longitude, decimals: 7)
        writer.member("country_code", point.countryCode?.description)
        writer.member("country", point.country)
        writer.member("admin1", point.admin1)
      }
      writer.array("candidates") { writer in
        for candidate in candidates {
          writer.object { writer in
            candidate.details.writeMembers(to: &writer)
            candidate.printed?.writeMembers(to: &writer)
            writer.member("tier", ifPresent: candidate.tier?.rawValue)
            if let score = candidate.score {
              writer.member("score", score, decimals: 3)
            }
            if let distance = candidate.distance {
              writer.member("distance_m", distance, decimals: 1)
            }
          }
        }
      }
    }
  }

  /// The answers as text for a terminal, one line per candidate.
  public func text() -> String {
    let head = point.map { point in
      let country = point.country ?? point.countryCode?.description
      let parts = [point.admin1, country].compactMap(\.self)
      return "\(PositionText.text(point.coordinate)) lies "
        + (parts.isEmpty ? "far from any place" : "in \(parts.joined(separator: ", "))") + "\n"
    }
    guard !candidates.isEmpty else { return head ?? "" }
    let rows = candidates.map { candidate -> [String] in
      let details = candidate.details
      return [
        details.id, details.fullName,
        "\(details.feature.featureClass.rawValue) \(details.feature.code)",
        details.population > 0 ? TextTable.grouped(details.population) : "",
        candidate.printed?.text ?? details.coordinate.description, candidate.tier?.rawValue ?? "",
        candidate.distance.map { TextTable.kilometres($0) } ?? "",
      ]
    }
    return (head ?? "") + TextTable(rows: rows, rightAligned: [3, 6]).text()
  }
}

extension PlaceDetails {
  /// Writes the members that every JSON answer gives for a place.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("name", name)
    writer.member("latitude", coordinate.latitude, decimals: 7)
    writer.member("longitude", coordinate.longitude, decimals: 7)
    writer.member("feature_class", feature.featureClass.rawValue)
    writer.member("feature_code", feature.code)
    writer.member("country_code", countryCode?.description)
    writer.member("country", country)
    writer.member("admin1", admin1)
    writer.member("population", population)
  }
}
