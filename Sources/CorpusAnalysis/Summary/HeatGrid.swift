import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A grid of cells with roughly equal area: rows of equal height, each divided into as many cells
/// as fit at its middle latitude.
struct HeatGrid: Sendable {
  /// Number of rows from pole to pole.
  let rows: Int

  /// Makes a grid.
  ///
  /// - Parameter degrees: Height of a row in degrees of latitude, 0.05...30.
  init(degrees: Double) { rows = max(6, min(3_600, Int((180 / degrees).rounded()))) }

  /// Height of a row in degrees of latitude.
  var height: Double { 180 / Double(rows) }

  private func columns(in row: Int) -> Int {
    let latitude = -90 + (Double(row) + 0.5) * height
    return max(1, Int((2 * Double(rows) * cos(latitude * .pi / 180)).rounded()))
  }

  /// The cell that contains a point.
  func cell(of point: Coordinate) -> Int {
    let row = max(0, min(rows - 1, Int((point.latitude + 90) / height)))
    let columns = columns(in: row)
    let column = max(0, min(columns - 1, Int((point.longitude + 180) / 360 * Double(columns))))
    return row * 2 * rows + column
  }

  /// The bounds of a cell in degrees.
  func bounds(of cell: Int) -> (west: Double, south: Double, east: Double, north: Double) {
    let row = cell / (2 * rows)
    let column = Double(cell % (2 * rows))
    let width = 360 / Double(columns(in: row))
    let south = -90 + Double(row) * height
    return (-180 + column * width, south, -180 + (column + 1) * width, south + height)
  }
}
