/// Writes an open-addressing hash table slot by slot, from keys in the order of their positions:
/// linear probing, 70 % full.
///
/// Because the keys come in the order in which probing for them begins, each goes to the first free
/// slot at or behind that, and the table is written from its beginning to its end. Keys that run over
/// the end go to the first free slots at the beginning, as probing finds them.
package struct SlotTable {
  /// Number of slots.
  let count: Int
  private var next = 0
  private var isFree: [Bool] = []
  private var overrun: [NameIndexFormat.NameSlot] = []

  /// Slots at the beginning that may take what runs over the end.
  private static let kept = 1 << 16

  package static let free = NameIndexFormat.NameSlot(
    key: 0, postings: NameIndexFormat.noPlace, evidence: 0)

  /// - Parameter keys: How many keys there are.
  package init(keys: Int) {
    count = max(16, keys * 10 / 7)
  }

  /// Puts a slot at its place, after the free ones before it.
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

  /// Writes the free slots at the end, and says which slots at the beginning the rest goes to.
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

  /// A key as the table orders it.
  @inline(__always)
  package static func position(of key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// The key of a position.
  package static func key(at position: UInt64) -> UInt64 { position &* 0xF1DE_83E1_9937_733D }

  /// Where probing for a key begins.
  @inline(__always)
  static func start(of key: UInt64, count: Int) -> Int {
    Int(position(of: key).multipliedFullWidth(by: UInt64(count)).high)
  }
}
