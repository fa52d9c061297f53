/// A document before it is decoded and parsed: a line of JSONL or a whole file.
///
/// An ``InputSource`` returns these one by one; a ``DocumentReader`` turns them into documents on
/// any thread.
public struct RawInput: Sendable {
  /// What ``bytes`` hold.
  public enum Unit: Hashable, Sendable {
    /// A line of JSONL with its number, 1-based.
    case line(Int)
    /// A whole file in the given format, which is never `auto` or `jsonl`.
    case file(InputFormat)
  }

  /// The input's name in messages: its path, or “standard input”.
  public let path: String
  /// The document's id if it does not name one itself: the file's name, or its path within the
  /// given folder.
  public let name: String
  /// What ``bytes`` hold.
  public let unit: Unit
  /// The content, unpacked; a JSONL line comes without its line end.
  public let bytes: [UInt8]
  /// The position after this unit.
  public let end: InputPosition

  /// Makes a unit.
  public init(path: String, name: String, unit: Unit, bytes: [UInt8], end: InputPosition) {
    self.path = path
    self.name = name
    self.unit = unit
    self.bytes = bytes
    self.end = end
  }
}

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
