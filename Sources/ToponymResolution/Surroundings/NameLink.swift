/// What the words between two names say of where the first lies.
enum NameLink {
  /// Words that may stand between the names, and whether they alone say that one lies by the other.
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

  /// Bytes that the words between may take.
  private static let limit = 48

  /// "Khan Sheikhoun, a town near Idlib": the first name lies in or near the second.
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

  /// "Raqqa's Naim square": the second name lies in the first.
  static func saysHas(_ first: Range<Int>, _ second: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound <= 8,
      second.lowerBound <= bytes.count
    else { return false }
    let between = String(decoding: bytes[first.upperBound..<second.lowerBound], as: UTF8.self)
    return between == "'s " || between == "’s "
  }
}
