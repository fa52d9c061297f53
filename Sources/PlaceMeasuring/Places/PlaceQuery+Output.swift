import Gazetteer
import GeoJSON
public import Geodesy
import JSON

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
