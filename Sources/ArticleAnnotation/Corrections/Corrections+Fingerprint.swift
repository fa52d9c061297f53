import Digests

extension Corrections {
  /// What tells one file of corrections from another: SHA-256 of its bytes, hexadecimal.
  public static func fingerprint(of bytes: [UInt8]) -> String {
    DigestAlgorithm.sha256.digest(of: bytes).hexadecimal
  }
}
