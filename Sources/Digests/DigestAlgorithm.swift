import CCrypto

/// A hash function of FIPS 180-4, computed by libcrypto (`EVP_DigestUpdate`).
///
/// ```swift
/// DigestAlgorithm.sha256.digest(of: Array("abc".utf8)).hexadecimal  // ba7816bf…
/// ```
package enum DigestAlgorithm: Sendable {
  /// SHA-256, for content hashes: 32 bytes.
  case sha256
  /// SHA-1, only where a standard prescribes it, as for name-based UUIDs: 20 bytes.
  case sha1

  /// The digest of some bytes.
  ///
  /// - Complexity: O(*n*).
  package func digest(of bytes: [UInt8]) -> [UInt8] {
    var running = RunningDigest(self)
    running.update(bytes)
    return running.finish()
  }

  var function: OpaquePointer? {
    switch self {
    case .sha256: EVP_sha256()
    case .sha1: EVP_sha1()
    }
  }

  var byteCount: Int {
    switch self {
    case .sha256: 32
    case .sha1: 20
    }
  }
}
