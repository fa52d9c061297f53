/// A point of the base map in ten-thousandths of a degree (11 m). Integers let lines that meet
/// share a point exactly.
public struct BasePoint: Hashable, Sendable {
  /// Units per degree.
  public static let units = 10_000.0

  /// The longitude in units, positive east, -1,800,000...1,800,000.
  public let x: Int32
  /// The latitude in units, positive north, -900,000...900,000.
  public let y: Int32

  /// Makes a point.
  public init(x: Int32, y: Int32) {
    self.x = x
    self.y = y
  }

  /// Longitude and latitude in degrees.
  var degrees: SIMD2<Double> { SIMD2(Double(x), Double(y)) / Self.units }
}
