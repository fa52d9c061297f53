/// Converts between byte and code-point offsets without counting from the beginning of the text.
struct CodePointIndex: Sendable {
  /// The number of code points before every ``stride``-th byte; empty if every byte is a code
  /// point.
  private let checkpoints: [UInt32]

  /// The number of bytes between checkpoints, and the most that a look-up has to scan.
  private static let stride = 256

  /// Indexes a text in UTF-8.
  ///
  /// - Complexity: O(*n*).
  init(of bytes: [UInt8]) {
    precondition(bytes.count < UInt32.max, "a document holds less than 4 GiB of text")
    if Self.scalarStarts(in: bytes, 0..<bytes.count) == bytes.count {
      checkpoints = []
      return
    }
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    var start = 0
    while start <= bytes.count {
      checkpoints.append(UInt32(count))
      count += Self.scalarStarts(in: bytes, start..<min(start + Self.stride, bytes.count))
      start += Self.stride
    }
    self.checkpoints = checkpoints
  }

  /// The number of code points before a byte of the indexed text.
  ///
  /// - Complexity: O(1).
  func codePoints(before byte: Int, in bytes: [UInt8]) -> Int {
    if checkpoints.isEmpty { return byte }
    let checkpoint = byte / Self.stride
    let before = Int(checkpoints[checkpoint])
    return before + Self.scalarStarts(in: bytes, checkpoint * Self.stride..<byte)
  }

  /// The byte at which a code point starts, or nil if the text is shorter.
  ///
  /// - Complexity: O(log *n*).
  func byte(ofCodePoint codePoint: Int, in bytes: [UInt8]) -> Int? {
    if codePoint < 0 { return nil }
    if checkpoints.isEmpty { return codePoint <= bytes.count ? codePoint : nil }
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(checkpoints[middle]) <= codePoint { low = middle } else { high = middle }
    }
    var missing = codePoint - Int(checkpoints[low])
    var byte = low * Self.stride
    while byte < bytes.count {
      if bytes[byte] & 0xC0 != 0x80 {
        if missing == 0 { return byte }
        missing -= 1
      }
      byte += 1
    }
    return missing == 0 ? byte : nil
  }

  private static func scalarStarts(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
      return count
    }
  }
}

extension Array {
  /// The index of the first element for which a predicate holds, where it holds for all that follow.
  ///
  /// - Complexity: O(log *n*).
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
