/// Coordinates found in a text.
public struct CoordinateMatch: Hashable, Sendable {
  /// Their position: byte offsets, end exclusive.
  public let range: Range<Int>
  /// The point, its notation and its precision.
  public let reading: CoordinateReading
}
