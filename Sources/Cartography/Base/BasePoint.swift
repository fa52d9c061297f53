/// A point of the base map in ten-thousandths of a degree (11 m), so that lines that meet share it
/// exactly.
public struct BasePoint: Hashable, Sendable {
  /// Units to a degree.
  public static let units = 10_000.0

  /// East, -1,800,000...1,800,000.
  public let x: Int32
  /// North, -900,000...900,000.
  public let y: Int32

  /// Makes a point.
  public init(x: Int32, y: Int32) {
    self.x = x
    self.y = y
  }

  /// Longitude and latitude in degrees.
  var degrees: SIMD2<Double> { SIMD2(Double(x), Double(y)) / Self.units }
}
