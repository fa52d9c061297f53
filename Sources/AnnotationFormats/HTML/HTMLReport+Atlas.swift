import ArticleAnnotation
import Cartography
import Gazetteer
import PlainText
import ToponymRecognition

extension HTMLReport {
  /// What stands beside the article: the map, the place in hand, and the legend.
  func writeAtlas(to html: inout HTMLWriter) {
    html.element("aside", ["class": "atlas", "aria-label": "Map and legend"]) { html in
      html.line()
      if let map {
        html.element("figure", ["class": "map"]) { html in
          html.element("div", ["class": "wide"]) { $0.trusted(map.wide) }
          html.element("div", ["class": "narrow"]) { $0.trusted(map.narrow) }
          html.element(
            "figcaption",
            text:
              "Marks are places in the article; arrows point to places beyond the map; areas show "
              + "where described places may lie."
              + (hasApproximate
                ? " A ring is a place that is not in the gazetteer: it lies in or near the one at "
                  + "its center, somewhere within the dashed line." : ""))
        }
        html.line()
      }
      html.markup("<div id=\"card\" class=\"card\" role=\"status\" hidden></div>\n")
      writeLegend(to: &html)
    }
    html.line()
  }

  /// The roles that occur, each of which can be left unmarked, and the three steps of certainty.
  private func writeLegend(to html: inout HTMLWriter) {
    let marks = paragraphs.marks
    guard !marks.isEmpty else { return }
    let roles = Set(marks.lazy.filter { !$0.isClaim }.map(\.role))
    html.element("fieldset", ["class": "legend"]) { html in
      html.element("legend", text: "Marked in the text")
      html.element("ul") { html in
        for role in Mention.Role.allCases where roles.contains(role) {
          html.element("li") { html in
            html.element("label") { html in
              html.open(
                "input",
                ["type": "checkbox", "id": "show-\(role.rawValue)", "checked": ""])
              html.text(" ")
              html.element("span", ["class": "swatch \(role.rawValue) sure"], text: role.words)
            }
          }
        }
      }
      html.element("p", ["class": "steps"]) { html in
        html.element("span", ["class": "swatch literal sure"], text: "sure, 80 % or more")
        html.text(" ")
        html.element("span", ["class": "swatch literal likely"], text: "likely, 50 % or more")
        html.text(" ")
        html.element("span", ["class": "swatch literal doubtful"], text: "doubtful")
        if marks.contains(where: \.isUnresolved) {
          html.text(" ")
          html.element("span", ["class": "swatch unresolved"], text: "not found")
        }
        for verdict in verdicts {
          html.text(" ")
          html.element("span") { html in
            html.element("span", ["class": "verdict \(verdict.rawValue)"], text: verdict.sign)
            html.text(" statement " + (verdict == .untested ? "not tested" : verdict.rawValue))
          }
        }
      }
    }
    html.line()
  }

  private var hasApproximate: Bool { annotation.places.contains(where: \.isApproximate) }

  /// The verdicts that occur.
  private var verdicts: [SpatialClaim.Verdict] {
    let found = Set(annotation.claims.map(\.verdict))
    return [.agrees, .contradicts, .untested].filter(found.contains)
  }

  /// Where it all comes from.
  func writeFooter(to html: inout HTMLWriter) {
    html.line()
    html.element("p") { html in
      html.text("Place data: ")
      html.element("a", ["href": "https://www.geonames.org"], text: "GeoNames")
      html.text(", ")
      html.element(
        "a", ["href": "https://creativecommons.org/licenses/by/4.0/"], text: "CC BY 4.0")
      html.text("; outlines and waters made with ")
      html.element("a", ["href": "https://www.naturalearthdata.com"], text: "Natural Earth")
      html.text(", public domain")
      for gazetteer in otherGazetteers { html.text("; \(gazetteer)") }
      html.text(".")
    }
    html.line()
    html.element("dl") { html in
      let facts = [
        ("Made with", "Dateline \(DatelineVersion.current)"),
        ("Document", annotation.documentID),
        (
          "Gazetteer",
          "\(TextTable.grouped(annotation.gazetteerPlaces)) places, \(annotation.gazetteerHash)"
        ),
        (
          "Text",
          "\(TextTable.grouped(annotation.textLength)) characters, SHA-256 "
            + annotation.textHash
        ),
      ]
      for (term, description) in facts {
        html.element("dt", text: term)
        html.element("dd", ["dir": "auto"], text: description)
      }
    }
    html.line()
  }

  /// The sources of places beside the two that are always named, with their licences.
  private var otherGazetteers: [String] {
    var names: [String] = []
    for place in annotation.places {
      guard let provenance = (place.details ?? place.within)?.provenance,
        !["GeoNames", "Natural Earth"].contains(provenance.gazetteer)
      else { continue }
      let name = provenance.gazetteer + (provenance.licence.map { ", \($0)" } ?? "")
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

/// The map of a report, drawn once for a column beside the article and once for a telephone: in a drawing
/// that is only scaled down its names could not be read.
struct ReportMap {
  /// Markup of an `svg` element that is shown from 36 em on.
  let wide: String
  /// That for less.
  let narrow: String

  /// nil where no place has a point.
  init?(of annotation: Annotation) {
    func map(_ width: Double, _ heightRatio: ClosedRange<Double>, _ prefix: String) -> String? {
      annotation.mapSVG(
        MapOptions(
          width: width, heightRatio: heightRatio, isInline: true, includesStyle: false,
          idPrefix: prefix))
    }
    guard let wide = map(640, 0.6...0.9, ""), let narrow = map(360, 0.8...1.1, "small-") else {
      return nil
    }
    self.wide = wide
    self.narrow = narrow
  }

  /// The styles of both.
  static var styles: [UInt8] { Array(MapStyle.css.utf8) }
}
