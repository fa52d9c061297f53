#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Converts bytes from an encoding to UTF-8 (`iconv(3)`).
struct EncodingConverter {
  /// The text in UTF-8, with U+FFFD for invalid bytes.
  private(set) var text: [UInt8] = []
  /// The number of bytes that are invalid in the encoding.
  private(set) var unreadable = 0

  /// Converts bytes.
  ///
  /// - Returns: nil if the system does not know the encoding.
  /// - Complexity: O(*n*).
  init?(_ bytes: some Collection<UInt8>, from encoding: TextEncoding) {
    guard let converter = iconv_open("UTF-8", encoding.converterName),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    text.reserveCapacity(input.count * 3 / 2)
    var block = [CChar](repeating: 0, count: 65_536)
    input.withUnsafeMutableBufferPointer { input in
      block.withUnsafeMutableBufferPointer { block in
        convert(input, by: converter, through: block)
      }
    }
  }

  private mutating func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, by converter: iconv_t,
    through block: UnsafeMutableBufferPointer<CChar>
  ) {
    var source = input.baseAddress
    var rest = input.count
    while rest > 0 {
      var target = block.baseAddress
      var room = block.count
      _ = iconv(converter, &source, &rest, &target, &room)
      let isFull = errno == E2BIG
      text.append(contentsOf: UnsafeRawBufferPointer(block)[..<(block.count - room)])
      if rest == 0 || isFull && room < block.count { continue }
      // An invalid byte or a truncated character.
      unreadable += 1
      text += [0xEF, 0xBF, 0xBD]
      source = source?.advanced(by: 1)
      rest -= 1
    }
  }
}
