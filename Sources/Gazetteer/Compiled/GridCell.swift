/// The grid of cells, a quarter of a degree wide and high, numbered row by row from the south-west.
package enum GridCell {
  static let columns = 1_440
  static let rows = 720

  /// Returns the number of the cell that contains a point in degrees.
  package static func number(latitude: Double, longitude: Double) -> UInt32 {
    UInt32(row(latitude) * columns + column(longitude))
  }

  /// Returns the row of a latitude in degrees, clamped to 0...719.
  static func row(_ latitude: Double) -> Int {
    min(rows - 1, max(0, Int(((max(-90, min(90, latitude)) + 90) * 4).rounded(.down))))
  }

  /// Returns the column of a longitude in degrees, clamped to 0...1439.
  static func column(_ longitude: Double) -> Int {
    min(columns - 1, max(0, Int(((max(-180, min(180, longitude)) + 180) * 4).rounded(.down))))
  }
}
