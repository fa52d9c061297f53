/// Hashes by which compiled files find ids and codes.
enum TextHash {
  /// FNV-1a over 64 bits, for ids and admin codes; 0 for no bytes.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if bytes.isEmpty { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The same of a text.
  static func hash(text: String) -> UInt64 {
    var text = text
    return text.withUTF8(hash)
  }
}
