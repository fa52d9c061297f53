/// The cells into which the map of outlines is divided: half a degree wide and high.
enum OutlineGrid {
  static let size = 5_000.0
  static let columns = 720
  static let rows = 360
  static let cells = columns * rows

  /// 0...719, whatever the units east.
  static func column(_ x: Double) -> Int {
    min(columns - 1, max(0, Int(((x + 1_800_000) / size).rounded(.down))))
  }

  /// 0...359, whatever the units north.
  static func row(_ y: Double) -> Int {
    min(rows - 1, max(0, Int(((y + 900_000) / size).rounded(.down))))
  }

  /// The units east of a column's western edge.
  static func west(ofColumn column: Int) -> Double { Double(column) * size - 1_800_000 }
}
