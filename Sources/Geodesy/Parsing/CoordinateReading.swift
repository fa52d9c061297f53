/// A coordinate read from a text: the point, its notation and its precision.
public struct CoordinateReading: Hashable, Sendable {
  /// The point; for a grid cell, its middle.
  public let coordinate: Coordinate
  /// The notation of the text.
  public let notation: CoordinateNotation
  /// The radius in metres around the point that contains every place written the same way.
  ///
  /// For rounded numbers this is half the diagonal of the cell that the last digits span (35.33,
  /// 40.14: 720 m); for grid cells, half their diagonal; for a `geo:` URI with the parameter `u`,
  /// its value. It is the part of the uncertainty that comes from the digits (Wieczorek et al.
  /// 2004, doi:10.1080/13658810412331280211), and says nothing about the datum or the measurement.
  public let uncertainty: Double

  private init(_ coordinate: Coordinate, _ notation: CoordinateNotation, uncertainty: Double) {
    self.coordinate = coordinate
    self.notation = notation
    self.uncertainty = uncertainty
  }

  /// Makes a reading with a cell in metres.
  init(
    _ coordinate: Coordinate, _ notation: CoordinateNotation, cellHeight: Double,
    cellWidth: Double
  ) {
    self.init(
      coordinate, notation,
      uncertainty: (cellHeight * cellHeight + cellWidth * cellWidth).squareRoot() / 2)
  }

  /// Makes a reading with a cell in degrees: the values of the last digits.
  init(
    _ coordinate: Coordinate, _ notation: CoordinateNotation, latitudeUnit: Double,
    longitudeUnit: Double
  ) {
    let scale = DegreeLengths(at: coordinate.latitude)
    self.init(
      coordinate, notation, cellHeight: latitudeUnit * scale.latitude,
      cellWidth: longitudeUnit * scale.longitude)
  }

  /// The radius in metres of the cell within which decimal degrees leave a point undetermined: half
  /// its diagonal.
  ///
  /// - Parameters:
  ///   - latitude: The latitude of the cell in degrees.
  ///   - latitudeUnit: The value of the latitude's last digit in degrees.
  ///   - longitudeUnit: The value of the longitude's last digit in degrees.
  /// - Returns: Metres.
  package static func uncertainty(
    at latitude: Double, latitudeUnit: Double, longitudeUnit: Double
  ) -> Double {
    let scale = DegreeLengths(at: latitude)
    let height = latitudeUnit * scale.latitude
    let width = longitudeUnit * scale.longitude
    return (height * height + width * width).squareRoot() / 2
  }

  /// Makes a reading of a cell with edges in degrees.
  init(_ cell: BoundingBox, _ notation: CoordinateNotation) {
    self.init(
      cell.center, notation, latitudeUnit: cell.height, longitudeUnit: cell.width)
  }

  /// A copy with an uncertainty that the text itself states, in metres.
  func withUncertainty(_ metres: Double) -> CoordinateReading {
    CoordinateReading(coordinate, notation, uncertainty: metres)
  }
}
