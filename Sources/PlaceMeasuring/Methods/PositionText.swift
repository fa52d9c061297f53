import Geodesy
import JSON
import PlainText

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
    writer.key("latitude")
    writer.number(coordinate.latitude, decimals: 9)
    writer.key("longitude")
    writer.number(coordinate.longitude, decimals: 9)
  }
}
