/// A set of places of one compiled gazetteer, with one bit for each ordinal.
struct PlaceSet: Sendable {
  private var words: [UInt64] = []
  /// The number of places in the set.
  private(set) var count = 0

  /// Adds an ordinal; `places` is the number of ordinals in the gazetteer.
  mutating func insert(_ ordinal: UInt32, of places: Int) {
    guard Int(ordinal) < places else { return }
    if words.isEmpty { words = [UInt64](repeating: 0, count: (places + 63) / 64) }
    let bit = UInt64(1) << UInt64(ordinal & 63)
    if words[Int(ordinal >> 6)] & bit == 0 { count += 1 }
    words[Int(ordinal >> 6)] |= bit
  }

  /// - Complexity: O(1).
  @inline(__always)
  func contains(_ ordinal: UInt32) -> Bool {
    let word = Int(ordinal >> 6)
    return word < words.count && words[word] & UInt64(1) << UInt64(ordinal & 63) != 0
  }
}
