/// Coordinates that stand in a text.
public struct CoordinateMatch: Hashable, Sendable {
  /// Where they stand: offsets of bytes, end exclusive.
  public let range: Range<Int>
  /// The point, its form, and how finely it is written.
  public let reading: CoordinateReading
}
