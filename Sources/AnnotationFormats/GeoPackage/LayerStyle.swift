import ArticleAnnotation
import GeoPackage
import Markup

/// How QGIS draws a layer of an ``AnnotationPackage`` when it opens the file: rows of `layer_styles`, the
/// table that QGIS keeps styles in.
struct LayerStyle {
  /// The table as QGIS makes it; other programs pass over it.
  static let table = GeoPackageTable(
    "layer_styles", description: "Styles of the layers for QGIS",
    columns: [
      .init("f_table_catalog"), .init("f_table_schema"), .init("f_table_name"),
      .init("f_geometry_column"), .init("styleName"), .init("styleQML"), .init("styleSLD"),
      .init("useAsDefault", .boolean), .init("description"), .init("owner"), .init("ui"),
      .init("update_time"),
    ])

  /// The styles of all layers.
  static let all = [
    LayerStyle(
      layer: AnnotationTables.areas.name, color: "230,126,34,40", outline: "230,126,34,255",
      kind: .area),
    LayerStyle(
      layer: AnnotationTables.ways.name, color: "230,126,34,255", width: 0.8, kind: .line),
    LayerStyle(
      layer: AnnotationTables.relations.name, color: "80,80,80,160", width: 0.3, kind: .line),
    LayerStyle(
      layer: AnnotationTables.mentions.name, color: "80,80,80,120", width: 1, kind: .point),
    LayerStyle(layer: AnnotationTables.places.name, color: "", kind: .classes),
  ]

  private enum Kind {
    case area
    case line
    case point
    /// Points by their class, with their names.
    case classes
  }

  private let layer: String
  /// Red, green, blue and opacity, 0...255.
  private let color: String
  private let outline: String
  /// Millimetres.
  private let width: Double
  private let kind: Kind

  private init(
    layer: String, color: String, outline: String = "255,255,255,255", width: Double = 2.4,
    kind: Kind
  ) {
    self.layer = layer
    self.color = color
    self.outline = outline
    self.width = width
    self.kind = kind
  }

  /// The row of the table.
  var row: [GeoPackageValue] {
    [
      .text(""), .text(""), .text(layer), .text("geom"), .text("Dateline"), .text(qml), .text(""),
      .boolean(true), .text("Dateline \(DatelineVersion.current)"), .text(""), .null,
      .text(GeoPackageWriter.unknownChange),
    ]
  }

  private var qml: String {
    let bytes = XMLWriter.fragment { writer in
      let isLabelled = kind == .classes
      writer.element(
        "qgis", ["version": "3.22", "labelsEnabled": isLabelled ? "1" : "0"]
      ) { writer in
        if isLabelled { writeClasses(to: &writer) } else { writeSingle(to: &writer) }
        if isLabelled { writeLabels(to: &writer) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func writeSingle(to writer: inout XMLWriter) {
    writer.element("renderer-v2", ["type": "singleSymbol"]) { writer in
      writer.element("symbols") { writer in
        switch kind {
        case .area:
          writer.symbol(
            "0", "fill", "SimpleFill",
            [("color", color), ("outline_color", outline), ("outline_width", "0.4")])
        case .line:
          writer.symbol(
            "0", "line", "SimpleLine", [("line_color", color), ("line_width", "\(width)")])
        case .point, .classes:
          writer.marker("0", color: color, outline: outline, size: width)
        }
      }
    }
  }

  private func writeClasses(to writer: inout XMLWriter) {
    let classes = AnnotationEntry.Classification.allCases
    writer.element("renderer-v2", ["type": "categorizedSymbol", "attr": "class"]) { writer in
      writer.element("categories") { writer in
        for (number, item) in classes.enumerated() {
          writer.element(
            "category",
            [
              "symbol": "\(number)", "value": item.rawValue, "label": item.rawValue,
              "render": "true",
            ])
        }
      }
      writer.element("symbols") { writer in
        for (number, item) in classes.enumerated() {
          // What is approximate is a ring.
          let isHollow = item == .approximate
          writer.marker(
            "\(number)", color: isHollow ? "255,255,255,0" : item.qgisColor,
            outline: isHollow ? item.qgisColor : outline, size: width)
        }
      }
    }
  }

  private func writeLabels(to writer: inout XMLWriter) {
    writer.element("labeling", ["type": "simple"]) { writer in
      writer.element("settings") { writer in
        writer.element(
          "text-style",
          ["fieldName": "name", "fontSize": "8", "textColor": "40,40,40,255"]
        ) { writer in
          writer.element(
            "text-buffer",
            ["bufferDraw": "1", "bufferSize": "0.8", "bufferColor": "255,255,255,255"])
        }
        writer.element("placement", ["placement": "6", "dist": "1"])
      }
    }
  }
}

extension XMLWriter {
  fileprivate mutating func marker(
    _ name: String, color: String, outline: String, size: Double
  ) {
    symbol(
      name, "marker", "SimpleMarker",
      [("name", "circle"), ("color", color), ("outline_color", outline), ("size", "\(size)")])
  }

  fileprivate mutating func symbol(
    _ name: String, _ type: String, _ layer: String, _ options: [(String, String)]
  ) {
    element("symbol", ["name": name, "type": type, "alpha": "1"]) { writer in
      writer.element("layer", ["class": layer, "enabled": "1", "pass": "0"]) { writer in
        writer.element("Option", ["type": "Map"]) { writer in
          for (key, value) in options {
            writer.element("Option", ["name": key, "type": "QString", "value": value])
          }
        }
      }
    }
  }
}
