import ArticleAnnotation
import Gazetteer
import Geodesy
import Markup
import SpatialLanguage

extension AnnotationFormat {
  /// Folders of Placemarks (OGC 07-147r2).
  public static let kml = AnnotationFormat(KMLFormat())
}

/// Documents as OGC KML 2.2: a Folder each with the places, and in it Folders with the areas and ways in
/// which described places lie, and with the geodesics between places.
///
/// What a Placemark says stands in its ExtendedData; its description, which viewers read as HTML, is
/// escaped for them. Names without a point are Placemarks without a geometry, and a place that the text only
/// ties to another is an area and no pin.
///
/// Source: OGC 07-147r2.
struct KMLFormat: TextFormat {
  let name = "kml"
  let fileExtensions = ["kml"]
  let mediaType = "application/vnd.google-earth.kml+xml"
  let holdsManyDocuments = true

  /// What stands before the first Folder.
  var head: [UInt8] { Self.stylesAndName }

  /// What stands behind the last Folder.
  let tail = Array("</Document>\n</kml>\n".utf8)

  private static let stylesAndName: [UInt8] = {
    let styles = XMLWriter.fragment { writer in
      for item in AnnotationEntry.Classification.allCases { writeStyle(item, to: &writer) }
      writer.element("Style", ["id": "relation"]) { writer in
        writer.element("LineStyle") { writer in
          writer.element("color", text: "b3505050")
          writer.element("width", text: "1.5")
        }
      }
    }
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2">
      <Document>
      <name>Places by Dateline \(DatelineVersion.current)</name>

      """.utf8) + styles
  }()

  private static func writeStyle(
    _ classification: AnnotationEntry.Classification, to writer: inout XMLWriter
  ) {
    let color = "ff" + classification.kmlColor
    writer.element("Style", ["id": classification.rawValue]) { writer in
      writer.element("IconStyle") { writer in
        writer.element("color", text: color)
        writer.element("scale", text: classification == .settlement ? "1" : "0.8")
      }
      writer.element("LineStyle") { writer in
        writer.element("color", text: color)
        writer.element("width", text: "2")
      }
      writer.element("PolyStyle") { writer in
        writer.element("color", text: "40" + classification.kmlColor)
      }
    }
  }

  /// A document's Folder.
  func render(_ annotation: Annotation, options: RenderingOptions) -> [UInt8] {
    let metadata = annotation.document.metadata
    let about = [metadata.title, metadata.date].compactMap(\.self).joined(separator: ", ")
    let entries = annotation.entries
    return XMLWriter.fragment { writer in
      writer.element("Folder") { writer in
        writer.element("name", text: annotation.documentID)
        if !about.isEmpty { writer.element("description", text: HTMLText.escaped(about)) }
        for entry in entries { Self.write(entry, of: annotation, to: &writer) }
        Self.writeExtents(of: entries, in: annotation, to: &writer)
        Self.writeRelations(of: annotation, to: &writer)
      }
    }
  }

  private static func write(
    _ entry: AnnotationEntry, of annotation: Annotation, to writer: inout XMLWriter
  ) {
    writer.element("Placemark") { writer in
      writer.element("name", text: entry.name)
      writer.element("description", text: HTMLText.escaped(summary(of: entry, in: annotation)))
      writer.element("styleUrl", text: "#\(entry.classification.rawValue)")
      writer.element("ExtendedData") { writer in
        writer.data("document", annotation.documentID)
        writeData(of: entry, to: &writer)
      }
      if entry.kind == .approximate {
        if let area = annotation.area(of: entry) { writer.kmlGeometry(area) }
      } else if let coordinate = entry.coordinate {
        writer.kmlPoint(coordinate)
      }
    }
  }

  private static func writeData(of entry: AnnotationEntry, to writer: inout XMLWriter) {
    writer.data("id", entry.details?.id)
    writer.data("kind", entry.kind.rawValue)
    writer.data("country_code", entry.surroundings?.countryCode?.description)
    writer.data("country", entry.surroundings?.country)
    writer.data("admin1", entry.surroundings?.admin1)
    writer.data("feature_code", entry.details?.feature.code)
    writer.data("confidence", DecimalText.probability(entry.confidence))
    writer.data(
      "uncertainty_m", entry.uncertainty.map { DecimalText.rounded($0, decimals: 0) })
    if entry.kind == .approximate { writer.data("approximate", "true") }
    writer.data("within_id", entry.within?.id)
    writer.data("within_name", entry.within?.name)
    writer.data("near_id", entry.near?.id)
    writer.data("near_name", entry.near?.name)
    writer.data("mention_count", "\(entry.mentions.count)")
    writer.data(
      "mentions",
      entry.mentions.map { "\($0.range.lowerBound)-\($0.range.upperBound)" }
        .joined(separator: " "))
    writer.data("role", entry.mentions.first?.role.rawValue)
    writer.data("source", entry.surroundings?.provenance.gazetteer)
    writer.data("source_uri", entry.surroundings?.provenance.uri)
  }

  /// The words around the first mention, behind what an area stands for.
  private static func summary(of entry: AnnotationEntry, in annotation: Annotation) -> String {
    guard let mention = entry.mentions.first else { return "" }
    let around = annotation.document.surroundings(of: mention, codePoints: 60)
    let words = "… \(around.prefix)\(mention.text)\(around.suffix) …"
    guard entry.kind == .approximate, let within = entry.within else { return words }
    return ReaderWords.approximate(within.name, entry.uncertainty, isFirst: true) + ". " + words
  }

  private static func writeExtents(
    of entries: [AnnotationEntry], in annotation: Annotation, to writer: inout XMLWriter
  ) {
    let extents = entries.compactMap { entry in
      entry.kind == .described
        ? annotation.area(of: entry).map { (entry: entry, geometry: $0) } : nil
    }
    guard !extents.isEmpty else { return }
    writer.element("Folder") { writer in
      writer.element("name", text: "\(annotation.documentID): areas")
      for (entry, geometry) in extents {
        writer.element("Placemark") { writer in
          writer.element("name", text: entry.name)
          writer.element("styleUrl", text: "#estimate")
          writer.element("ExtendedData") { writer in
            writer.data("relation", entry.description?.relation.rawValue)
            writer.data(
              "uncertainty_m", entry.uncertainty.map { DecimalText.rounded($0, decimals: 0) })
          }
          writer.kmlGeometry(geometry)
        }
      }
    }
  }

  private static func writeRelations(
    of annotation: Annotation, to writer: inout XMLWriter
  ) {
    let lines = annotation.relationLines
    guard !lines.isEmpty else { return }
    writer.element("Folder") { writer in
      writer.element("name", text: "\(annotation.documentID): distances")
      for line in lines {
        writer.element("Placemark") { writer in
          let length = Length(metres: line.relation.distance).formatted(in: .kilometre)
          writer.element("name", text: "\(line.from.name) – \(line.to.name): \(length)")
          writer.element("styleUrl", text: "#relation")
          writer.element("ExtendedData") { writer in
            writer.data("from", line.from.id)
            writer.data("to", line.to.id)
            writer.data(
              "distance_m", DecimalText.rounded(line.relation.distance, decimals: 1))
            writer.data(
              "azimuth_deg", DecimalText.rounded(line.relation.azimuth, decimals: 3))
          }
          writer.kmlGeometry(line.geometry)
        }
      }
    }
  }
}
