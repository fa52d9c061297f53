/// The unit in which offsets into a text are counted.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Unicode code points, as in Python and RFC 5147.
  case codepoint
  /// UTF-8 bytes, as in Go and Rust.
  case utf8
  /// UTF-16 code units, as in JavaScript, Java and C#.
  case utf16
}

/// Converts ranges in a document to ranges in its source, counted in a given unit.
public struct OffsetCounter: Sendable {
  private let document: Document
  private let unit: OffsetUnit
  /// The byte offsets of the scalars that take two UTF-16 code units.
  private let pairs: [Int]

  /// Makes a counter.
  ///
  /// - Complexity: O(*n*) in the source for UTF-16, else O(1).
  public init(of document: Document, in unit: OffsetUnit) {
    self.document = document
    self.unit = unit
    let bytes = unit == .utf16 ? document.sourceBytes : []
    pairs = bytes.indices.filter { bytes[$0] >= 0xF0 }
  }

  /// The length of the source in the unit.
  public var length: Int {
    switch unit {
    case .codepoint: document.codePointCount
    case .utf8: document.sourceBytes.count
    case .utf16: document.codePointCount + pairs.count
    }
  }

  /// Converts a byte range in the text to a range in the source.
  ///
  /// - Parameter range: Offsets into ``Document/bytes``.
  /// - Returns: The range in the unit, 0-based, end exclusive.
  /// - Complexity: O(log *n*).
  public func range(_ range: Range<Int>) -> Range<Int> {
    switch unit {
    case .codepoint: return document.codePointRange(range)
    case .utf8: return document.sourceRange(range)
    case .utf16:
      let source = document.sourceRange(range)
      let points = document.codePointRange(range)
      return points.lowerBound + pairs(before: source.lowerBound)..<points.upperBound
        + pairs(before: source.upperBound)
    }
  }

  private func pairs(before byte: Int) -> Int {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] >= byte { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
