/// How far an ``InputSource`` has been read: the place at which the next unit begins.
///
/// Positions of one source compare in reading order. One that was kept, and a source with the same files,
/// go on where a run was interrupted: ``InputSource/skip(to:)``.
public struct InputPosition: Hashable, Comparable, Codable, Sendable {
  /// The number of the file among ``InputSource/files``, 0-based.
  public var file: Int
  /// Bytes of the file's content before the place, unpacked.
  public var byte: Int
  /// Lines before the place.
  public var line: Int

  /// Makes a position; the beginning of all input by default.
  public init(file: Int = 0, byte: Int = 0, line: Int = 0) {
    self.file = file
    self.byte = byte
    self.line = line
  }

  /// Whether a position comes before another one.
  public static func < (left: InputPosition, right: InputPosition) -> Bool {
    (left.file, left.byte) < (right.file, right.byte)
  }
}
