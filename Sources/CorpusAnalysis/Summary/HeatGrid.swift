import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Cells of about equal area: rows of one height, each cut into as many cells as fit at its middle.
struct HeatGrid: Sendable {
  /// Rows from pole to pole.
  let rows: Int

  /// Makes a grid.
  ///
  /// - Parameter degrees: The height of a row, 0.05...30.
  init(degrees: Double) { rows = max(6, min(3_600, Int((180 / degrees).rounded()))) }

  /// The height of a row in degrees of latitude.
  var height: Double { 180 / Double(rows) }

  private func columns(in row: Int) -> Int {
    let latitude = -90 + (Double(row) + 0.5) * height
    return max(1, Int((2 * Double(rows) * cos(latitude * .pi / 180)).rounded()))
  }

  /// The cell of a point.
  func cell(of point: Coordinate) -> Int {
    let row = max(0, min(rows - 1, Int((point.latitude + 90) / height)))
    let columns = columns(in: row)
    let column = max(0, min(columns - 1, Int((point.longitude + 180) / 360 * Double(columns))))
    return row * 2 * rows + column
  }

  /// West, south, east and north of a cell, degrees.
  func bounds(of cell: Int) -> (west: Double, south: Double, east: Double, north: Double) {
    let row = cell / (2 * rows)
    let column = Double(cell % (2 * rows))
    let width = 360 / Double(columns(in: row))
    let south = -90 + Double(row) * height
    return (-180 + column * width, south, -180 + (column + 1) * width, south + height)
  }
}
