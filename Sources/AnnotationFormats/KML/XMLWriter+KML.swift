import GeoJSON
import Geodesy
import Markup

extension XMLWriter {
  /// A value of ExtendedData; nothing for nil and for an empty text.
  mutating func data(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    element("Data", ["name": name]) { $0.element("value", text: value) }
  }

  /// A Point.
  mutating func kmlPoint(_ coordinate: Coordinate) {
    element("Point") { $0.element("coordinates", text: Self.tuple(coordinate)) }
  }

  /// A geometry; parts of one stand in a MultiGeometry. A collection of points has none here.
  mutating func kmlGeometry(_ geometry: Geometry) {
    switch geometry {
    case .point(let point): kmlPoint(point)
    case .lineString(let line): kmlLine(line)
    case .multiLineString(let lines):
      element("MultiGeometry") { writer in
        for line in lines { writer.kmlLine(line) }
      }
    case .polygon(let rings): kmlPolygon(rings)
    case .multiPolygon(let polygons):
      element("MultiGeometry") { writer in
        for rings in polygons { writer.kmlPolygon(rings) }
      }
    case .multiPoint, .collection: break
    }
  }

  private mutating func kmlLine(_ line: [Coordinate]) {
    element("LineString") { writer in
      // Follows the ground between positions.
      writer.element("tessellate", text: "1")
      writer.element("coordinates", text: Self.tuples(line))
    }
  }

  private mutating func kmlPolygon(_ rings: [[Coordinate]]) {
    element("Polygon") { writer in
      writer.element("tessellate", text: "1")
      for (index, ring) in rings.enumerated() {
        writer.element(index == 0 ? "outerBoundaryIs" : "innerBoundaryIs") { writer in
          writer.element("LinearRing") { writer in
            writer.element("coordinates", text: Self.tuples(ring))
          }
        }
      }
    }
  }

  private static func tuples(_ line: [Coordinate]) -> String {
    line.map(tuple).joined(separator: " ")
  }

  private static func tuple(_ point: Coordinate) -> String {
    "\(DecimalText.degrees(point.longitude)),\(DecimalText.degrees(point.latitude))"
  }
}
