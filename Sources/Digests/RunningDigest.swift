import CCrypto

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
