import Digests

extension Corrections {
  /// A fingerprint of a corrections file: the SHA-256 of its bytes, in hexadecimal.
  public static func fingerprint(of bytes: [UInt8]) -> String {
    DigestAlgorithm.sha256.digest(of: bytes).hexadecimal
  }
}
