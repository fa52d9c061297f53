/// Bytes read as text, and how.
public struct DecodedText: Sendable {
  /// The text. A byte order mark stays in it where the bytes are UTF-8, as they are then the text as given.
  public let text: String
  /// What the bytes are.
  public let encoding: TextEncoding
  /// Whether the bytes say so themselves, by a byte order mark or a declaration.
  public let isDeclared: Bool
  /// Bytes that are none of the encoding; U+FFFD stands for them.
  public let unreadableBytes: Int

  /// Reads bytes in the encoding that a byte order mark tells; in UTF-8 where they are that; in the one that a
  /// page or an XML declaration names; or else in the one in which they look most like a language.
  ///
  /// - Parameter bytes: What a file holds.
  /// - Complexity: O(*n*).
  public init(_ bytes: [UInt8]) {
    if let marked = DecodedText.byteOrderMark(bytes), marked.encoding != .utf8 {
      self.init(bytes[marked.length...], as: marked.encoding, isDeclared: true)
    } else if let unmarked = DecodedText.unmarkedUTF16(bytes) {
      self.init(bytes[...], as: unmarked, isDeclared: false)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, encoding: .utf8, isDeclared: false, unreadableBytes: 0)
    } else if let declared = DeclaredEncoding.encoding(in: bytes), declared != .utf8 {
      self.init(bytes[...], as: declared, isDeclared: true)
    } else {
      self.init(repairing: bytes)
    }
  }

  /// Whether the text is none: one in a hundred of its first characters, or more, is zero.
  var looksBinary: Bool {
    let head = text.utf8.prefix(8_192)
    return head.count { $0 == 0 } * 100 > head.count
  }

  private init(text: String, encoding: TextEncoding, isDeclared: Bool, unreadableBytes: Int) {
    self.text = text
    self.encoding = encoding
    self.isDeclared = isDeclared
    self.unreadableBytes = unreadableBytes
  }

  private init(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding, isDeclared: Bool) {
    if let converted = EncodingConverter(bytes, from: encoding) {
      self.init(
        text: String(decoding: converted.text, as: UTF8.self), encoding: encoding,
        isDeclared: isDeclared, unreadableBytes: converted.unreadable)
    } else {
      self.init(repairing: Array(bytes))
    }
  }

  /// UTF-8 with few faults, or else what the bytes look like.
  private init(repairing bytes: [UInt8]) {
    let isMarked = DecodedText.byteOrderMark(bytes)?.encoding == .utf8
    let isDeclared = isMarked || DeclaredEncoding.encoding(in: bytes) == .utf8
    let (text, faults, characters) = DecodedText.repaired(bytes)
    if isMarked || faults * 10 <= characters {
      self.init(text: text, encoding: .utf8, isDeclared: isDeclared, unreadableBytes: faults)
      return
    }
    let encoding = EncodingDetector.encoding(of: bytes)
    if let converted = EncodingConverter(bytes, from: encoding) {
      self.init(
        text: String(decoding: converted.text, as: UTF8.self), encoding: encoding,
        isDeclared: false, unreadableBytes: converted.unreadable)
    } else {
      self.init(text: text, encoding: .utf8, isDeclared: isDeclared, unreadableBytes: faults)
    }
  }

  // MARK: - Unicode

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark, in a script whose letters have few first bytes: most of one half are zero.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(2_048)
    guard head.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let half = head.count / 2
    if zeros[1] * 10 > half * 6, zeros[0] * 20 < half { return .utf16LittleEndian }
    if zeros[0] * 10 > half * 6, zeros[1] * 20 < half { return .utf16BigEndian }
    return nil
  }

  /// UTF-8 with U+FFFD for bytes that are none; how many those are, and the non-ASCII characters that are
  /// whole.
  private static func repaired(_ bytes: [UInt8]) -> (String, faults: Int, characters: Int) {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + 64)
    var faults = 0
    var characters = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        repaired.append(bytes[index])
        index += 1
      } else if let length = TextInput.scalarLength(bytes, at: index) {
        repaired.append(contentsOf: bytes[index..<index + length])
        characters += 1
        index += length
      } else {
        repaired += [0xEF, 0xBF, 0xBD]
        faults += 1
        index += 1
      }
    }
    return (String(decoding: repaired, as: UTF8.self), faults, characters)
  }
}
