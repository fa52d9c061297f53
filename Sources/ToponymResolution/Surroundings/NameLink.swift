/// What the words between two names say about where one of them lies.
enum NameLink {
  /// Words that may occur between the names, and whether they express a spatial relation.
  private static let words: [String: Bool] = {
    var words: [String: Bool] = [:]
    for link in [
      "in", "of", "near", "outside", "around", "beside", "by", "off", "from", "at", "within",
      "inside", "overlooking", "between", "beyond", "towards", "toward",
    ] {
      words[link] = true
    }
    for other in [
      "the", "a", "an", "just", "north", "south", "east", "west", "northern", "southern", "eastern",
      "western", "central", "downtown", "city", "town", "village", "hamlet", "suburb", "district",
      "neighbourhood", "neighborhood", "quarter", "area", "outskirts", "camp", "street", "road",
      "edge", "km", "miles", "not", "far", "and",
    ] {
      words[other] = false
    }
    return words
  }()

  /// The maximum number of bytes between the names.
  private static let limit = 48

  /// Whether the first name is said to lie in or near the second: "Khan Sheikhoun, a town near
  /// Idlib".
  ///
  /// - Complexity: O(1).
  static func saysNear(_ first: Range<Int>, _ second: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= limit,
      second.lowerBound <= bytes.count
    else { return false }
    var hasLink = false
    for part in bytes[first.upperBound..<second.lowerBound].split(separator: 0x20) {
      let word = part.last == 0x2C ? part.dropLast() : part
      if word.isEmpty || word.allSatisfy({ 0x30...0x39 ~= $0 }) { continue }
      guard let isLink = words[String(decoding: word, as: UTF8.self)] else { return false }
      hasLink = hasLink || isLink
    }
    return hasLink
  }

  /// Whether the second name is said to lie in the first: "Raqqa's Naim square".
  static func saysHas(_ first: Range<Int>, _ second: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= 8,
      second.lowerBound <= bytes.count
    else { return false }
    let between = String(decoding: bytes[first.upperBound..<second.lowerBound], as: UTF8.self)
    return between == "'s " || between == "’s "
  }
}
