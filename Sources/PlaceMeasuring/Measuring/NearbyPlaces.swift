public import Gazetteer
import GeoJSON
public import Geodesy
import JSON
import PlainText

/// Which places around a point are wanted.
public struct NearbySearch: Sendable {
  /// Only places as near as this.
  public var within: Length?
  /// At most so many, nearest first; nil for all within the distance.
  public var limit: Int?
  /// Only places of this country and feature class.
  public var search: PlaceSearch
  /// Only places of this feature code, such as `PPLC`.
  public var featureCode: String?

  /// Makes a search; the country and the class of `search` count, its limit does not.
  public init(
    within: Length? = nil, limit: Int? = nil, search: PlaceSearch = PlaceSearch(),
    featureCode: String? = nil
  ) {
    self.within = within
    self.limit = limit
    self.search = search
    self.featureCode = featureCode
  }

  /// Finds the places around a place, which itself is left out.
  ///
  /// - Parameters:
  ///   - center: The place.
  ///   - gazetteer: Where places are looked up.
  ///   - style: How their coordinates are printed.
  /// - Returns: The places, nearest first.
  /// - Throws: `GeodesyError` for a place outside the area of the style.
  /// - Complexity: O(places as near as the last one given).
  public func places(
    around center: PlaceQuery.Answer, in gazetteer: LayeredGazetteer,
    printing style: CoordinateStyle? = nil
  ) throws(GeodesyError) -> NearbyPlaces {
    let own = center.details?.reference
    let wanted = limit.map { own == nil ? $0 : $0 + 1 } ?? .max
    let code = featureCode?.uppercased()
    let found = gazetteer.nearestPlaces(
      to: center.coordinate, limit: wanted, within: within?.metres ?? .infinity
    ) { facts in
      search.admits(facts) && (code == nil || facts.feature.code == code)
    }
    var places: [NearbyPlaces.Nearby] = []
    for (reference, _) in found where reference != own && places.count < limit ?? .max {
      guard let details = PlaceDetails(reference, in: gazetteer) else { continue }
      let extent = PlaceUncertainty(of: details, in: gazetteer).metres
      places.append(
        NearbyPlaces.Nearby(
          details: details,
          geodesic: Geodesic.wgs84.inverse(from: center.coordinate, to: details.coordinate),
          uncertainty: center.uncertainty.metres + extent,
          printed: try style?.print(details.coordinate)))
    }
    return NearbyPlaces(center: center, within: within, places: places)
  }
}

/// The places around a place, nearest first, as `dateline near` prints them.
public struct NearbyPlaces: Sendable {
  /// The place.
  public let center: PlaceQuery.Answer
  /// The distance that was asked for.
  public let within: Length?
  /// The places, nearest first.
  public let places: [Nearby]

  /// A place with the way to it.
  public struct Nearby: Sendable {
    /// The place.
    public let details: PlaceDetails
    /// Metres to it, and the direction at the centre.
    public let geodesic: GeodesicInverse
    /// By how many metres the distance may differ: the extents of both places.
    public let uncertainty: Double
    /// Its coordinates in the style that was asked for.
    public let printed: CoordinateStyle.Printed?
  }

  /// Text for a terminal: a line a place, and how it was measured.
  public func text(unit: LengthUnit) -> String {
    let rows = places.map { place in
      let details = place.details
      return [
        MeasureText.length(place.geodesic.distance, unit),
        MeasureText.compass(place.geodesic.azimuth), details.id, details.fullName,
        "\(details.feature.featureClass.rawValue) \(details.feature.code)",
        details.population > 0 ? TextTable.grouped(details.population) : "",
        place.printed?.text ?? details.coordinate.description,
      ]
    }
    let extent = MeasureText.rough(center.uncertainty.metres, unit)
    return TextTable(rows: rows, rightAligned: [0, 5]).text()
      + MeasuringMethod.wgs84.line(
        uncertainty: "from \(center.label), which extends \(extent)")
  }

  /// JSON: `center`, `within_m` and `places` with `distance_m` and `azimuth_deg`.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      center.write("center", to: &writer)
      writer.member("within_m", ifPresent: within?.metres)
      writer.array("places") { writer in
        for place in places {
          writer.object { writer in
            place.details.writeMembers(to: &writer)
            place.printed?.writeMembers(to: &writer)
            writer.member("distance_m", place.geodesic.distance)
            writer.member("azimuth_deg", place.geodesic.azimuth)
            writer.member("compass", MeasureText.compass(place.geodesic.azimuth))
            writer.key("uncertainty_m")
            writer.number(place.uncertainty, decimals: 3)
          }
        }
      }
      MeasuringMethod.wgs84.writeMembers(to: &writer)
    }
    return writer.bytes
  }

  /// CSV (RFC 4180), a header line first.
  public func csv() -> String {
    var text =
      "id,name,latitude,longitude,feature_class,feature_code,country_code,admin1,population,"
      + "distance_m,azimuth_deg,compass,uncertainty_m,coordinates\r\n"
    for place in places {
      let details = place.details
      text += CSVText.line([
        details.id, details.name, "\(details.coordinate.latitude)",
        "\(details.coordinate.longitude)", details.feature.featureClass.rawValue,
        details.feature.code, details.countryCode?.description ?? "", details.admin1 ?? "",
        "\(details.population)", "\(place.geodesic.distance)", "\(place.geodesic.azimuth)",
        MeasureText.compass(place.geodesic.azimuth),
        NumberText.fixed(place.uncertainty, decimals: 1), place.printed?.text ?? "",
      ])
    }
    return text
  }

  /// GeoJSON: the places as points, the centre first.
  public func geoJSON() -> [UInt8] {
    let features = places.map { place in
      Feature(
        id: .string(place.details.id), geometry: .point(place.details.coordinate),
        properties: [
          "name": .string(place.details.name),
          "feature_code": .string(place.details.feature.code),
          "distance_m": .number(place.geodesic.distance),
          "azimuth_deg": .number(place.geodesic.azimuth),
          "uncertainty_m": .number(place.uncertainty),
        ])
    }
    return MapText.bytes([center.feature] + features, MeasuringMethod.wgs84.foreignMembers)
  }
}
