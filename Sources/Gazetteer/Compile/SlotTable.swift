/// An open-addressing hash table on its way into the index: linear probing, at most 70 % full.
struct SlotTable {
  private var slots: [NameIndexFormat.NameSlot]
  private(set) var count = 0

  private static let free = NameIndexFormat.NameSlot(
    key: 0, postings: NameIndexFormat.noPlace, evidence: 0)

  /// Makes an empty table; `expected` is an upper bound of the number of distinct keys.
  init(capacityFor expected: Int) {
    slots = Array(repeating: SlotTable.free, count: max(16, expected * 10 / 7))
  }

  /// Inserts a key, or adds evidence and postings to the key that is there.
  mutating func insert(key: UInt64, postings: UInt32, evidence: UInt32) {
    guard key != 0 else { return }
    var index = SlotTable.start(of: key, count: slots.count)
    while slots[index].key != 0, slots[index].key != key {
      index = index + 1 == slots.count ? 0 : index + 1
    }
    if slots[index].key == 0 { count += 1 }
    slots[index].key = key
    slots[index].evidence |= evidence
    if postings != NameIndexFormat.noPlace { slots[index].postings = postings }
  }

  /// The slots of a table that is 70 % full, whatever the bound was.
  func compacted() -> [NameIndexFormat.NameSlot] {
    var table = SlotTable(capacityFor: count)
    for slot in slots where slot.key != 0 {
      table.insert(key: slot.key, postings: slot.postings, evidence: slot.evidence)
    }
    return table.slots
  }

  /// Where probing for a key begins.
  @inline(__always)
  static func start(of key: UInt64, count: Int) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: UInt64(count)).high)
  }
}
