public import Gazetteer
import GeoJSON
public import Geodesy

/// The candidates for one name, as `dateline locate` prints them.
public struct PlaceList: Sendable {
  /// The name that was asked for.
  public let query: String
  /// The places, best first.
  public private(set) var candidates: [Candidate]
  /// The point, where coordinates were asked for.
  public var point: Point?

  /// A point with what it lies in.
  public struct Point: Sendable {
    /// WGS 84, degrees.
    public let coordinate: Coordinate
    /// ISO 3166-1 alpha-2: of the outline that it lies in, else of the nearest populated place; nil far
    /// from any.
    public let countryCode: CountryCode?
    /// The country's name.
    public let country: String?
    /// The name of the first-order division, found likewise.
    public let admin1: String?
  }

  /// A place with how it was found.
  public struct Candidate: Sendable {
    /// The place.
    public let details: PlaceDetails
    /// How its name was reached; nil where coordinates were asked for.
    public let tier: MatchTier?
    /// Prominence with the quality of the name, without unit; nil where coordinates were asked for.
    public let score: Double?
    /// Metres from the point that the search is near to.
    public let distance: Double?
    /// Its coordinates in the style that was asked for.
    public internal(set) var printed: CoordinateStyle.Printed?
  }

  /// The same places with their coordinates in a style.
  ///
  /// - Throws: `GeodesyError` for one that lies outside the area of the style.
  public func printed(in style: CoordinateStyle?) throws(GeodesyError) -> PlaceList {
    guard let style else { return self }
    var list = self
    for index in candidates.indices {
      list.candidates[index].printed = try style.print(candidates[index].details.coordinate)
    }
    return list
  }

  /// The answers as JSON, an array where several names were asked for.
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
        writer.key("latitude")
        writer.number(point.coordinate.latitude, decimals: 7)
        writer.key("longitude")
        writer.number(point.coordinate.longitude, decimals: 7)
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
              writer.key("score")
              writer.number(score, decimals: 3)
            }
            if let distance = candidate.distance {
              writer.key("distance_m")
              writer.number(distance, decimals: 1)
            }
          }
        }
      }
    }
  }

  /// The answers as text for a terminal: a line a candidate.
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
  /// Writes the members that every JSON answer gives of a place.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("name", name)
    writer.key("latitude")
    writer.number(coordinate.latitude, decimals: 7)
    writer.key("longitude")
    writer.number(coordinate.longitude, decimals: 7)
    writer.member("feature_class", feature.featureClass.rawValue)
    writer.member("feature_code", feature.code)
    writer.member("country_code", countryCode?.description)
    writer.member("country", country)
    writer.member("admin1", admin1)
    writer.member("population", population)
  }
}
