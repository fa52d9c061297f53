import GeoJSON
public import Geodesy

/// By what a length, an azimuth or an area is measured; every answer states it.
public struct MeasuringMethod: Sendable {
  /// The ellipsoid on which the geodesics run.
  public let ellipsoid: NamedEllipsoid
  /// The geodesics.
  public let geodesic: Geodesic

  /// The datum of coordinates.
  public static let datum = "WGS 84"
  /// The algorithm.
  public static let algorithm = "geodesic, Karney 2013, doi:10.1007/s00190-012-0578-z"

  /// Geodesics on the ellipsoid of WGS 84.
  public static let wgs84 = MeasuringMethod(on: .wgs84)

  /// Geodesics on an ellipsoid; latitudes and longitudes are taken as they are, without a change of datum.
  public init(on ellipsoid: NamedEllipsoid) {
    self.ellipsoid = ellipsoid
    geodesic = ellipsoid.ellipsoid == .wgs84 ? .wgs84 : Geodesic(on: ellipsoid.ellipsoid)
  }

  /// The line under an answer for a terminal.
  func line(uncertainty: String) -> String {
    let figure =
      ellipsoid.ellipsoid == .wgs84
      ? Self.datum : "\(ellipsoid.name) with \(Self.datum) coordinates"
    return "geodesic on \(figure) (Karney 2013); \(uncertainty)\n"
  }

  /// `datum`, `ellipsoid` and `method`.
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("datum", Self.datum)
    writer.object("ellipsoid") { writer in
      writer.member("name", ellipsoid.name)
      writer.member("equatorial_radius_m", ellipsoid.ellipsoid.equatorialRadius)
      writer.member("flattening", ellipsoid.ellipsoid.flattening)
    }
    writer.member("method", Self.algorithm)
  }

  /// The same as foreign members of GeoJSON.
  var foreignMembers: JSONObject {
    [
      "datum": .string(Self.datum), "ellipsoid": .string(ellipsoid.name),
      "method": .string(Self.algorithm),
    ]
  }
}

/// Lengths and directions as text.
enum MeasureText {
  static func length(_ metres: Double, _ unit: LengthUnit) -> String {
    Length(metres: metres).formatted(in: unit, decimals: unit == .metre ? 3 : 2)
  }

  /// A length with two digits that count: `8.3 km`, `140 km`, `71 m`.
  static func rough(_ metres: Double, _ unit: LengthUnit = .kilometre) -> String {
    let isSmall = unit == .kilometre && metres < 1_000
    let unit = isSmall ? LengthUnit.metre : unit
    var value = metres / unit.metres
    var step = 1.0
    while value / step >= 100 { step *= 10 }
    value = (value / step).rounded() * step
    return Length(value, unit).formatted(in: unit, decimals: value < 10 ? 1 : 0)
  }

  static func degrees(_ azimuth: Double) -> String {
    "\((azimuth * 100).rounded() / 100)°"
  }

  static func compass(_ azimuth: Double) -> String { CompassPoint(azimuth: azimuth).abbreviation }
}

extension PlaceQuery.Answer {
  /// Writes the place as a member: what JSON answers say of where they measure from and to.
  func write(_ key: String, to writer: inout JSONWriter) {
    writer.object(key) { writer in writeMembers(to: &writer) }
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("query", query)
    if let details {
      details.writeMembers(to: &writer)
    } else {
      writer.key("latitude")
      writer.number(coordinate.latitude, decimals: 9)
      writer.key("longitude")
      writer.number(coordinate.longitude, decimals: 9)
    }
    printed?.writeMembers(to: &writer)
    writer.key("uncertainty_m")
    writer.number(uncertainty.metres, decimals: 3)
    writer.member("uncertainty_basis", uncertainty.basis.rawValue)
    if let companion {
      writer.member("resolved_together", true)
      writer.member(
        "reason",
        "\(MeasureText.rough(companion.distance)) from \(companion.name); "
          + "on its own it would be \(companion.instead)")
    }
    guard details != nil else { return }
    writer.array("others") { writer in
      for other in others {
        writer.object { writer in other.writeMembers(to: &writer) }
      }
    }
  }

  /// Name, id, latitude and longitude for a line of CSV.
  var fields: [String] {
    [
      details?.name ?? query, details?.id ?? "", "\(coordinate.latitude)",
      "\(coordinate.longitude)",
    ]
  }

  /// A point of a map.
  var feature: Feature {
    Feature(
      id: details.map { .string($0.id) }, geometry: .point(coordinate),
      properties: [
        "name": .string(details?.name ?? query), "uncertainty_m": .number(uncertainty.metres),
      ])
  }
}

extension [PlaceQuery.Answer] {
  /// For each ambiguous name, which place was taken and why, and which others there are.
  public func ambiguities() -> [String] {
    var seen: Set<String> = []
    return compactMap { stop in
      guard let details = stop.details, !stop.others.isEmpty, seen.insert(stop.query).inserted
      else { return nil }
      let others = stop.others.map { "\($0.fullName) (\($0.id), \($0.feature.code))" }
        .joined(separator: "; ")
      let reason = stop.companion.map { companion in
        ", \(MeasureText.rough(companion.distance)) from \(companion.name)"
          + "; on its own it would be \(companion.instead)"
      }
      return "“\(stop.query)” taken as \(details.fullName) (\(details.id), "
        + "\(details.feature.code))\(reason ?? ""); others: \(others)"
    }
  }

  /// The same places with their coordinates in a style.
  ///
  /// - Throws: `GeodesyError` for one that lies outside the area of the style.
  public func printed(in style: CoordinateStyle?) throws(GeodesyError) -> [PlaceQuery.Answer] {
    guard let style else { return self }
    var answers = self
    for index in answers.indices {
      answers[index].printed = try style.print(answers[index].coordinate)
    }
    return answers
  }
}
