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
/// The text is valid UTF-8. The writer does not track keys: a key written twice appears twice.
/// Complexity: amortised O(1) per byte, with no allocation per value.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Without white space between tokens.
    case compact
    /// One member or element per line, indented by two spaces.
    case pretty
  }

  /// What has been written, in UTF-8.
  public package(set) var bytes: [UInt8] = []
  /// The layout of what is written from now on.
  public var layout: Layout
  /// The decimals to which ``position(_:)`` and ``boundingBox(_:)`` round degrees, 0...15. Six
  /// decimals are 0.11 m on the ground, which RFC 7946 section 11.2 calls reasonable.
  public let coordinateDecimals: Int

  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Makes a writer with no text.
  ///
  /// - Parameters:
  ///   - layout: The layout, compact by default.
  ///   - coordinateDecimals: The number of decimals in positions, 0...15.
  public init(layout: Layout = .compact, coordinateDecimals: Int = 6) {
    precondition(0...15 ~= coordinateDecimals, "Decimals must be in 0...15")
    self.layout = layout
    self.coordinateDecimals = coordinateDecimals
  }

  /// The text written so far, as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Reserves memory for text whose size is roughly known.
  ///
  /// - Parameter count: The total number of bytes.
  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Removes the text but keeps its memory, for the next document of a stream.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    needsComma = false
    followsKey = false
  }

  /// Ends a top-level value with a line feed, as NDJSON and text files require.
  public mutating func newline() {
    precondition(depth == 0, "A newline ends a document and cannot stand inside a value")
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: Structure

  /// Writes an object, as an element of the enclosing array or as the whole text.
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

  /// Writes an array, as an element of the enclosing array or as the whole text.
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

  /// Writes the punctuation before a key or a value, and records that one follows.
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
