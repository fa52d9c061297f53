import GeoJSON
import Geodesy
import JSON
import PlainText

/// Lengths and directions as text.
enum MeasureText {
  static func length(_ metres: Double, _ unit: LengthUnit) -> String {
    Length(metres: metres).formatted(in: unit, decimals: unit == .metre ? 3 : 2)
  }

  /// A length with two significant digits: `8.3 km`, `140 km`, `71 m`.
  static func rough(_ metres: Double, _ unit: LengthUnit = .kilometre) -> String {
    let isSmall = unit == .kilometre && metres < 1_000
    let unit = isSmall ? LengthUnit.metre : unit
    var value = metres / unit.metres
    var step = 1.0
    while value / step >= 100 { step *= 10 }
    value = (value / step).rounded() * step
    return Length(value, unit).formatted(in: unit, decimals: value < 10 ? 1 : 0)
  }

  static func degrees(_ azimuth: Double) -> String {
    "\((azimuth * 100).rounded() / 100)°"
  }

  static func compass(_ azimuth: Double) -> String { CompassPoint(azimuth: azimuth).abbreviation }
}

/// Writes answers as maps.
enum MapText {
  /// A FeatureCollection with a bounding box and the given extra members, as text.
  static func bytes(_ features: [Feature], _ members: JSONObject) -> [UInt8] {
    var collection = FeatureCollection(features: features)
    collection.boundingBox = collection.enclosingBox
    collection.foreignMembers = members
    var writer = JSONWriter(layout: .compact)
    collection.write(to: &writer)
    return writer.bytes
  }
}

/// Formats positions for answers.
enum PositionText {
  /// Latitude and longitude to the centimetre, without trailing zeros.
  static func text(_ coordinate: Coordinate) -> String {
    var bytes: [UInt8] = []
    for (degrees, end) in [(coordinate.latitude, ", "), (coordinate.longitude, "")] {
      _ = NumberText.appendRounded(degrees, decimals: 7, keepingZeros: false, to: &bytes)
      bytes.append(contentsOf: end.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes latitude and longitude to a tenth of a millimetre.
  static func writePosition(_ coordinate: Coordinate, to writer: inout JSONWriter) {
    writer.member("latitude", coordinate.latitude, decimals: 9)
    writer.member("longitude", coordinate.longitude, decimals: 9)
  }
}
