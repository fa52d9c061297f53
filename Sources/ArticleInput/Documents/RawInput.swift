/// A document before it is decoded and parsed: a line of JSONL or a whole file.
///
/// An ``InputSource`` gives these one after the other; a ``DocumentReader`` makes documents of them on any
/// thread.
public struct RawInput: Sendable {
  /// What ``bytes`` are.
  public enum Unit: Hashable, Sendable {
    /// A line of JSONL with its number, 1-based.
    case line(Int)
    /// A file in a format, which is never `auto` or `jsonl`.
    case file(InputFormat)
  }

  /// What messages call the file: its path, or “standard input”.
  public let path: String
  /// What the document is called where it does not name itself: the file's name, or its path within the
  /// folder that was given.
  public let name: String
  /// What ``bytes`` are.
  public let unit: Unit
  /// The content, unpacked, without a line end.
  public let bytes: [UInt8]
  /// The place behind this unit.
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
