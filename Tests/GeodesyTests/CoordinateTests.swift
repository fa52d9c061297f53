import Geodesy
import Testing

@Suite("Coordinates")
struct CoordinateTests {
  @Test(
    "Numbers out of range are refused, with the number",
    arguments: [90.000_001, -91, 135.33, .infinity, -.infinity])
  func latitudes(latitude: Double) {
    #expect(throws: GeodesyError.latitudeOutOfRange(latitude)) {
      try Coordinate(validatingLatitude: latitude, longitude: 0)
    }
  }

  @Test("A longitude out of range, and NaN, are refused")
  func longitudes() {
    #expect(throws: GeodesyError.longitudeOutOfRange(180.5)) {
      try Coordinate(validatingLatitude: 0, longitude: 180.5)
    }
    #expect(throws: GeodesyError.self) { try Coordinate(validatingLatitude: .nan, longitude: 0) }
    #expect(throws: GeodesyError.self) { try Coordinate(validatingLatitude: 0, longitude: .nan) }
  }

  @Test(
    "Longitudes are reduced to -180...180, and 180 and -180 stay",
    arguments: [(0, 0), (180, 180), (-180, -180), (190, -170), (-190, 170), (360, 0), (725, 5)]
      as [(Double, Double)])
  func normalising(longitude: Double, expected: Double) {
    #expect(Coordinate.normalised(longitude: longitude) == expected)
    #expect(Coordinate(latitude: 0, longitude: longitude).longitude == expected)
  }

  @Test("A coordinate prints latitude first, without needless zeros")
  func description() {
    #expect(Coordinate(latitude: 35.5, longitude: -40).description == "35.5, -40")
  }
}
