/// How far an ``InputSource`` has been read: the position of the next unit.
///
/// Positions in one source compare in reading order. To resume an interrupted run, pass a saved
/// position to ``InputSource/skip(to:)`` of a source with the same files.
public struct InputPosition: Hashable, Comparable, Codable, Sendable {
  /// The index of the file in ``InputSource/files``, 0-based.
  public var file: Int
  /// Bytes of the file's unpacked content before the position.
  public var byte: Int
  /// Lines before the position.
  public var line: Int

  /// Makes a position; by default the beginning of all input.
  public init(file: Int = 0, byte: Int = 0, line: Int = 0) {
    self.file = file
    self.byte = byte
    self.line = line
  }

  /// Whether a position comes before another.
  public static func < (left: InputPosition, right: InputPosition) -> Bool {
    (left.file, left.byte) < (right.file, right.byte)
  }
}
