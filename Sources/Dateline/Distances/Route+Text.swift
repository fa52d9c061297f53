public import Geodesy

extension Route {
  /// The legs as text for a terminal, two lines a leg, with the total where there are several.
  public func text(unit: LengthUnit) -> String {
    let measures = legs.map { leg in
      [
        "", Route.length(leg.geodesic.distance, unit),
        "azimuth \(Route.degrees(leg.geodesic.azimuth)) \(Route.compass(leg.geodesic.azimuth))",
        "back \(Route.degrees(leg.geodesic.backAzimuth)) "
          + Route.compass(leg.geodesic.backAzimuth),
      ]
    }
    let total = legs.count > 1 ? [["total", Route.length(total, unit)]] : []
    let lines = TextTable(rows: measures + total, rightAligned: [1]).text()
      .split(separator: "\n", omittingEmptySubsequences: false)
    var text = ""
    for (leg, line) in zip(legs, lines) {
      let indent = total.isEmpty ? "  " : ""
      text += "\(stops[leg.from].label) -> \(stops[leg.to].label)\n\(indent)\(line)\n"
    }
    return text + lines.dropFirst(legs.count).joined(separator: "\n")
  }

  /// For each ambiguous name, which place was taken and which others there are.
  public func ambiguities() -> [String] {
    var seen: Set<String> = []
    return stops.compactMap { stop in
      guard let details = stop.details, !stop.others.isEmpty, seen.insert(stop.query).inserted
      else { return nil }
      let others = stop.others.map { "\($0.fullName) (\($0.id), \($0.feature.code))" }
        .joined(separator: "; ")
      return "“\(stop.query)” taken as \(details.fullName) (\(details.id), "
        + "\(details.feature.code)); others: \(others)"
    }
  }

  /// The legs as CSV (RFC 4180), a header line first.
  public func csv() -> String {
    var text =
      "from,from_id,from_latitude,from_longitude,to,to_id,to_latitude,to_longitude,"
      + "distance_m,azimuth_deg,back_azimuth_deg,compass\r\n"
    for leg in legs {
      let geodesic = leg.geodesic
      let fields =
        Route.fields(stops[leg.from]) + Route.fields(stops[leg.to]) + [
          "\(geodesic.distance)", "\(geodesic.azimuth)", "\(geodesic.backAzimuth)",
          Route.compass(geodesic.azimuth),
        ]
      text += fields.map(Route.quoted).joined(separator: ",") + "\r\n"
    }
    return text
  }

  private static func fields(_ stop: PlaceQuery.Answer) -> [String] {
    [
      stop.details?.name ?? stop.query, stop.details?.id ?? "", "\(stop.coordinate.latitude)",
      "\(stop.coordinate.longitude)",
    ]
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D })
    else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func length(_ metres: Double, _ unit: LengthUnit) -> String {
    Length(metres: metres).formatted(in: unit, decimals: unit == .metre ? 3 : 2)
  }

  private static func degrees(_ azimuth: Double) -> String {
    "\((azimuth * 100).rounded() / 100)°"
  }

  static func compass(_ azimuth: Double) -> String { CompassPoint(azimuth: azimuth).abbreviation }
}
