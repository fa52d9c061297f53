import Gazetteer

/// Counts the senses in which each key occurs; each sense counts a key once.
///
/// It is an open-addressing table, because there are ten look-ups per candidate. Senses must be
/// added one after the other.
struct SenseCounter {
  private struct Entry {
    var key: UInt32 = 0
    var count: UInt16 = 0
    var lastSense: Int32 = -1
  }

  private var entries = [Entry](repeating: Entry(), count: 64)
  private var used = 0

  /// Counts a key other than 0 once for a sense.
  ///
  /// - Complexity: Amortised O(1).
  mutating func add(_ key: UInt32, of sense: Int) {
    let slot = slot(of: key)
    if entries[slot].key == 0 {
      entries[slot].key = key
      used += 1
    }
    if entries[slot].lastSense != Int32(truncatingIfNeeded: sense) {
      entries[slot].lastSense = Int32(truncatingIfNeeded: sense)
      if entries[slot].count < .max { entries[slot].count += 1 }
    }
    if used * 2 > entries.count { grow() }
  }

  /// The number of senses in which a key occurs.
  func count(of key: UInt32) -> Int { Int(entries[slot(of: key)].count) }

  private func slot(of key: UInt32) -> Int {
    let mask = entries.count - 1
    var slot = Int(key &* 0x9E37_79B1 >> 7) & mask
    while entries[slot].key != 0, entries[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 4)
    for entry in old where entry.key != 0 { entries[slot(of: entry.key)] = entry }
  }
}

extension CountryCode {
  /// A unique number other than 0.
  var key: UInt32 { UInt32(packed) &+ 1 }
}

extension PlaceReference {
  /// A unique number other than 0.
  var key: UInt32 { number &+ 1 }
}
