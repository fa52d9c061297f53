import Digests
import Testing

@Suite("Digests")
struct DigestTests {
  // FIPS 180-4 examples of NIST's Cryptographic Standards and Guidelines.
  @Test(
    "SHA-256 of the published examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func sha256(text: String, expected: String) {
    #expect(DigestAlgorithm.sha256.digest(of: Array(text.utf8)).hexadecimal == expected)
  }

  @Test("SHA-1 of a published example")
  func sha1() {
    let digest = DigestAlgorithm.sha1.digest(of: Array("abc".utf8)).hexadecimal
    #expect(digest == "a9993e364706816aba3e25717850c26c9cd0d89d")
  }

  @Test("Bytes in pieces give the digest of the whole")
  func pieces() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var running = RunningDigest()
    for start in stride(from: 0, to: bytes.count, by: 777) {
      running.update(Array(bytes[start..<min(start + 777, bytes.count)]))
    }
    #expect(running.finish() == DigestAlgorithm.sha256.digest(of: bytes))
  }
}
