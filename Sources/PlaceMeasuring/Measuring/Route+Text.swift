public import Geodesy
import PlainText

extension Route {
  /// The legs as text for a terminal: two lines per leg, the total if there are several legs, and a
  /// line that states how it was measured.
  public func text(unit: LengthUnit) -> String {
    let measures = legs.map { leg in
      let geodesic = leg.geodesic
      return [
        "", MeasureText.length(geodesic.distance, unit),
        "azimuth \(MeasureText.degrees(geodesic.azimuth)) "
          + MeasureText.compass(geodesic.azimuth),
        "back \(MeasureText.degrees(geodesic.backAzimuth)) "
          + MeasureText.compass(geodesic.backAzimuth),
        leg.measuredTo?.words(at: geodesic.distance) ?? "",
      ]
    }
    let total = legs.count > 1 ? [["total", MeasureText.length(total, unit)]] : []
    let lines = TextTable(rows: measures + total, rightAligned: [1]).text()
      .split(separator: "\n", omittingEmptySubsequences: false)
    var text = ""
    for (leg, line) in zip(legs, lines) {
      let indent = total.isEmpty ? "  " : ""
      text += "\(stops[leg.from].label) -> \(stops[leg.to].label)\n\(indent)\(line)\n"
    }
    text += lines.dropFirst(legs.count).joined(separator: "\n")
    let extent = MeasureText.rough(uncertainty, unit)
    return text + method.line(uncertainty: "± \(extent) (extent of the places)")
  }

  /// For each ambiguous name, the place chosen and the alternatives.
  public func ambiguities() -> [String] { stops.ambiguities() }

  /// The legs as CSV (RFC 4180) with a header line.
  public func csv() -> String {
    var text =
      "from,from_id,from_latitude,from_longitude,to,to_id,to_latitude,to_longitude,"
      + "distance_m,azimuth_deg,back_azimuth_deg,compass,uncertainty_m,ellipsoid,measured_to\r\n"
    for leg in legs {
      let geodesic = leg.geodesic
      text += CSVText.line(
        stops[leg.from].fields + stops[leg.to].fields + [
          "\(geodesic.distance)", "\(geodesic.azimuth)", "\(geodesic.backAzimuth)",
          MeasureText.compass(geodesic.azimuth), NumberText.fixed(leg.uncertainty, decimals: 1),
          method.ellipsoid.name, leg.measuredTo?.rawValue ?? "",
        ])
    }
    return text
  }
}
