/// A number for each of many words, by the words' hashes.
///
/// The file holds *n* hashes of 32 bits in ascending order, then *n* codes, all little-endian; it holds no
/// word itself.
package struct WordCodes<Code: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  private let hashes: [UInt32]
  private let codes: [Code]

  /// Reads a table of the module's resources; it is empty where it cannot be read.
  init(resource: String) {
    self.init(bytes: ShippedFile.weights("\(resource).table") ?? [])
  }

  /// Reads a table; bytes past the last whole entry are left out.
  init(bytes: [UInt8]) {
    let width = Code.bitWidth / 8
    let count = bytes.count / (4 + width)
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    var hashes = [UInt32](repeating: 0, count: capacity)
    var codes = [Code](repeating: 0, count: capacity)
    bytes.withUnsafeBytes { bytes in
      for index in 0..<count {
        let hash = UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
        var slot = Int(hash) & (capacity - 1)
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (capacity - 1) }
        hashes[slot] = hash
        codes[slot] = Code(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: 4 * count + width * index, as: Code.self))
      }
    }
    self.hashes = hashes
    self.codes = codes
  }

  /// The code of a word.
  ///
  /// - Parameter hash: The word's hash, ``WordTable/hash(_:_:)``.
  /// - Returns: The code; nil for a word that the table does not have.
  /// - Complexity: O(1).
  @inline(__always)
  package func code(of hash: UInt64) -> Code? {
    let hash = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = hashes.count - 1
    var slot = Int(hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return codes[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

extension WordCodes<UInt8> {
  /// How frequent words are as names of persons in the United States: as a first name in the upper two of
  /// four bits, as a family name in the lower, 3 for frequent.
  ///
  /// From the name files of the 1990 census (U.S. Census Bureau, public domain), in which a word's rank
  /// says more than a list: "Jackson" is a frequent family name, "Amarillo" a rare one.
  /// `person_names.py` in DatelineTrain writes the table.
  package static let personNames = WordCodes(resource: "person-names")
}

extension WordCodes<UInt16> {
  /// Which words of English are used alike: the number of a fine cluster, 0...1023, in the lower ten bits,
  /// that of the coarse one that holds it, 0...63, in the upper six.
  ///
  /// A tagger that has seen "deputy" and "sheriff" knows by them what stands beside "constable" (Turian,
  /// Ratinov and Bengio 2010, doi:10.5555/1858681.1858721). `word_clusters.py` in DatelineTrain writes the
  /// table from word vectors (Explosion, CC0).
  package static let englishClusters = WordCodes(resource: "en-word-clusters")
}
