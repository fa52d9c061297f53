/// Counts pairs in bounded memory: lossy counting (Manku and Motwani 2002, doi:10.1016/B978-155860869-6/50038-X).
///
/// When there are too many different pairs, the rarest are forgotten; a pair that comes again may have been
/// counted before up to ``undercount`` times. Pairs that are frequent stay.
struct PairCounter {
  struct Entry {
    var count: Int32
    /// How often it may have come before it was counted.
    var missed: Int32
  }

  /// Different pairs that are kept, at most.
  let capacity: Int
  private(set) var entries: [UInt64: Entry] = [:]
  /// By how much a count may be too low, at most.
  private(set) var undercount: Int32 = 0

  init(capacity: Int = 500_000) { self.capacity = capacity }

  /// Counts a pair of two numbers in any order.
  mutating func add(_ left: Int, _ right: Int) {
    let key = UInt64(min(left, right)) << 32 | UInt64(max(left, right))
    entries[key, default: Entry(count: 0, missed: undercount)].count += 1
    if entries.count > capacity { forget() }
  }

  /// The two numbers of a key, the smaller one first.
  static func numbers(of key: UInt64) -> (Int, Int) { (Int(key >> 32), Int(key & 0xFFFF_FFFF)) }

  /// Forgets the rarer half.
  private mutating func forget() {
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
