import ArticleAnnotation
import Gazetteer
import Geodesy
import SpatialLanguage

extension HTMLReport {
  /// Numbers of the names that no place was found for.
  var unresolved: [Int] {
    annotation.places.indices.filter { annotation.places[$0].coordinate == nil }
  }

  var describedCount: Int { annotation.described.count }

  /// The places that the text describes by others.
  func writeDescribed(to html: inout HTMLWriter) {
    guard !annotation.described.isEmpty else { return }
    writeSection(
      "described", heading: "Described places", count: describedCount, to: &html
    ) { html in
      html.element("table", ["role": "table"]) { html in
        html.element(
          "caption",
          text:
            "Places that the text describes by other places, each as a point with the radius in "
            + "which it is likely to lie.")
        html.line()
        writeHeadings(["Words", "From", "Point", "Within", "In the text", "Confidence"], to: &html)
        html.element("tbody", ["role": "rowgroup"]) { html in
          for (number, place) in annotation.described.enumerated() {
            writeRow(of: place, number, to: &html)
          }
        }
      }
    }
  }

  private func writeRow(of place: DescribedPlace, _ number: Int, to html: inout HTMLWriter) {
    let subject = TextMark.Subject.described(number)
    html.element("tr", ["role": "row", "id": entry(subject), "data-place": key(subject)]) { html in
      html.element("th", ["scope": "row", "role": "rowheader"]) { html in
        html.element(
          "q", ["class": "name", "dir": "auto"],
          text: Self.oneLine(place.mentions.first?.text ?? ""))
      }
      writeCell("From", to: &html) { html in
        html.text(place.anchors.map(\.name).joined(separator: ", "))
      }
      writeCell("Point", "figure", to: &html) { html in
        html.text(place.estimate.map { ReaderWords.coordinates($0.point) } ?? "not placed")
      }
      writeCell("Within", "figure", to: &html) { html in
        html.text(place.estimate.map { ReaderWords.distance($0.uncertainty) } ?? "–")
      }
      writeCell("In the text", "jumps", to: &html) { writeMentions(of: subject, to: &$0) }
      writeCell("Confidence", to: &html) { writeShare(place.confidence, to: &$0) }
    }
    html.line()
  }

  /// The coordinates that the text writes out.
  func writeCoordinates(to html: inout HTMLWriter) {
    guard !annotation.coordinates.isEmpty else { return }
    writeSection(
      "coordinates", heading: "Coordinates in the text", count: annotation.coordinates.count,
      to: &html
    ) { html in
      html.element("table", ["role": "table"]) { html in
        html.element("caption", text: "As written, in degrees, and how precise the digits are.")
        html.line()
        writeHeadings(
          ["As written", "Form", "Degrees", "Within", "Beside the name", "In the text"], to: &html)
        html.element("tbody", ["role": "rowgroup"]) { html in
          for (number, coordinate) in annotation.coordinates.enumerated() {
            writeRow(of: coordinate, number, to: &html)
          }
        }
      }
    }
  }

  private func writeRow(
    of coordinate: StatedCoordinate, _ number: Int, to html: inout HTMLWriter
  ) {
    let subject = TextMark.Subject.coordinate(number)
    html.element("tr", ["role": "row", "id": entry(subject), "data-place": key(subject)]) { html in
      html.element("th", ["scope": "row", "role": "rowheader"]) { html in
        html.element("bdi", ["class": "name"], text: coordinate.mention.text)
      }
      writeCell("Form", to: &html) { $0.text(ReaderWords.notation(coordinate.reading.notation)) }
      writeCell("Degrees", "figure", to: &html) { html in
        html.text(ReaderWords.coordinates(coordinate.reading.coordinate))
      }
      writeCell("Within", "figure", to: &html) { html in
        html.text(ReaderWords.distance(coordinate.reading.uncertainty))
      }
      writeCell("Beside the name", to: &html) { html in
        guard let beside = coordinate.beside else { return html.text("–") }
        writeVerdict(coordinate.contradictsName ? .contradicts : .agrees, to: &html)
        html.text(" \(ReaderWords.distance(beside.distance)) from \(beside.place.name)")
      }
      writeCell("In the text", "jumps", to: &html) { writeMentions(of: subject, to: &$0) }
    }
    html.line()
  }

  /// The statements that were tested.
  func writeClaims(to html: inout HTMLWriter) {
    guard !annotation.claims.isEmpty else { return }
    writeSection(
      "statements", heading: "Statements tested", count: annotation.claims.count, to: &html
    ) { html in
      html.element(
        "p", ["class": "lead"],
        text: "What the text says of distances, directions and divisions, measured against the "
          + "gazetteer.")
      html.element("ul", ["class": "statements"]) { html in
        html.line()
        for (number, claim) in annotation.claims.enumerated() {
          let subject = TextMark.Subject.claim(number)
          html.element(
            "li",
            ["class": claim.verdict.rawValue, "id": entry(subject), "data-place": key(subject)]
          ) { html in
            writeVerdict(claim.verdict, to: &html)
            html.text(" ")
            html.element("q", ["dir": "auto"], text: Self.oneLine(claim.mention.text))
            html.text(" ")
            if let mark = marksBySubject[subject]?.first {
              html.element("a", ["class": "jump", "href": "#m\(mark)"], text: "in the text")
            }
            html.element("span", ["class": "finding"]) { html in
              html.element("bdi", text: claim.subject.name)
              html.text(": \(claim.finding)")
            }
          }
          html.line()
        }
      }
    }
  }

  private func writeVerdict(_ verdict: SpatialClaim.Verdict, to html: inout HTMLWriter) {
    html.element(
      "strong", ["class": "verdict \(verdict.rawValue)"],
      text: "\(verdict.sign) \(verdict.rawValue)")
  }

  /// The names that no place was found for.
  func writeUnresolved(to html: inout HTMLWriter) {
    let unresolved = self.unresolved
    guard !unresolved.isEmpty else { return }
    writeSection(
      "unresolved", heading: "Names not found", count: unresolved.count, to: &html
    ) { html in
      html.element(
        "p", ["class": "lead"],
        text: "The text uses these as place names, but the gazetteer has no place that they are "
          + "likely to mean. They are not on the map; a place named behind one is only a hint of "
          + "where to look.")
      html.element("ul", ["class": "unresolved"]) { html in
        html.line()
        for number in unresolved {
          let subject = TextMark.Subject.place(number)
          html.element("li", ["id": entry(subject), "data-place": key(subject)]) { html in
            html.element("bdi", ["class": "name"], text: name(of: annotation.places[number]))
            html.text(" ")
            if let near = annotation.places[number].near {
              html.element("span", ["class": "quiet"]) { html in
                html.text("near ")
                html.element("bdi", text: near.fullName)
                html.text("?")
              }
              html.text(" ")
            }
            html.element("span", ["class": "jumps"]) { writeMentions(of: subject, to: &$0) }
            writeAlternatives(of: annotation.places[number], to: &html)
          }
          html.line()
        }
      }
    }
  }

  /// The geodesics between places that stand together in a sentence.
  func writeDistances(to html: inout HTMLWriter) {
    guard !annotation.relations.isEmpty else { return }
    let names = Dictionary(
      annotation.places.compactMap { place in place.details.map { ($0.id, $0.name) } },
      uniquingKeysWith: { first, _ in first })
    writeSection(
      "distances", heading: "Distances", count: annotation.relations.count, to: &html
    ) { html in
      html.element("details", ["open": annotation.relations.count <= 12 ? "" : nil]) { html in
        html.element("summary", text: "Between places named in the same sentence")
        html.element("table", ["role": "table"]) { html in
          writeHeadings(["From", "To", "Distance", "Direction"], to: &html)
          html.element("tbody", ["role": "rowgroup"]) { html in
            for relation in annotation.relations {
              html.element("tr", ["role": "row"]) { html in
                html.element(
                  "th", ["scope": "row", "role": "rowheader"],
                  text: names[relation.from] ?? relation.from)
                writeCell("To", to: &html) { $0.text(names[relation.to] ?? relation.to) }
                writeCell("Distance", "figure", to: &html) { html in
                  html.text(ReaderWords.distance(relation.distance))
                }
                writeCell("Direction", "figure", to: &html) { html in
                  guard relation.distance > 0 else { return html.text("–") }
                  let degrees = Int(relation.azimuth.rounded()) % 360
                  html.text("\(ReaderWords.direction(relation.azimuth)), \(degrees)°")
                }
              }
              html.line()
            }
          }
        }
      }
    }
  }
}
