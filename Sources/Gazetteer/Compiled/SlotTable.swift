/// Writes an open-addressing hash table slot by slot, from keys sorted by position. It uses linear
/// probing and is 70 % full.
///
/// Because keys arrive in the order of the slots where probing begins, each goes to the first free
/// slot from there on, and the table is written from beginning to end. Keys that overrun the end go
/// to the first free slots at the beginning, where probing finds them.
package struct SlotTable {
  /// The number of slots.
  let count: Int
  private var next = 0
  private var isFree: [Bool] = []
  private var overrun: [NameIndexFormat.NameSlot] = []

  /// The number of slots at the beginning that may receive what overruns the end.
  private static let kept = 1 << 16

  package static let free = NameIndexFormat.NameSlot(
    key: 0, postings: NameIndexFormat.noPlace, evidence: 0)

  /// Makes a table.
  ///
  /// - Parameter keys: The number of keys.
  package init(keys: Int) {
    count = max(16, keys * 10 / 7)
  }

  /// Writes a slot at its position, after the free slots before it.
  package mutating func put(
    _ slot: NameIndexFormat.NameSlot, position: UInt64,
    _ write: (NameIndexFormat.NameSlot) throws(GazetteerError) -> Void
  ) throws(GazetteerError) {
    let start = Int(position.multipliedFullWidth(by: UInt64(count)).high)
    while next < min(start, count) {
      note(isFree: true)
      try write(SlotTable.free)
      next += 1
    }
    guard next < count else {
      overrun.append(slot)
      return
    }
    note(isFree: false)
    try write(slot)
    next += 1
  }

  /// Writes the free slots at the end, and returns the slots at the beginning to which the overrun
  /// goes.
  package mutating func finish(
    _ write: (NameIndexFormat.NameSlot) throws(GazetteerError) -> Void
  ) throws(GazetteerError) -> [(number: Int, slot: NameIndexFormat.NameSlot)] {
    while next < count {
      note(isFree: true)
      try write(SlotTable.free)
      next += 1
    }
    let free = isFree.indices.lazy.filter { [isFree] in isFree[$0] }
    return zip(free, overrun).map { (number: $0, slot: $1) }
  }

  private mutating func note(isFree free: Bool) {
    if isFree.count < SlotTable.kept { isFree.append(free) }
  }

  /// The position of a key: a bijective mix, by which the table is ordered.
  @inline(__always)
  package static func position(of key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// The key with a position, the inverse of ``position(of:)``.
  package static func key(at position: UInt64) -> UInt64 { position &* 0xF1DE_83E1_9937_733D }

  /// The slot at which probing for a key begins.
  @inline(__always)
  static func start(of key: UInt64, count: Int) -> Int {
    Int(position(of: key).multipliedFullWidth(by: UInt64(count)).high)
  }
}
