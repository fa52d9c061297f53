import Dispatch
import Gazetteer
import Synchronization

/// Sorts names into lists by key and writes the lists as postings.
struct PostingLists {
  let features: [FeatureCode]
  let folder: String
  /// The fragments of the names, for the buckets.
  let fragments: PartitionedSpill<FragmentDraft>
  private var postingCount: UInt32 = 0

  init(features: [FeatureCode], folder: String) {
    self.features = features
    self.folder = folder
    fragments = PartitionedSpill(parts: 64, folder: folder, budget: 32 << 20)
  }

  /// Writes the lists of all keys, and returns their slots ordered by position.
  ///
  /// - Parameters:
  ///   - names: The names, in parts by position.
  ///   - prefixes: The positions of keys with which longer names begin.
  ///   - hasFragments: Whether to collect the fragments of the names.
  ///   - file: The file for the postings, whose section must be open.
  /// - Returns: The slots of all keys, without free ones.
  /// - Throws: `GazetteerError.unwritable`.
  mutating func write(
    _ names: PartitionedSpill<NameDraft>, prefixes: PartitionedSpill<UInt64>?,
    hasFragments: Bool, to file: inout NameIndexFile
  ) throws(GazetteerError) -> PartitionedSpill<NameIndexFormat.NameSlot> {
    let slots = PartitionedSpill<NameIndexFormat.NameSlot>(
      parts: 1, folder: folder, budget: 4 << 20)
    // Process two parts at a time: most of the work is loading and sorting, and there are at least
    // two cores.
    for first in stride(from: 0, to: names.partCount, by: 2) {
      let sorted = try PostingLists.sorted(names, prefixes, parts: first..<(first + 2))
      for part in sorted {
        try write(part.names, part.prefixes, hasFragments, slots, &file)
      }
    }
    return slots
  }

  private typealias Sorted = (names: [NameDraft], prefixes: [UInt64])

  private static func sorted(
    _ names: PartitionedSpill<NameDraft>, _ prefixes: PartitionedSpill<UInt64>?,
    parts: Range<Int>
  ) throws(GazetteerError) -> [Sorted] {
    let results = Mutex([Result<Sorted, GazetteerError>?](repeating: nil, count: parts.count))
    // Safe: nothing changes the spills while they are read.
    nonisolated(unsafe) let names = names
    nonisolated(unsafe) let prefixes = prefixes
    DispatchQueue.concurrentPerform(iterations: parts.count) { number in
      let part = parts.lowerBound + number
      let result = Result { () throws(GazetteerError) -> Sorted in
        var drafts = try names.elements(of: part)
        drafts.sort(by: NameDraft.precedes)
        var keys = try prefixes?.elements(of: part) ?? []
        keys.sort()
        return (drafts, keys)
      }
      results.withLock { $0[number] = result }
    }
    var sorted: [Sorted] = []
    for result in results.withLock({ $0 }) {
      if let result { sorted.append(try result.get()) }
    }
    return sorted
  }

  private mutating func write(
    _ names: [NameDraft], _ prefixes: [UInt64], _ hasFragments: Bool,
    _ slots: PartitionedSpill<NameIndexFormat.NameSlot>, _ file: inout NameIndexFile
  ) throws(GazetteerError) {
    var start = 0
    var prefix = 0
    while start < names.count || prefix < prefixes.count {
      var slot = SlotTable.free
      let isName =
        start < names.count
        && (prefix >= prefixes.count || names[start].position <= prefixes[prefix])
      let position = isName ? names[start].position : prefixes[prefix]
      if isName { try writeList(names, &start, hasFragments, &slot, &file) }
      while prefix < prefixes.count, prefixes[prefix] == position {
        slot.evidence |= UInt32(NameEvidence.continues.rawValue)
        prefix += 1
      }
      slot.key = SlotTable.key(at: position)
      try slots.append(slot, to: 0)
    }
  }

  /// Writes a posting list for a run of equal keys, with one posting per place, kind and text.
  private mutating func writeList(
    _ names: [NameDraft], _ start: inout Int, _ hasFragments: Bool,
    _ slot: inout NameIndexFormat.NameSlot, _ file: inout NameIndexFile
  ) throws(GazetteerError) {
    let position = names[start].position
    let first = names[start]
    var hasSkeleton = false
    var evidence = NameEvidence()
    var bucket: UInt8 = 0
    slot.postings = postingCount
    while start < names.count, names[start].position == position {
      let draft = names[start]
      var next = start + 1
      while next < names.count, names[next].position == position, names[next].repeats(draft) {
        next += 1
      }
      var flags = draft.flags
      if next == names.count || names[next].position != position { flags.insert(.last) }
      try file.append(
        NameIndexFormat.Posting(
          place: draft.place, textOffset: draft.textOffset, textLength: draft.textLength,
          kind: draft.kind, flags: flags.rawValue))
      guard postingCount < NameIndexFormat.noPlace - 1 else {
        throw .unwritable(path: folder, reason: "there are more than 4 billion names")
      }
      postingCount += 1
      hasSkeleton = hasSkeleton || draft.hasSkeleton
      evidence.formUnion(
        NameEvidence(
          feature: features[Int(draft.feature)], kind: PlaceName.Kind(stored: draft.kind),
          isMainName: draft.flags.contains(.mainName)))
      bucket = max(bucket, NameEvidence.populationBucket(Int(draft.population)))
      start = next
    }
    slot.evidence = UInt32(evidence.rawValue) | UInt32(bucket) << 16
    if hasFragments { try addFragments(of: first, hasSkeleton: hasSkeleton, slot.postings) }
  }

  private func addFragments(
    of name: NameDraft, hasSkeleton: Bool, _ postings: UInt32
  ) throws(GazetteerError) {
    let parts = name.fragments
    let consonants = hasSkeleton ? parts.consonants : 0
    for hash in [parts.first, parts.middle, parts.last, parts.words, consonants] where hash != 0 {
      try fragments.append(
        FragmentDraft(
          hash: hash, population: name.population, postings: postings, letters: parts.letters),
        to: Int(hash >> 26))
    }
  }
}

/// Writes the fragments by bucket, with eight per bucket on average.
struct FragmentBuckets {
  private let fragments: PartitionedSpill<FragmentDraft>
  /// The number of bits by which to shift a hash to get its bucket.
  private let shift: UInt32

  init(_ fragments: PartitionedSpill<FragmentDraft>) {
    self.fragments = fragments
    shift = FragmentBuckets.shift(buckets: fragments.count / 8)
  }

  /// The shift for a number of buckets. There are at least 64 buckets, so that each part of the
  /// spill has complete ones.
  static func shift(buckets: Int) -> UInt32 {
    var bits: UInt32 = 6
    while bits < 28, 1 << Int(bits) < buckets { bits += 1 }
    return 32 - bits
  }

  func write(to file: inout NameIndexFile) throws(GazetteerError) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(1 << (32 - Int(shift)) + 1)
    var written: UInt32 = 0
    file.begin(.fragments)
    for part in 0..<fragments.partCount {
      var drafts = try fragments.elements(of: part)
      drafts.sort { FragmentDraft.precedes($0, $1, shift: shift) }
      for draft in drafts {
        while starts.count <= Int(draft.hash >> shift) { starts.append(written) }
        try file.append(
          NameIndexFormat.Fragment(postings: draft.postings, letters: draft.letters))
        written += 1
      }
    }
    while starts.count <= 1 << (32 - Int(shift)) { starts.append(written) }
    try file.end()
    try file.add(.fragmentStarts, starts)
  }
}
