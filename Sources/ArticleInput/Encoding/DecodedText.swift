/// Text decoded from bytes, and how it was decoded.
public struct DecodedText: Sendable {
  /// The text. UTF-8 input keeps its byte order mark, so that the text is the same as the source.
  public let text: String
  /// The encoding of the bytes.
  public let encoding: TextEncoding
  /// Whether a byte order mark or a declaration in the bytes names the encoding.
  public let isDeclared: Bool
  /// The number of bytes that are invalid in the encoding; U+FFFD replaces them.
  public let unreadableBytes: Int

  /// Decodes bytes using the first of these that applies: the encoding of a byte order mark, valid
  /// UTF-8, the encoding that an HTML or XML declaration names, the encoding in which the bytes
  /// look most like a language.
  ///
  /// - Parameter bytes: The content of a file.
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

  /// Whether this is not text: at least 1 in 100 of its first characters is NUL.
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

  /// Decodes as UTF-8 if there are few invalid bytes, and otherwise as the encoding that the bytes
  /// look like.
  private init(repairing bytes: [UInt8]) {
    let isMarked = DecodedText.byteOrderMark(bytes)?.encoding == .utf8
    let isDeclared = isMarked || DeclaredEncoding.encoding(in: bytes) == .utf8
    let (text, faults, characters) = DecodedText.repaired(bytes)
    // A few invalid bytes among many valid multibyte characters are damage and not another
    // encoding.
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

  /// UTF-16 without a byte order mark: in a script whose letters share few high bytes, most bytes
  /// of one half are zero.
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

  /// Decodes UTF-8 with U+FFFD for invalid bytes; returns the number of those and of the valid
  /// non-ASCII characters.
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
