/// A coordinate as it was read from a text: the point, the form, and how finely it is written.
public struct CoordinateReading: Hashable, Sendable {
  /// The point; for a cell of a grid its middle.
  public let coordinate: Coordinate
  /// The form of the text.
  public let notation: CoordinateNotation
  /// The radius in metres around the point in which every place lies that is written the same.
  ///
  /// For rounded numbers that is half the diagonal of the last digits' cell (35.33, 40.14: 720 m), for
  /// grid cells half their diagonal, for a `geo:` URI with `u` that number. It is the part of the
  /// uncertainty that comes from the digits (Wieczorek et al. 2004,
  /// doi:10.1080/13658810412331280211), and says nothing about the datum or the measurement.
  public let uncertainty: Double

  private init(_ coordinate: Coordinate, _ notation: CoordinateNotation, uncertainty: Double) {
    self.coordinate = coordinate
    self.notation = notation
    self.uncertainty = uncertainty
  }

  /// A cell in metres.
  init(
    _ coordinate: Coordinate, _ notation: CoordinateNotation, cellHeight: Double,
    cellWidth: Double
  ) {
    self.init(
      coordinate, notation,
      uncertainty: (cellHeight * cellHeight + cellWidth * cellWidth).squareRoot() / 2)
  }

  /// A cell in degrees: the values of the last digits.
  init(
    _ coordinate: Coordinate, _ notation: CoordinateNotation, latitudeUnit: Double,
    longitudeUnit: Double
  ) {
    let scale = DegreeLengths(at: coordinate.latitude)
    self.init(
      coordinate, notation, cellHeight: latitudeUnit * scale.latitude,
      cellWidth: longitudeUnit * scale.longitude)
  }

  /// The radius in metres of the cell that decimal degrees leave open: half its diagonal.
  ///
  /// - Parameters:
  ///   - latitude: Where the cell lies.
  ///   - latitudeUnit: The value of the latitude's last digit, degrees.
  ///   - longitudeUnit: The value of the longitude's last digit, degrees.
  /// - Returns: Metres.
  package static func uncertainty(
    at latitude: Double, latitudeUnit: Double, longitudeUnit: Double
  ) -> Double {
    let scale = DegreeLengths(at: latitude)
    let height = latitudeUnit * scale.latitude
    let width = longitudeUnit * scale.longitude
    return (height * height + width * width).squareRoot() / 2
  }

  /// A cell with edges in degrees.
  init(_ cell: BoundingBox, _ notation: CoordinateNotation) {
    self.init(
      cell.center, notation, latitudeUnit: cell.height, longitudeUnit: cell.width)
  }

  /// The same with an uncertainty that the text itself states.
  func withUncertainty(_ metres: Double) -> CoordinateReading {
    CoordinateReading(coordinate, notation, uncertainty: metres)
  }
}
