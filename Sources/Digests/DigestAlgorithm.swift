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

extension Sequence<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * underestimatedCount)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A digest of bytes that arrive piece by piece.
package struct RunningDigest: ~Copyable {
  private let algorithm: DigestAlgorithm
  private let context: OpaquePointer?

  /// Starts a digest of no bytes.
  package init(_ algorithm: DigestAlgorithm = .sha256) {
    self.algorithm = algorithm
    context = EVP_MD_CTX_new()
    // Both calls fail only where memory has run out or the library lacks the function altogether; a
    // content hash that is silently wrong would be worse than stopping here.
    precondition(
      EVP_DigestInit_ex(context, algorithm.function, nil) == 1, "libcrypto offers no \(algorithm)")
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    precondition(
      EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto failed to hash")
  }

  /// Adds bytes.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of all bytes that were added.
  package consuming func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: algorithm.byteCount) { buffer, count in
      precondition(
        EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1, "libcrypto failed to hash")
      count = algorithm.byteCount
    }
  }
}
