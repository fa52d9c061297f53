/// A line or file that is no annotation, or cannot be read.
public struct UnreadableAnnotation: Error, Sendable, CustomStringConvertible {
  /// The sentence a person reads, with file and line.
  public let description: String
}
