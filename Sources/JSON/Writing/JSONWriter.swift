/// Writes JSON (RFC 8259) as bytes, in the order in which it is called.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("type", "Feature")
///   $0.member("geometry", nil)
///   $0.array("tags") { $0.value("city"); $0.value(7) }
/// }
/// writer.string  // {"type":"Feature","geometry":null,"tags":["city",7]}
/// ```
/// The text is valid UTF-8. The writer keeps no record of keys: whoever writes a key twice gets it
/// twice. Complexity: amortised O(1) for each byte; a value needs no allocation of its own.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Without white space between tokens.
    case compact
    /// One member or element a line, indented by two spaces.
    case pretty
  }

  /// What has been written, in UTF-8.
  public package(set) var bytes: [UInt8] = []
  /// The layout of what is written from now on.
  public var layout: Layout
  /// The decimals to which ``position(_:)`` and ``boundingBox(_:)`` round degrees, 0...15. Six are
  /// 0.11 m on the ground, which RFC 7946 section 11.2 calls reasonable.
  public let coordinateDecimals: Int

  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Makes a writer with an empty text.
  ///
  /// - Parameters:
  ///   - layout: Compact by default.
  ///   - coordinateDecimals: The decimals of positions, 0...15.
  public init(layout: Layout = .compact, coordinateDecimals: Int = 6) {
    precondition(0...15 ~= coordinateDecimals, "Decimals must be in 0...15")
    self.layout = layout
    self.coordinateDecimals = coordinateDecimals
  }

  /// What has been written, as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes room for text whose size is known roughly.
  ///
  /// - Parameter count: The number of bytes in all.
  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Forgets the text and keeps its memory, for the next document of a stream.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    needsComma = false
    followsKey = false
  }

  /// Ends a top-level value with a line feed, as NDJSON and text files have it.
  public mutating func newline() {
    precondition(depth == 0, "A newline ends a document and cannot stand inside a value")
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: Structure

  /// Writes an object: a value of the surrounding array, or the whole text.
  ///
  /// - Parameter members: Writes the members.
  /// - Throws: What `members` throws; the text is then incomplete.
  public mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "{"))
    try members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an object as a member.
  ///
  /// - Parameters:
  ///   - key: The member's name.
  ///   - members: Writes the members.
  /// - Throws: What `members` throws; the text is then incomplete.
  public mutating func object<Failure: Error>(
    _ key: String, _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try object(members)
  }

  /// Writes an array: a value of the surrounding array, or the whole text.
  ///
  /// - Parameter elements: Writes the elements.
  /// - Throws: What `elements` throws; the text is then incomplete.
  public mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    try elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes an array as a member.
  ///
  /// - Parameters:
  ///   - key: The member's name.
  ///   - elements: Writes the elements.
  /// - Throws: What `elements` throws; the text is then incomplete.
  public mutating func array<Failure: Error>(
    _ key: String, _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try array(elements)
  }

  /// Writes the name of a member; its value must follow.
  ///
  /// - Parameter key: The name.
  public mutating func key(_ key: String) {
    precondition(depth > 0 && !followsKey, "A key stands inside an object, before a value")
    separate()
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    precondition(!followsKey, "A key needs a value before its object ends")
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes what must stand before a key or a value, and remembers that one follows.
  package mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma {
      precondition(depth > 0, "A text has one top-level value; end it with newline()")
      bytes.append(UInt8(ascii: ","))
    }
    if depth > 0 { breakLine() }
    needsComma = true
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }
}
