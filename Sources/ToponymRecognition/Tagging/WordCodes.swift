/// A number for each of many words, by the words' hashes.
///
/// The file has *n* 32-bit hashes in ascending order, then *n* codes, all little-endian. It does
/// not contain the words themselves.
package struct WordCodes<Code: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  private let hashes: [UInt32]
  private let codes: [Code]

  /// Reads a table from the module's resources. The table is empty if it cannot be read.
  init(resource: String) {
    self.init(bytes: ShippedFile.weights("\(resource).table") ?? [])
  }

  /// Reads a table, ignoring bytes after the last complete entry.
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
  /// - Returns: The code, or nil if the table does not have the word.
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
  /// The frequency of words as names of persons in the United States: as a first name in the upper
  /// two of four bits, as a family name in the lower two, where 3 is the most frequent.
  ///
  /// From the name files of the 1990 census (U.S. Census Bureau, public domain), in which the rank
  /// of a word matters: "Jackson" is a frequent family name, "Amarillo" a rare one.
  /// `person_names.py` in DatelineTrain writes the table.
  package static let personNames = WordCodes(resource: "person-names")
}

extension WordCodes<UInt16> {
  /// Clusters of English words with similar use: the number of the fine cluster, 0...1023, in the
  /// lower ten bits, and that of the coarse cluster that contains it, 0...63, in the upper six.
  ///
  /// A tagger trained on "deputy" and "sheriff" thereby knows the context of "constable" (Turian,
  /// Ratinov and Bengio 2010, doi:10.5555/1858681.1858721). `word_clusters.py` in DatelineTrain
  /// writes the table from word vectors (Explosion, CC0).
  package static let englishClusters = WordCodes(resource: "en-word-clusters")
}
