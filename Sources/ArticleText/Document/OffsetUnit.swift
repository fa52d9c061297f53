/// What offsets into a text count.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Unicode code points, as Python and RFC 5147 count.
  case codepoint
  /// Bytes of UTF-8, as Go and Rust count.
  case utf8
  /// Code units of UTF-16, as JavaScript, Java and C# count.
  case utf16
}

/// Ranges of one document's source in a unit.
public struct OffsetCounter: Sendable {
  private let document: Document
  private let unit: OffsetUnit
  /// Where the scalars begin that take two code units of UTF-16.
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

  /// The length of the source.
  public var length: Int {
    switch unit {
    case .codepoint: document.codePointCount
    case .utf8: document.sourceBytes.count
    case .utf16: document.codePointCount + pairs.count
    }
  }

  /// A range of bytes of the text as a range of the source.
  ///
  /// - Parameter range: Offsets into ``Document/bytes``.
  /// - Returns: Offsets in the unit, 0-based, end exclusive.
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
