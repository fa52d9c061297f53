import ArticleAnnotation
import Gazetteer
import Markup
import ToponymRecognition

extension TEIDocument {
  /// What the file is, what it was made of and how.
  func writeHeader(to writer: inout XMLWriter) {
    let metadata = annotation.document.metadata
    writer.element("teiHeader", ["xml:lang": "en"]) { writer in
      writer.element("fileDesc") { writer in
        writer.element("titleStmt") {
          $0.element("title", text: metadata.title ?? annotation.documentID)
        }
        writer.element("publicationStmt") { writer in
          writer.element("authority", text: "Annotated by Dateline; not published.")
          writer.element("availability") { writer in
            writer.element("p", text: "The text is under the rights of its source.")
            for licence in licences { writer.element("licence", text: licence) }
          }
        }
        writer.element("sourceDesc") { writer in
          writer.mixedElement("p") { writer in
            writer.text("The text ")
            writer.element("idno", ["type": "document"], text: annotation.documentID)
            if let date = metadata.date {
              writer.text(" of ")
              let when = ISODate.parse(date).map { [("when", $0)] } ?? []
              writer.element("date", when) { $0.text(date) }
            }
            writer.text(": ")
            writer.element(
              "num", ["value": "\(annotation.textLength)"], text: "\(annotation.textLength)")
            writer.text(" code points, SHA-256 of its UTF-8 bytes: ")
            writer.element("idno", ["type": "sha256"], text: annotation.textHash)
          }
        }
      }
      writer.element("encodingDesc") { writeEncoding(to: &$0) }
      writer.element("profileDesc") { writer in
        writer.element("langUsage") { writer in
          let language = annotation.language.rawValue
          writer.element("language", ["ident": language], text: language)
        }
      }
    }
  }

  /// Gazetteers of the places with their licences, each once.
  private var licences: [String] {
    var licences: [String] = []
    for entry in entries {
      guard let provenance = entry.surroundings?.provenance, let licence = provenance.licence
      else { continue }
      let text = "Places of \(provenance.gazetteer): \(licence)"
      if !licences.contains(text) { licences.append(text) }
    }
    return licences
  }

  private func writeEncoding(to writer: inout XMLWriter) {
    writer.element("editorialDecl") { writer in
      writer.element("interpretation") { writer in
        writer.element(
          "p",
          text:
            "Places were marked and identified by a program. @cert is high for a probability of "
            + "0.8 and more, medium from 0.5 on, and low below; of the name and its place the less "
            + "sure one counts.")
      }
      writer.element("segmentation") { writer in
        writer.element(
          "p", text: "Paragraphs end at empty lines, or at line ends where a text has none.")
      }
    }
    writer.element("geoDecl", ["datum": "WGS84"], text: "Latitude and longitude in degrees.")
    writer.element("classDecl") { writer in
      writer.element("taxonomy", ["xml:id": "roles"]) { writer in
        for role in Mention.Role.allCases {
          writer.element("category", ["xml:id": "role-" + role.rawValue]) { writer in
            writer.element("catDesc", text: Self.meaning(of: role))
          }
        }
      }
    }
    writer.element("appInfo") { writer in
      writer.element(
        "application", ["ident": "dateline", "version": DatelineVersion.current]
      ) { writer in
        writer.element("label", text: "Dateline")
        writer.element(
          "desc",
          text:
            "Gazetteer of \(annotation.gazetteerPlaces) places, hash \(annotation.gazetteerHash)")
      }
    }
  }

  private static func meaning(of role: Mention.Role) -> String {
    switch role {
    case .literal: "The place itself is meant."
    case .metonymic: "The place stands for people or an institution."
    case .demonym: "A demonym or an adjective."
    case .embedded: "The name is part of an organisation's or a work's name."
    case .dateline: "Where the story was filed."
    case .coordinates: "Coordinates written out."
    case .relative: "A place that is described by another one."
    }
  }
}
