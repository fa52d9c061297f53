import Gazetteer
import GeoJSON
public import Geodesy
import JSON

extension PlaceQuery.Answer {
  /// Writes the place as a member, as JSON answers describe the ends of a measurement.
  func write(_ key: String, to writer: inout JSONWriter) {
    writer.object(key) { writer in writeMembers(to: &writer) }
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.member("query", query)
    if let details {
      details.writeMembers(to: &writer)
    } else {
      writer.member("latitude", coordinate.latitude, decimals: 9)
      writer.member("longitude", coordinate.longitude, decimals: 9)
    }
    printed?.writeMembers(to: &writer)
    writer.member("uncertainty_m", uncertainty.metres, decimals: 3)
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

  /// Name, id, latitude and longitude as CSV fields.
  var fields: [String] {
    [
      details?.name ?? query, details?.id ?? "", "\(coordinate.latitude)",
      "\(coordinate.longitude)",
    ]
  }

  /// The place as a point on a map.
  var feature: Feature {
    Feature(
      id: details.map { .string($0.id) }, geometry: .point(coordinate),
      properties: [
        "name": .string(details?.name ?? query), "uncertainty_m": .number(uncertainty.metres),
      ])
  }
}

extension [PlaceQuery.Answer] {
  /// For each ambiguous name, the place chosen and why, and the alternatives.
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

  /// The same places with coordinates printed in a style.
  ///
  /// - Throws: `GeodesyError` for a place outside the area of the style.
  public func printed(in style: CoordinateStyle?) throws(GeodesyError) -> [PlaceQuery.Answer] {
    guard let style else { return self }
    var answers = self
    for index in answers.indices {
      answers[index].printed = try style.print(answers[index].coordinate)
    }
    return answers
  }
}
