import PlainText

/// A value that a ``JSONWriter`` can write.
public protocol JSONWritable {
  /// Writes exactly one value.
  ///
  /// - Parameter writer: The writer, positioned where a value is expected.
  func write(to writer: inout JSONWriter)
}

extension JSONWriter {
  /// Writes a member.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - value: The value; an optional that is nil is written as `null`.
  @inlinable
  public mutating func member(_ key: String, _ value: some JSONWritable) {
    self.key(key)
    value.write(to: &self)
  }

  /// Writes a member that is `null`.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - value: Always nil.
  public mutating func member(_ key: String, _ value: Never?) {
    self.key(key)
    null()
  }

  /// Writes a member if there is a value, and nothing otherwise.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - value: The value or nil.
  @inlinable
  public mutating func member(_ key: String, ifPresent value: (some JSONWritable)?) {
    if let value { member(key, value) }
  }

  /// Writes a member with a rounded number.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - value: The number; nil, NaN and infinities are written as `null`.
  ///   - decimals: 0...15; trailing zeros are left out.
  public mutating func member(_ key: String, _ value: Double?, decimals: Int) {
    self.key(key)
    if let value { number(value, decimals: decimals) } else { null() }
  }

  /// Writes an element of an array, or the whole text.
  ///
  /// - Parameter value: The value; an optional that is nil is written as `null`.
  @inlinable
  public mutating func value(_ value: some JSONWritable) { value.write(to: &self) }

  /// Writes `null`.
  public mutating func null() {
    separate()
    append("null")
  }

  /// Writes a Boolean.
  ///
  /// - Parameter value: `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// Writes an integer. JavaScript readers are exact only up to 2^53.
  ///
  /// - Parameter value: Any integer.
  public mutating func integer(_ value: Int) {
    separate()
    NumberText.append(value, to: &bytes)
  }

  /// Writes a number with the fewest digits that parse to the same number.
  ///
  /// - Parameter value: The number. JSON cannot represent NaN and infinities, which are written as
  ///   `null`.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    // Minus zero takes the other way, because an integer would lose its sign.
    if value == value.rounded(), abs(value) < 0x1p53, value.sign == .plus || value != 0 {
      NumberText.append(Int(value), to: &bytes)
    } else {
      append(NumberText.shortest(value))
    }
  }

  /// Writes a number rounded to a number of decimals, without trailing zeros.
  ///
  /// - Parameters:
  ///   - value: The number; NaN and infinities are written as `null`.
  ///   - decimals: 0...15.
  public mutating func number(_ value: Double, decimals: Int) {
    guard value.isFinite else { return null() }
    separate()
    if !NumberText.appendRounded(value, decimals: decimals, keepingZeros: false, to: &bytes) {
      append(NumberText.shortest(value))
    }
  }

  /// Writes a string.
  ///
  /// - Parameter value: Any string; quotation marks, backslashes and control characters are
  ///   escaped, everything else is written unchanged.
  public mutating func text(_ value: some StringProtocol) {
    separate()
    appendQuoted(value)
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension String: JSONWritable {
  /// Writes a JSON string.
  public func write(to writer: inout JSONWriter) { writer.text(self) }
}

extension Substring: JSONWritable {
  /// Writes a JSON string.
  public func write(to writer: inout JSONWriter) { writer.text(self) }
}

extension Int: JSONWritable {
  /// Writes a JSON number.
  public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONWritable {
  /// Writes a JSON number, or `null` for NaN and infinities.
  public func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONWritable {
  /// Writes `true` or `false`.
  public func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or `null`.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .some(let value): value.write(to: &writer)
    case .none: writer.null()
    }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes a JSON array.
  public func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for element in self { element.write(to: &writer) }
    }
  }
}
