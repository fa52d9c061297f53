import Gazetteer

/// In how many senses each of many keys was seen: each sense counts a key once.
///
/// An open-addressing table, because it is asked ten times a candidate; senses are added one after the
/// other.
struct SenseCounter {
  private struct Entry {
    var key: UInt32 = 0
    var count: UInt16 = 0
    var lastSense: Int32 = -1
  }

  private var entries = [Entry](repeating: Entry(), count: 64)
  private var used = 0

  /// Counts a key, which is not 0, once for a sense.
  ///
  /// - Complexity: O(1), amortised.
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

  /// In how many senses a key was seen.
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
  /// A number of its own, not 0.
  var key: UInt32 { UInt32(packed) &+ 1 }
}

extension PlaceReference {
  /// A number of its own, not 0.
  var key: UInt32 { number &+ 1 }
}
