import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("Sorting on disk")
struct PartitionedSpillTests {
  @Test("Spilled elements keep their order, whatever the budget", arguments: [1, 64, 1 << 20])
  func order(_ budget: Int) throws {
    let scratch = try ScratchFolder()
    let spill = PartitionedSpill<UInt64>(parts: 4, folder: scratch.path, budget: budget)
    var generator = SeededGenerator(seed: 9)
    var expected = [[UInt64]](repeating: [], count: 4)
    for _ in 0..<2_000 {
      let number = UInt64.random(in: .min ... .max, using: &generator)
      expected[Int(number >> 62)].append(number)
      try spill.append(number, to: Int(number >> 62))
    }
    for part in 0..<4 {
      #expect(try spill.elements(of: part) == expected[part])
      #expect(spill.count(of: part) == expected[part].count)
    }
    #expect(spill.count == 2_000)
  }

  @Test(
    "A slot table holds every key where probing finds it", arguments: [0, 1, 5, 11, 500, 7_000])
  func slots(_ count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    // Keys that crowd at the end of the table run over it.
    let positions = (0..<count).map { number in
      number % 3 == 0
        ? UInt64.max - UInt64(number) : UInt64.random(in: 1 ... .max, using: &generator)
    }
    let sorted = Set(positions).sorted()
    var table = SlotTable(keys: sorted.count)
    var slots: [NameIndexFormat.NameSlot] = []
    for position in sorted {
      let slot = NameIndexFormat.NameSlot(
        key: SlotTable.key(at: position), postings: 7, evidence: 1)
      try table.put(slot, position: position) { slots.append($0) }
    }
    for (number, slot) in try table.finish({ slots.append($0) }) { slots[number] = slot }
    #expect(slots.count == table.count)
    for position in sorted {
      let key = SlotTable.key(at: position)
      #expect(SlotTable.position(of: key) == position)
      var index = SlotTable.start(of: key, count: slots.count)
      var steps = 0
      while slots[index].key != key, slots[index].key != 0, steps < slots.count {
        index = (index + 1) % slots.count
        steps += 1
      }
      #expect(slots[index].key == key)
    }
  }
}
