public import Geodesy
public import JSON
import PlainText

extension JSONWriter {
  /// Writes a position, longitude first (RFC 7946 section 3.1.1), on one line in either layout.
  ///
  /// - Parameter coordinate: The point, rounded to ``coordinateDecimals``.
  public mutating func position(_ coordinate: Coordinate) {
    separate()
    appendDegrees(coordinate.longitude, after: UInt8(ascii: "["))
    appendDegrees(coordinate.latitude, after: UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func appendDegrees(_ degrees: Double, after punctuation: UInt8) {
    bytes.append(punctuation)
    if layout == .pretty, punctuation == UInt8(ascii: ",") { bytes.append(UInt8(ascii: " ")) }
    if !NumberText.appendRounded(
      degrees, decimals: coordinateDecimals, keepingZeros: false, to: &bytes)
    {
      bytes.append(contentsOf: NumberText.shortest(degrees).utf8)
    }
  }

  /// Writes a bounding box: west, south, east, north (RFC 7946 section 5).
  ///
  /// - Parameter box: The box; its edges are rounded to ``coordinateDecimals``, like the positions
  ///   in it.
  public mutating func boundingBox(_ box: BoundingBox) {
    separate()
    appendDegrees(box.west, after: UInt8(ascii: "["))
    appendDegrees(box.south, after: UInt8(ascii: ","))
    appendDegrees(box.east, after: UInt8(ascii: ","))
    appendDegrees(box.north, after: UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "]"))
  }
}

extension Coordinate: JSONWritable {
  /// Writes a position: an array of longitude and latitude.
  public func write(to writer: inout JSONWriter) { writer.position(self) }
}

extension BoundingBox: JSONWritable {
  /// Writes the value of a `bbox` member: an array of west, south, east and north.
  public func write(to writer: inout JSONWriter) { writer.boundingBox(self) }
}
