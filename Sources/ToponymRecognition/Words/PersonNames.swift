import Foundation

/// How frequent words are as names of persons in the United States.
///
/// From the name files of the 1990 census (U.S. Census Bureau, public domain), in which a word's rank
/// says more than a list: "Jackson" is a frequent family name, "Amarillo" a rare one.
/// `person_names.py` in DatelineTrain writes the table: *n* hashes of 32 bits in ascending order, then *n* codes
/// of a byte.
struct PersonNames: Sendable {
  /// The table that is shipped; empty where it cannot be read.
  static let shared = PersonNames()

  private let hashes: [UInt32]
  private let codes: [UInt8]

  private init() {
    let url = Bundle.module.url(
      forResource: "person-names", withExtension: "table", subdirectory: "Weights")
    let data = url.flatMap { try? Data(contentsOf: $0) }
    self.init(bytes: data.map { [UInt8]($0) } ?? [])
  }

  /// Reads a table; bytes past the last whole entry are left out.
  init(bytes: [UInt8]) {
    let count = bytes.count / 5
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    var hashes = [UInt32](repeating: 0, count: capacity)
    var codes = [UInt8](repeating: 0, count: capacity)
    for index in 0..<count {
      let start = 4 * index
      let hash =
        UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
        | UInt32(bytes[start + 3]) << 24
      var slot = Int(hash) & (capacity - 1)
      while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (capacity - 1) }
      hashes[slot] = hash
      codes[slot] = bytes[4 * count + index]
    }
    self.hashes = hashes
    self.codes = codes
  }

  /// The frequency as a first name in the upper two of four bits, as a family name in the lower: 0 for
  /// none, 3 for frequent.
  ///
  /// - Parameter hash: The word's hash, ``WordTable/hash(_:_:)``.
  /// - Returns: 0...15.
  /// - Complexity: O(1).
  @inline(__always)
  func code(of hash: UInt64) -> UInt8 {
    let hash = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = hashes.count - 1
    var slot = Int(hash) & mask
    while hashes[slot] != hash {
      if hashes[slot] == 0 { return 0 }
      slot = (slot + 1) & mask
    }
    return codes[slot]
  }
}
