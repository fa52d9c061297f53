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
