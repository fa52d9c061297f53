/// The grid of cells, half a degree wide and high, into which the map of outlines is divided.
enum OutlineGrid {
  static let size = 5_000.0
  static let columns = 720
  static let rows = 360
  static let cells = columns * rows

  /// Returns the column of a number of units east, clamped to 0...719.
  static func column(_ x: Double) -> Int {
    min(columns - 1, max(0, Int(((x + 1_800_000) / size).rounded(.down))))
  }

  /// Returns the row of a number of units north, clamped to 0...359.
  static func row(_ y: Double) -> Int {
    min(rows - 1, max(0, Int(((y + 900_000) / size).rounded(.down))))
  }

  /// Returns the western edge of a column, in units east.
  static func west(ofColumn column: Int) -> Double { Double(column) * size - 1_800_000 }
}
