/// Walks through a JSON text and extracts what the caller asks for; the rest is skipped without
/// being built.
package struct JSONCursor {
  /// The text is not JSON from this position on, or holds a value of an unexpected type.
  package struct Fault: Error, Hashable {
    /// Offset in bytes.
    package let offset: Int
    /// What is wrong.
    package let kind: Kind

    package enum Kind: Hashable {
      case notJSON
      /// A member holds a value of another type.
      case wrongType
      /// Arrays and objects are nested more than 256 levels deep.
      case tooDeep
    }
  }

  private static let depthLimit = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  private var depth = 0

  /// Starts at the beginning of a text in UTF-8; the bytes must outlive the cursor.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ index: Int) -> UInt8 { bytes[index] }

  func slice(_ range: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[range] }

  mutating func move(to offset: Int) { self.offset = offset }

  /// The next byte that is not white space, without consuming it; nil at the end.
  package mutating func peek() -> UInt8? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private func fault(_ kind: Fault.Kind = .notJSON) -> Fault { Fault(offset: offset, kind: kind) }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard peek() == byte else { throw fault() }
    offset += 1
  }

  /// Checks that only white space follows.
  package mutating func finish() throws(Fault) {
    if peek() != nil { throw fault() }
  }

  // MARK: - Values

  /// Calls `body` with each member's key; `body` must read or skip the value.
  ///
  /// - Returns: false for null.
  @discardableResult
  package mutating func object(
    _ body: (inout JSONCursor, String) throws(Fault) -> Void
  ) throws(Fault) -> Bool {
    if try null() { return false }
    guard peek() == 0x7B else { throw try wrongType() }
    try enter()
    if peek() == 0x7D {
      leave()
      return true
    }
    while true {
      guard peek() == 0x22 else { throw fault() }
      let key = try string()
      try expect(0x3A)
      try body(&self, key)
      switch peek() {
      case 0x2C: offset += 1
      case 0x7D:
        leave()
        return true
      default: throw fault()
      }
    }
  }

  /// Calls `body` at each element; `body` must read or skip it.
  package mutating func array(_ body: (inout JSONCursor) throws(Fault) -> Void) throws(Fault) {
    if try null() { return }
    guard peek() == 0x5B else { throw try wrongType() }
    try enter()
    if peek() == 0x5D { return leave() }
    while true {
      try body(&self)
      switch peek() {
      case 0x2C: offset += 1
      case 0x5D: return leave()
      default: throw fault()
      }
    }
  }

  private mutating func enter() throws(Fault) {
    offset += 1
    depth += 1
    if depth > Self.depthLimit { throw fault(.tooDeep) }
  }

  private mutating func leave() {
    offset += 1
    depth -= 1
  }

  /// Reads a string; nil for null.
  package mutating func text() throws(Fault) -> String? {
    if try null() { return nil }
    guard peek() == 0x22 else { throw try wrongType() }
    return try string()
  }

  /// Reads a string, or a number as written; nil for null.
  package mutating func textOrNumber() throws(Fault) -> String? {
    switch peek() {
    case 0x2D?, .some(0x30...0x39):
      let start = offset
      _ = try number()
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    default: return try text()
    }
  }

  /// Reads a number; nil for null.
  package mutating func number() throws(Fault) -> Double? {
    if try null() { return nil }
    guard let first = peek(), first == 0x2D || 0x30...0x39 ~= first else { throw try wrongType() }
    return try digits()
  }

  /// Reads a number without a fraction; nil for null.
  package mutating func integer() throws(Fault) -> Int? {
    let start = offset
    guard let number = try number() else { return nil }
    guard let integer = Int(exactly: number) else {
      offset = start
      throw fault(.wrongType)
    }
    return integer
  }

  /// Reads a boolean; nil for null.
  package mutating func bool() throws(Fault) -> Bool? {
    if try null() { return nil }
    if try word("true") { return true }
    if try word("false") { return false }
    throw try wrongType()
  }

  /// Skips a value.
  package mutating func skip() throws(Fault) {
    switch peek() {
    case 0x7B: try object { (cursor, _) throws(Fault) in try cursor.skip() }
    case 0x5B: try array { (cursor) throws(Fault) in try cursor.skip() }
    case 0x22: try skipString()
    case 0x74, 0x66: _ = try bool()
    case 0x6E: _ = try null()
    case 0x2D?, .some(0x30...0x39): _ = try digits()
    default: throw fault()
    }
  }

  private mutating func null() throws(Fault) -> Bool {
    peek() == 0x6E ? try word("null") : false
  }

  private mutating func word(_ word: StaticString) throws(Fault) -> Bool {
    let count = word.utf8CodeUnitCount
    guard peek() == word.utf8Start.pointee else { return false }
    guard offset + count <= bytes.count,
      bytes[offset..<(offset + count)].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: count))
    else { throw fault() }
    offset += count
    return true
  }

  /// The fault for the current value: JSON of another type, or not JSON at all.
  private mutating func wrongType() throws(Fault) -> Fault {
    let start = offset
    try skip()
    return Fault(offset: start, kind: .wrongType)
  }

  // MARK: - Numbers

  private mutating func digits() throws(Fault) -> Double {
    let start = offset
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 0
    let isNegative = bytes[offset] == 0x2D
    if isNegative { offset += 1 }
    func isDigit(_ index: Int) -> Bool { index < bytes.count && 0x30...0x39 ~= bytes[index] }
    guard isDigit(offset) else { throw fault() }
    while isDigit(offset) {
      mantissa = mantissa &* 10 &+ UInt64(bytes[offset] & 15)
      digits += 1
      offset += 1
    }
    if offset < bytes.count, bytes[offset] == 0x2E {
      offset += 1
      guard isDigit(offset) else { throw fault() }
      while isDigit(offset) {
        mantissa = mantissa &* 10 &+ UInt64(bytes[offset] & 15)
        digits += 1
        scale += 1
        offset += 1
      }
    }
    var isPlain = true
    if offset < bytes.count, bytes[offset] | 0x20 == 0x65 {
      isPlain = false
      offset += 1
      if offset < bytes.count, bytes[offset] == 0x2B || bytes[offset] == 0x2D { offset += 1 }
      guard isDigit(offset) else { throw fault() }
      while isDigit(offset) { offset += 1 }
    }
    // A quotient of two exact numbers is rounded only once, so it is correctly rounded.
    if isPlain, digits <= 15, scale <= 15 {
      let value = Double(mantissa) / Self.powers[scale]
      return isNegative ? -value : value
    }
    return Double(String(decoding: bytes[start..<offset], as: UTF8.self)) ?? 0
  }

  /// Powers of ten that a `Double` represents exactly.
  private static let powers: [Double] = (0...15).map { power in
    (0..<power).reduce(1.0) { value, _ in value * 10 }
  }
}
