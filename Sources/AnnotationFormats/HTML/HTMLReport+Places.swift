import ArticleAnnotation
import Gazetteer
import Geodesy
import SpatialLanguage

extension HTMLReport {
  /// Numbers of the places that have a point, in the order of the text.
  var located: [Int] {
    annotation.places.indices.filter { annotation.places[$0].coordinate != nil }
  }

  /// The table of places.
  func writePlaces(to html: inout HTMLWriter) {
    let located = self.located
    writeSection("places", heading: "Places", count: located.count, to: &html) { html in
      guard !located.isEmpty else {
        html.element("p", ["class": "empty"], text: "No place was found in this text.")
        return
      }
      html.element("table", ["class": "places", "role": "table"]) { html in
        html.element("caption", text: caption)
        html.line()
        writeHeadings(
          ["Place", "Where", "Coordinates", distanceHeading, "Mentions", "Confidence", "Source"],
          to: &html)
        html.element("tbody", ["role": "rowgroup"]) { html in
          html.line()
          for number in located { writeRow(number, to: &html) }
        }
      }
    }
  }

  private var caption: String {
    "In the order of the text. Coordinates are latitude and longitude in degrees, WGS 84; distances "
      + "are measured along the geodesic."
  }

  private var distanceHeading: String {
    mainPlace.map { "From \($0.details.name)" } ?? "Distance"
  }

  /// Writes the head of a table.
  func writeHeadings(_ headings: [String], to html: inout HTMLWriter) {
    html.element("thead", ["role": "rowgroup"]) { html in
      html.element("tr", ["role": "row"]) { html in
        for heading in headings {
          html.element("th", ["scope": "col", "role": "columnheader"], text: heading)
        }
      }
    }
    html.line()
  }

  /// Writes a cell; its label stands before it where the table is shown as cards.
  func writeCell(
    _ label: String, _ kind: StaticString? = nil, to html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "td", ["role": "cell", "class": kind.map { "\($0)" }, "data-label": label], body)
  }

  private func writeRow(_ number: Int, to html: inout HTMLWriter) {
    let place = annotation.places[number]
    html.element(
      "tr", ["role": "row", "id": entry(.place(number)), "data-place": key(.place(number))]
    ) { html in
      html.element("th", ["scope": "row", "role": "rowheader"]) { html in
        html.element("bdi", ["class": "name"], text: name(of: place))
        html.element("span", ["class": "kind"], text: kind(of: place))
      }
      let parts = whereParts(place)
      writeCell("Where", parts == nil ? "none" : nil, to: &html) { html in
        if let parts { html.text(parts) } else { writeNothing(to: &html) }
      }
      writeCell("Coordinates", "figure", to: &html) { writePoint(of: place, to: &$0) }
      writeDistance(of: place, number, to: &html)
      writeCell("Mentions", "jumps", to: &html) { writeMentions(of: .place(number), to: &$0) }
      writeCell("Confidence", "why", to: &html) { writeConfidence(of: place, to: &$0) }
      writeCell("Source", "source", to: &html) { writeSource(of: place, to: &$0) }
    }
    html.line()
  }

  func name(of place: AnnotatedPlace) -> String {
    place.details?.name ?? place.mentions.first?.text ?? ""
  }

  private func kind(of place: AnnotatedPlace) -> String {
    guard let details = place.details else { return "not in the gazetteer" }
    let nameInForce = details.nameInForce.map { $0 == details.name ? "" : "; then \($0)" } ?? ""
    return details.kindInWords + nameInForce
  }

  /// Division and country, or in which words the text says where it is; nil for neither.
  private func whereParts(_ place: AnnotatedPlace) -> String? {
    if let details = place.details {
      let parts = [
        details.admin1 == details.name ? nil : details.admin1,
        details.feature.rank == .country ? nil : details.country,
      ].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    if let description = place.description, description.estimate != nil {
      return "“\(Self.oneLine(description.mentions.first?.text ?? ""))”"
    }
    return place.within.map { ReaderWords.approximate($0.fullName, place.extent) }
  }

  private func writeNothing(to html: inout HTMLWriter) {
    html.element("span", ["class": "quiet"], text: "–")
  }

  private func writePoint(of place: AnnotatedPlace, to html: inout HTMLWriter) {
    guard let coordinate = place.coordinate else { return }
    if place.isApproximate {
      // Digits would look like a place that is known.
      html.element("span", ["class": "quiet"], text: "not known")
      return
    }
    let isEstimate = place.details == nil && place.decided == nil
    html.text((isEstimate ? "about " : "") + ReaderWords.coordinates(coordinate))
    if let uncertainty = place.uncertainty {
      html.text(" ± \(ReaderWords.distance(uncertainty))")
    }
  }

  private func writeDistance(of place: AnnotatedPlace, _ number: Int, to html: inout HTMLWriter) {
    if number == mainPlace?.number {
      writeCell(distanceHeading, "figure", to: &html) { html in
        html.element("span", ["class": "quiet"], text: "main place")
      }
    } else if let geodesic = mainPlace?.geodesic(to: place) {
      writeCell(distanceHeading, "figure", to: &html) { html in
        writeGeodesic(geodesic.distance, geodesic.azimuth, to: &html)
      }
    } else {
      writeCell(distanceHeading, "none", to: &html) { writeNothing(to: &$0) }
    }
  }

  /// Writes a distance with its direction.
  func writeGeodesic(_ distance: Double, _ azimuth: Double, to html: inout HTMLWriter) {
    html.text(ReaderWords.distance(distance))
    html.text(" ")
    html.element(
      "span", ["class": "quiet"],
      text: "\(ReaderWords.direction(azimuth)), \(Int(azimuth.rounded()) % 360)°")
  }

  /// Writes a probability as a bar and a number.
  func writeShare(_ share: Double, to html: inout HTMLWriter) {
    let width = Int((min(max(share, 0), 1) * 48).rounded())
    html.element(
      "svg",
      [
        "class": "bar", "width": "48", "height": "6", "viewBox": "0 0 48 6",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) { html in
      html.element("rect", ["class": "track", "width": "48", "height": "6", "rx": "3"]) { _ in }
      html.element("rect", ["class": "fill", "width": "\(width)", "height": "6", "rx": "3"]) { _ in
      }
    }
    html.text(" ")
    html.element("span", ["class": "percent"], text: ReaderWords.percent(share))
  }

  private func writeConfidence(of place: AnnotatedPlace, to html: inout HTMLWriter) {
    writeShare(place.confidence, to: &html)
    let isDoubtful = place.isDoubtful
    if isDoubtful { html.element("strong", ["class": "doubt"], text: "doubtful") }
    guard !place.reasons.isEmpty || !place.alternatives.isEmpty else { return }
    html.element("details", ["open": isDoubtful ? "" : nil]) { html in
      html.element("summary", text: "Why")
      if !place.reasons.isEmpty {
        html.element("ul", ["class": "reasons"]) { html in
          for reason in place.reasons { html.element("li", text: reason) }
        }
      }
      writeAlternatives(of: place, to: &html)
    }
  }

  /// Writes the other candidates of a place.
  func writeAlternatives(of place: AnnotatedPlace, to html: inout HTMLWriter) {
    guard !place.alternatives.isEmpty else { return }
    html.element("p", ["class": "label"], text: "Could also be")
    html.element("ul", ["class": "alternatives"]) { html in
      for alternative in place.alternatives {
        let details = alternative.details
        html.element("li") { html in
          html.element("bdi", text: details.fullName)
          html.text(" (\(details.kindInWords)), ")
          html.element(
            "span", ["class": "nowrap"], text: ReaderWords.coordinates(details.coordinate))
          html.text(": \(ReaderWords.percent(alternative.confidence))")
        }
      }
    }
  }

  private func writeSource(of place: AnnotatedPlace, to html: inout HTMLWriter) {
    let stand = place.isApproximate ? place.within : nil
    guard let details = place.details ?? stand else { return }
    let provenance = details.provenance
    if place.details == nil { html.text("\(details.name): ") }
    if let uri = provenance.uri {
      html.element("a", ["href": uri, "rel": "noreferrer"], text: provenance.gazetteer)
    } else {
      html.text(provenance.gazetteer)
    }
    html.text(" ")
    html.element("span", ["class": "quiet id"], text: details.id)
  }

  /// A quotation without its line breaks.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension AnnotatedPlace {
  /// The place is little likely, or another one is nearly as likely.
  var isDoubtful: Bool {
    guard details != nil else { return false }
    return confidence < 0.6 || (alternatives.first?.confidence ?? 0) > confidence - 0.2
  }
}
