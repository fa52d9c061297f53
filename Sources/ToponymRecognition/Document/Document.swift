/// A text to be read, with the way from byte offsets to code points and back.
///
/// All stages work on ``bytes``; offsets that leave the program are code points (0-based, end
/// exclusive), as every annotation states them.
///
/// ```swift
/// let document = Document(id: "1", text: "Zürich is calm")
/// document.codePointRange(0..<7)  // 0..<6
/// document.slice(0..<7)           // "Zürich"
/// ```
public struct Document: Sendable {
  /// What the caller calls this document.
  public let id: String
  /// The text as given.
  public let text: String
  /// The UTF-8 bytes of ``text``.
  public let bytes: [UInt8]
  /// The language that the text is read in, as given or as detected.
  public let language: Language

  /// The code points before each ``stride``-th byte; empty where every byte is a code point.
  private let checkpoints: [UInt32]

  /// Bytes between two checkpoints: a look-up counts over at most this many.
  private static let stride = 256

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - id: What the caller calls the document.
  ///   - text: The text.
  ///   - language: The language of the text; nil detects it.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(id: String, text: String, language: Language? = nil) {
    self.id = id
    self.text = text
    self.bytes = Array(text.utf8)
    self.language = language ?? LanguageDetector.language(of: bytes)
    self.checkpoints = Self.checkpoints(of: bytes)
  }

  /// The number of code points in the text.
  public var codePointCount: Int { codePointOffset(ofByte: bytes.count) }

  /// The number of code points before a byte.
  ///
  /// - Parameter byte: An offset into ``bytes``, 0 through their count, on a scalar's boundary.
  /// - Returns: The code-point offset, 0-based.
  /// - Complexity: O(1); at most 256 bytes are looked at.
  public func codePointOffset(ofByte byte: Int) -> Int {
    precondition(byte >= 0 && byte <= bytes.count, "a byte offset lies outside of its document")
    if checkpoints.isEmpty { return byte }
    let checkpoint = byte / Self.stride
    let before = Int(checkpoints[checkpoint])
    return before + Self.scalarStarts(in: bytes, checkpoint * Self.stride..<byte)
  }

  /// A range of bytes as a range of code points.
  ///
  /// - Complexity: O(1).
  public func codePointRange(_ range: Range<Int>) -> Range<Int> {
    codePointOffset(ofByte: range.lowerBound)..<codePointOffset(ofByte: range.upperBound)
  }

  /// The byte at which a code point starts, or nil where the text is shorter.
  ///
  /// - Parameter codePoint: A code-point offset, 0 through ``codePointCount``.
  /// - Returns: The offset into ``bytes``.
  /// - Complexity: O(log *n*).
  public func byteOffset(ofCodePoint codePoint: Int) -> Int? {
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

  /// The text of a range of bytes.
  ///
  /// - Parameter range: Offsets into ``bytes`` on scalar boundaries.
  /// - Returns: The slice as a new string.
  public func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func checkpoints(of bytes: [UInt8]) -> [UInt32] {
    precondition(bytes.count < UInt32.max, "a document holds less than 4 GiB of text")
    if scalarStarts(in: bytes, 0..<bytes.count) == bytes.count { return [] }
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(bytes.count / stride + 1)
    var count = 0
    var start = 0
    while start <= bytes.count {
      checkpoints.append(UInt32(count))
      count += scalarStarts(in: bytes, start..<min(start + stride, bytes.count))
      start += stride
    }
    return checkpoints
  }

  private static func scalarStarts(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
      return count
    }
  }
}
