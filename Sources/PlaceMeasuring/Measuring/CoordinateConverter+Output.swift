import GeoJSON
import Geodesy
import JSON
import PlainText

extension CoordinateConverter.Converted {
  /// The result as text for a terminal: one line, or one line per form if there are several.
  public var text: String {
    guard forms.count > 1 else { return (forms.first?.text ?? "") + "\n" }
    return TextTable(rows: forms.map { [$0.name, $0.text] }).text()
  }

  /// PROJ's statement about the accuracy of the operation; nil if no operation was needed.
  public var accuracyNote: String? {
    guard let operation else { return nil }
    let accuracy = accuracy.map { "\(NumberText.shortest($0)) m" } ?? "unknown"
    return "accuracy according to PROJ: \(accuracy) (\(operation))"
  }

  /// JSON: an object, or an array if several coordinates were converted.
  public static func json(_ all: [CoordinateConverter.Converted]) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    if all.count == 1, let one = all.first {
      one.write(to: &writer)
    } else {
      writer.array { writer in for one in all { one.write(to: &writer) } }
    }
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("query", query)
      PositionText.writePosition(coordinate, to: &writer)
      writer.key("uncertainty_m")
      writer.number(uncertainty, decimals: 3)
      if let printed {
        printed.writeMembers(to: &writer)
      } else {
        for form in forms { writer.member(form.name, form.text) }
      }
      if let operation {
        writer.member("accuracy_m", accuracy)
        writer.member("operation", operation)
      }
      writer.member("datum", MeasuringMethod.datum)
    }
  }

  /// CSV (RFC 4180) in long form: a header line, then one line per coordinate and form.
  public static func csv(_ all: [CoordinateConverter.Converted]) -> String {
    var text = "query,latitude,longitude,uncertainty_m,form,text,x,y,accuracy_m\r\n"
    for one in all {
      for form in one.forms {
        text += CSVText.line([
          one.query, "\(one.coordinate.latitude)", "\(one.coordinate.longitude)",
          NumberText.fixed(one.uncertainty, decimals: 3), form.name, form.text,
          one.printed?.x.map(NumberText.shortest) ?? "",
          one.printed?.y.map(NumberText.shortest) ?? "",
          one.accuracy.map(NumberText.shortest) ?? "",
        ])
      }
    }
    return text
  }

  /// GeoJSON: one WGS 84 point per coordinate.
  public static func geoJSON(_ all: [CoordinateConverter.Converted]) -> [UInt8] {
    let features = all.map { one in
      var properties: JSONObject = [
        "query": .string(one.query), "uncertainty_m": .number(one.uncertainty),
      ]
      for form in one.forms { properties[form.name] = .string(form.text) }
      return Feature(geometry: .point(one.coordinate), properties: properties)
    }
    return MapText.bytes(features, ["datum": .string(MeasuringMethod.datum)])
  }
}
