import Files

/// The index of a compiled gazetteer, mapped into memory.
///
/// Every offset that is read from the file is checked against the file's length before it is used:
/// at worst, a damaged file gives wrong answers, but it never causes a trap.
final class NameIndex: Sendable {
  private let file: MappedFile
  private nonisolated(unsafe) let nameSlots: UnsafeBufferPointer<NameIndexFormat.NameSlot>
  private nonisolated(unsafe) let skeletonSlots: UnsafeBufferPointer<NameIndexFormat.SkeletonSlot>
  private nonisolated(unsafe) let postings: UnsafeBufferPointer<NameIndexFormat.Posting>
  private nonisolated(unsafe) let places: UnsafeBufferPointer<NameIndexFormat.PlaceRecord>
  private nonisolated(unsafe) let strings: UnsafeBufferPointer<UInt8>
  private nonisolated(unsafe) let fragmentStarts: UnsafeBufferPointer<UInt32>
  private nonisolated(unsafe) let fragments: UnsafeBufferPointer<NameIndexFormat.Fragment>
  private nonisolated(unsafe) let cells: UnsafeBufferPointer<UInt64>
  private nonisolated(unsafe) let ids: UnsafeBufferPointer<UInt64>
  /// The places of the gazetteer below that this one replaces, if it is a layer.
  nonisolated(unsafe) let hidden: UnsafeBufferPointer<UInt32>
  /// The features by number.
  let features: [FeatureCode]
  /// The sources by number.
  let sources: [String]

  /// Maps the file and checks its trailer.
  ///
  /// - Throws: `GazetteerError.corrupt` if the file is truncated or of another schema.
  init(path: String) throws(GazetteerError) {
    let file = try GazetteerError.ofFiles(MappedFile(path: path))
    let sections = try NameIndex.sections(of: file, path: path)
    self.file = file
    func bound<Element>(_ section: NameIndexFormat.Section) -> UnsafeBufferPointer<Element> {
      sections[section.rawValue].bindMemory(to: Element.self)
    }
    nameSlots = bound(.nameSlots)
    skeletonSlots = bound(.skeletonSlots)
    postings = bound(.postings)
    places = bound(.places)
    let strings: UnsafeBufferPointer<UInt8> = bound(.strings)
    self.strings = strings
    fragmentStarts = bound(.fragmentStarts)
    fragments = bound(.fragments)
    cells = bound(.cells)
    ids = bound(.ids)
    hidden = bound(.hidden)
    let packedFeatures: UnsafeBufferPointer<UInt64> = bound(.features)
    features = packedFeatures.map(NameIndex.unpackedFeature)
    let packedSources: UnsafeBufferPointer<UInt64> = bound(.sources)
    sources = packedSources.map { packed in
      NameIndex.text(strings, offset: Int(packed & 0xFFFF_FFFF), length: Int(packed >> 32))
    }
  }

  /// The number of places.
  var placeCount: Int { places.count }

  /// Finds the slot of a folded name; nil if no name equals it or begins with it.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func slot(_ key: NameKey) -> NameIndexFormat.NameSlot? {
    let count = nameSlots.count
    guard count > 0, key.value != 0 else { return nil }
    var index = SlotTable.start(of: key.value, count: count)
    for _ in 0..<count {
      let slot = nameSlots[index]
      if slot.key == key.value { return slot }
      if slot.key == 0 { return nil }
      index = index + 1 == count ? 0 : index + 1
    }
    return nil
  }

  /// Finds the slot of a skeleton.
  ///
  /// - Complexity: O(1).
  func skeletonSlot(_ key: NameKey) -> NameIndexFormat.SkeletonSlot? {
    let count = skeletonSlots.count
    let skeleton = key.skeleton
    guard count > 0, skeleton != 0 else { return nil }
    var index = SlotTable.start(of: UInt64(skeleton), count: count)
    for _ in 0..<count {
      let slot = skeletonSlots[index]
      if slot.key == skeleton { return slot }
      if slot.key == 0 { return nil }
      index = index + 1 == count ? 0 : index + 1
    }
    return nil
  }

  /// Calls `body` for each posting of a list until it returns false.
  func forEachPosting(from first: UInt32, _ body: (NameIndexFormat.Posting) -> Bool) {
    guard first != NameIndexFormat.noPlace else { return }
    var index = Int(first)
    while index < postings.count {
      let posting = postings[index]
      if Int(posting.place) < places.count, !body(posting) { return }
      if PostingFlags(rawValue: posting.flags).contains(.last) { return }
      index += 1
    }
  }

  /// Returns the record of a place; nil if the ordinal is out of range.
  func record(_ ordinal: UInt32) -> NameIndexFormat.PlaceRecord? {
    Int(ordinal) < places.count ? places[Int(ordinal)] : nil
  }

  /// Returns the bytes of a place's id; nil if the ordinal is out of range.
  func id(of ordinal: UInt32) -> UnsafeBufferPointer<UInt8>? {
    record(ordinal).map { bytes(offset: $0.idOffset, length: $0.idLength) }
  }

  /// Returns text of the strings section; empty if the slice is out of bounds.
  func text(offset: UInt32, length: UInt16) -> String {
    NameIndex.text(strings, offset: Int(offset), length: Int(length))
  }

  /// Returns bytes of the strings section; empty if the slice is out of bounds.
  func bytes(offset: UInt32, length: UInt16) -> UnsafeBufferPointer<UInt8> {
    let start = Int(offset)
    let end = start + Int(length)
    guard end <= strings.count else { return UnsafeBufferPointer(rebasing: strings[0..<0]) }
    return UnsafeBufferPointer(rebasing: strings[start..<end])
  }

  /// Returns the names that share a fragment, those of populous places first, along with a few that
  /// do not share it but have the same hash bucket.
  ///
  /// - Complexity: O(1).
  func fragments(_ hash: UInt32) -> UnsafeBufferPointer<NameIndexFormat.Fragment> {
    let bits = max(0, (fragmentStarts.count - 1).trailingZeroBitCount)
    let bucket = bits < 32 ? Int(hash >> UInt32(32 - min(bits, 32))) : 0
    guard hash != 0, fragmentStarts.count > 1, bucket + 1 < fragmentStarts.count else {
      return UnsafeBufferPointer(rebasing: fragments[0..<0])
    }
    let start = Int(fragmentStarts[bucket])
    let end = Int(fragmentStarts[bucket + 1])
    guard start <= end, end <= fragments.count else {
      return UnsafeBufferPointer(rebasing: fragments[0..<0])
    }
    return UnsafeBufferPointer(rebasing: fragments[start..<end])
  }

  /// Returns the posting with a number; nil if there is none.
  func posting(_ number: UInt32) -> NameIndexFormat.Posting? {
    Int(number) < postings.count ? postings[Int(number)] : nil
  }

  /// Returns the places whose cells are in a range, each with its cell in the high 32 bits.
  ///
  /// - Complexity: O(log *places*).
  func places(inCells range: ClosedRange<UInt32>) -> UnsafeBufferPointer<UInt64> {
    let start = NameIndex.first(in: cells, notBelow: UInt64(range.lowerBound) << 32)
    let end = NameIndex.first(in: cells, notBelow: (UInt64(range.upperBound) + 1) << 32)
    return UnsafeBufferPointer(rebasing: cells[start..<max(start, end)])
  }

  /// Finds the place of an id by the high half of its hash and a comparison of the id itself.
  ///
  /// - Complexity: O(log *places*).
  func ordinal(idHash: UInt32, _ isWanted: (UInt32) -> Bool) -> UInt32? {
    var index = NameIndex.first(in: ids, notBelow: UInt64(idHash) << 32)
    while index < ids.count, ids[index] >> 32 == UInt64(idHash) {
      let ordinal = UInt32(truncatingIfNeeded: ids[index])
      if isWanted(ordinal) { return ordinal }
      index += 1
    }
    return nil
  }

  private static func first(
    in sorted: UnsafeBufferPointer<UInt64>, notBelow bound: UInt64
  ) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// All postings, in the order of their keys; for searches that look at every name.
  var allPostings: UnsafeBufferPointer<NameIndexFormat.Posting> { postings }

  private static func text(
    _ strings: UnsafeBufferPointer<UInt8>, offset: Int, length: Int
  ) -> String {
    guard offset + length <= strings.count else { return "" }
    return String(decoding: strings[offset..<(offset + length)], as: UTF8.self)
  }

  private static func unpackedFeature(_ packed: UInt64) -> FeatureCode {
    var bytes: [UInt8] = []
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(rest & 0xFF))
      rest >>= 8
    }
    let featureClass = bytes.first.flatMap { FeatureClass(utf8: $0) } ?? .populated
    return FeatureCode(featureClass, String(decoding: bytes.dropFirst(), as: UTF8.self))
  }

  private static func sections(
    of file: MappedFile, path: String
  ) throws(GazetteerError) -> [UnsafeRawBufferPointer] {
    let bytes = file.bytes
    let trailerStart = bytes.count - NameIndexFormat.trailerLength
    guard trailerStart >= 0, bytes.count % 16 == 0 else {
      throw .corrupt(path: path, reason: "\(bytes.count) bytes are not a complete index")
    }
    func number(_ index: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: trailerStart + index * 8, as: UInt64.self)
    }
    guard number(0) == NameIndexFormat.magic, number(1) == UInt64(NameIndexFormat.schema),
      number(2) == UInt64(bytes.count)
    else { throw .corrupt(path: path, reason: "its trailer is missing or has another version") }
    var sections: [UnsafeRawBufferPointer] = []
    for section in NameIndexFormat.Section.allCases {
      let offset = number(4 + 2 * section.rawValue)
      let length = number(5 + 2 * section.rawValue)
      guard offset <= UInt64(trailerStart), length <= UInt64(trailerStart) - offset,
        offset % 16 == 0, length % UInt64(section.stride) == 0
      else { throw .corrupt(path: path, reason: "section \(section) lies outside the file") }
      sections.append(
        UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset + length)]))
    }
    return sections
  }
}
