/// Counts pairs in bounded memory by lossy counting (Manku and Motwani 2002,
/// doi:10.1016/B978-155860869-6/50038-X).
///
/// If there are too many different pairs, the rarest are dropped; a pair that occurs again
/// afterwards may be counted too low by up to ``undercount``. Frequent pairs are kept.
struct PairCounter {
  struct Entry {
    var count: Int32
    /// How often the pair may have occurred before it was counted.
    var missed: Int32
  }

  /// Maximum number of different pairs to keep.
  let capacity: Int
  private(set) var entries: [UInt64: Entry] = [:]
  /// The most by which a count may be too low.
  private(set) var undercount: Int32 = 0

  init(capacity: Int = 500_000) { self.capacity = capacity }

  /// Counts an unordered pair of numbers.
  mutating func add(_ left: Int, _ right: Int) {
    let key = UInt64(min(left, right)) << 32 | UInt64(max(left, right))
    entries[key, default: Entry(count: 0, missed: undercount)].count += 1
    if entries.count > capacity { dropRarest() }
  }

  /// The two numbers in a key, the smaller one first.
  static func numbers(of key: UInt64) -> (Int, Int) { (Int(key >> 32), Int(key & 0xFFFF_FFFF)) }

  /// Drops the rarer half.
  private mutating func dropRarest() {
    var histogram: [Int32: Int] = [:]
    for entry in entries.values { histogram[entry.count + entry.missed, default: 0] += 1 }
    var left = entries.count
    for (count, pairs) in histogram.sorted(by: { $0.key < $1.key }) where left > capacity / 2 {
      left -= pairs
      undercount = max(undercount, count)
    }
    let limit = undercount
    entries = entries.filter { $0.value.count + $0.value.missed > limit }
  }
}
