import ArticleAnnotation
import Gazetteer
import GazetteerExport
import Geodesy
import Markup

extension TEIDocument {
  /// The places with their points, and the distances between them.
  func writeStandOff(to writer: inout XMLWriter) {
    let places = entries.filter { $0.kind != .unresolved }
    guard !places.isEmpty else { return }
    writer.element("standOff") { writer in
      writer.element("listPlace") { writer in
        for place in places { write(place, to: &writer) }
        writeRelations(of: places, to: &writer)
      }
    }
  }

  private func write(_ entry: AnnotationEntry, to writer: inout XMLWriter) {
    writer.element("place", attributes(of: entry)) { writer in
      let name = entry.classification == .nature ? "geogName" : "placeName"
      writer.element(name, text: entry.name)
      let isApproximate = entry.kind == .approximate
      let type = isApproximate ? [("type", "approximate")] : []
      writer.element("location", type) { writer in
        if let country = entry.surroundings?.countryCode {
          writer.element(
            "country", ["key": country.description],
            text: entry.surroundings?.country ?? country.description)
        }
        if let admin1 = entry.surroundings?.admin1 { writer.element("region", text: admin1) }
        if let point = entry.coordinate {
          writer.element(
            "geo",
            text: "\(DecimalText.degrees(point.latitude)) \(DecimalText.degrees(point.longitude))")
        }
      }
      if let note = note(on: entry) { writer.element("note", text: note) }
      if let details = entry.details {
        writer.element("idno", ["type": "dateline"], text: details.id)
        writer.element("idno", ["type": "URI"], text: LinkedPlaces.uri(of: details.id))
      }
    }
  }

  private func attributes(of entry: AnnotationEntry) -> [(String, String)] {
    var attributes = [("xml:id", Self.id(of: entry)), ("cert", Self.certainty(entry.confidence))]
    if let feature = entry.details?.feature {
      attributes.append(("type", feature.featureClass.rawValue))
      if !feature.code.isEmpty { attributes.append(("subtype", feature.code)) }
    } else {
      attributes.append(("type", entry.kind.rawValue))
    }
    return attributes
  }

  private func note(on entry: AnnotationEntry) -> String? {
    var parts: [String] = []
    if entry.kind == .approximate, let within = entry.within {
      parts.append(
        ReaderWords.approximate(within.name, entry.uncertainty, isFirst: true)
          + "; the point is that of \(within.name) (\(within.id)).")
      return parts.joined(separator: " ")
    }
    if let description = entry.description {
      let anchors = description.anchors.map { "\($0.name) (\($0.id))" }
      parts.append("Described by \(anchors.joined(separator: " and ")).")
    }
    if let uncertainty = entry.uncertainty {
      parts.append("Within \(Length(metres: uncertainty).formatted(in: .kilometre)) of the point.")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func writeRelations(of places: [AnnotationEntry], to writer: inout XMLWriter) {
    var known: [String: AnnotationEntry] = [:]
    for place in places {
      if let details = place.details { known[details.id] = place }
    }
    for relation in annotation.relations {
      guard let from = known[relation.from], let to = known[relation.to] else { continue }
      let compass = CompassPoint(azimuth: relation.azimuth).abbreviation
      writer.element(
        "relation",
        [
          "name": "distance", "active": "#" + Self.id(of: from), "passive": "#" + Self.id(of: to),
        ]
      ) { writer in
        writer.element(
          "desc",
          text: "\(to.name) is \(Length(metres: relation.distance).formatted(in: .kilometre)) "
            + "\(compass) of \(from.name).")
      }
    }
  }
}
