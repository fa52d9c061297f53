import Digests

/// UUIDs that follow from a name (RFC 9562 section 5.5, version 5).
enum NameBasedUUID {
  /// The name space of web addresses (section 6.6).
  private static let addresses: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// `urn:uuid:` and the UUID of a URI.
  static func urn(of uri: String) -> String {
    var bytes = Array(DigestAlgorithm.sha1.digest(of: addresses + Array(uri.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { bytes[$0].hexadecimal }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
