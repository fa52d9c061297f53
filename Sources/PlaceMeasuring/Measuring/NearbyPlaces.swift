public import Gazetteer
import GeoJSON
public import Geodesy
import JSON
import PlainText

/// Which places to find around a point.
public struct NearbySearch: Sendable {
  /// Maximum distance; nil for any.
  public var within: Length?
  /// Maximum number of places, nearest first; nil for all within the distance.
  public var limit: Int?
  /// Restricts the places to a country and a feature class.
  public var search: PlaceSearch
  /// Restricts the places to a feature code, such as `PPLC`.
  public var featureCode: String?

  /// Makes a search. Of `search`, only the country and class are used, not its limit.
  public init(
    within: Length? = nil, limit: Int? = nil, search: PlaceSearch = PlaceSearch(),
    featureCode: String? = nil
  ) {
    self.within = within
    self.limit = limit
    self.search = search
    self.featureCode = featureCode
  }

  /// Finds the places around a place, leaving out the place itself.
  ///
  /// - Parameters:
  ///   - center: The place to search around.
  ///   - gazetteer: The gazetteer to search.
  ///   - style: The style in which to print coordinates.
  /// - Returns: The places, nearest first.
  /// - Throws: `GeodesyError` for a place outside the area of the style.
  /// - Complexity: O(number of places within the distance of the last one returned).
  public func places(
    around center: PlaceQuery.Answer, in gazetteer: LayeredGazetteer,
    printing style: CoordinateStyle? = nil
  ) throws(GeodesyError) -> NearbyPlaces {
    let own = center.details?.reference
    let wanted = limit.map { own == nil ? $0 : $0 + 1 } ?? .max
    let code = featureCode?.uppercased()
    func admits(_ facts: PlaceFacts) -> Bool {
      search.admits(facts) && (code == nil || facts.feature.code == code)
    }
    let found = gazetteer.nearestPlaces(
      to: center.coordinate, limit: wanted, within: within?.metres ?? .infinity, where: admits
    ).map(\.place)
    let waters = waters(around: center, beside: found, in: gazetteer, admits)
    let known = Set(waters.map(\.place))
    var measured: [(place: PlaceReference, point: Coordinate, measuredTo: ShapeKind?)] = waters
    for place in found where !known.contains(place) {
      if let facts = gazetteer.facts(place) { measured.append((place, facts.coordinate, nil)) }
    }
    let sorted = measured.map { item in
      (
        item: item,
        geodesic: Geodesic.wgs84.inverse(from: center.coordinate, to: item.point)
      )
    }.sorted {
      ($0.geodesic.distance, $0.item.place) < ($1.geodesic.distance, $1.item.place)
    }
    var places: [NearbyPlaces.Nearby] = []
    for (item, geodesic) in sorted where item.place != own && places.count < limit ?? .max {
      guard geodesic.distance <= within?.metres ?? .infinity,
        let details = PlaceDetails(item.place, in: gazetteer)
      else { continue }
      let extent =
        item.measuredTo == nil
        ? PlaceUncertainty(of: details, in: gazetteer).metres : PlaceShape.accuracy
      places.append(
        NearbyPlaces.Nearby(
          details: details, geodesic: geodesic,
          uncertainty: center.uncertainty.metres + extent, measuredTo: item.measuredTo,
          printed: try style?.print(details.coordinate)))
    }
    return NearbyPlaces(center: center, within: within, places: places)
  }

  /// The rivers and lakes whose course or outline is as near as the places that were found.
  ///
  /// - Complexity: O(rivers and lakes + points of those that may be near).
  private func waters(
    around center: PlaceQuery.Answer, beside found: [PlaceReference],
    in gazetteer: LayeredGazetteer, _ admits: (PlaceFacts) -> Bool
  ) -> [(place: PlaceReference, point: Coordinate, measuredTo: ShapeKind?)] {
    var reach = within?.metres ?? .infinity
    if let limit, found.count >= limit {
      let farthest = found.compactMap { gazetteer.facts($0)?.coordinate }.map {
        Geodesic.wgs84.distance(from: center.coordinate, to: $0)
      }.max()
      reach = min(reach, farthest ?? .infinity)
    }
    // Without any limit all places are answered, and the middle of a river serves as well as any other point.
    guard reach.isFinite else { return [] }
    return gazetteer.waters(within: reach, of: center.coordinate).compactMap { place, nearest in
      guard let facts = gazetteer.facts(place), admits(facts),
        let kind = gazetteer.shape(of: place)?.kind
      else { return nil }
      return (place, nearest.coordinate, kind)
    }
  }
}

/// The places around a place, nearest first, as `dateline near` prints them.
public struct NearbyPlaces: Sendable {
  /// The place in the centre.
  public let center: PlaceQuery.Answer
  /// The requested maximum distance.
  public let within: Length?
  /// The places, nearest first.
  public let places: [Nearby]

  /// A place with its distance and direction.
  public struct Nearby: Sendable {
    /// The place.
    public let details: PlaceDetails
    /// Distance in metres from the centre, and the direction there.
    public let geodesic: GeodesicInverse
    /// Uncertainty of the distance in metres, from the extents of both places.
    public let uncertainty: Double
    /// What the distance is measured to where the place is a river or a lake; nil for its point.
    public let measuredTo: ShapeKind?
    /// Its coordinates in the requested style.
    public let printed: CoordinateStyle.Printed?
  }

  /// Text for a terminal: one line per place, and how it was measured.
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
            writer.member("measured_to", ifPresent: place.measuredTo?.rawValue)
            writer.key("uncertainty_m")
            writer.number(place.uncertainty, decimals: 3)
          }
        }
      }
      MeasuringMethod.wgs84.writeMembers(to: &writer)
    }
    return writer.bytes
  }

  /// CSV (RFC 4180) with a header line.
  public func csv() -> String {
    var text =
      "id,name,latitude,longitude,feature_class,feature_code,country_code,admin1,population,"
      + "distance_m,azimuth_deg,compass,uncertainty_m,coordinates,measured_to\r\n"
    for place in places {
      let details = place.details
      text += CSVText.line([
        details.id, details.name, "\(details.coordinate.latitude)",
        "\(details.coordinate.longitude)", details.feature.featureClass.rawValue,
        details.feature.code, details.countryCode?.description ?? "", details.admin1 ?? "",
        "\(details.population)", "\(place.geodesic.distance)", "\(place.geodesic.azimuth)",
        MeasureText.compass(place.geodesic.azimuth),
        NumberText.fixed(place.uncertainty, decimals: 1), place.printed?.text ?? "",
        place.measuredTo?.rawValue ?? "",
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
