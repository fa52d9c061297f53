/// A cell of the earth, a quarter of a degree wide and high, numbered row by row from the south-west.
package enum GridCell {
  static let columns = 1_440
  static let rows = 720

  /// The cell of a place, by its latitude and longitude in degrees.
  package static func number(latitude: Double, longitude: Double) -> UInt32 {
    UInt32(row(latitude) * columns + column(longitude))
  }

  /// 0...719, whatever the latitude.
  static func row(_ latitude: Double) -> Int {
    min(rows - 1, max(0, Int(((max(-90, min(90, latitude)) + 90) * 4).rounded(.down))))
  }

  /// 0...1439, whatever the longitude.
  static func column(_ longitude: Double) -> Int {
    min(columns - 1, max(0, Int(((max(-180, min(180, longitude)) + 180) * 4).rounded(.down))))
  }
}
