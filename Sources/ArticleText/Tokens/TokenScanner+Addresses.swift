extension TokenScanner {
  /// Reads a URL, a domain or an e-mail address as a single token, if one starts here.
  ///
  /// It scans each run of bytes that may be an address only once: if the run contains no address,
  /// its end is recorded. A text that is one long run therefore takes linear time.
  ///
  /// - Returns: Whether there was one.
  mutating func readAddress() -> Bool {
    if position < addressesReadUpTo || bytes[position] >= 0x80 { return false }
    let start = position
    var end = start
    var at = -1
    var slash = -1
    var period = -1
    var scheme = false
    while end < bytes.count, Self.mayBeInAddress(bytes[end]) {
      switch bytes[end] {
      case UInt8(ascii: "@"): if at < 0 { at = end }
      case UInt8(ascii: "."): if slash < 0 { period = end }
      case UInt8(ascii: "/"):
        if slash < 0 {
          slash = end
          scheme = end > start + 1 && bytes[end - 1] == UInt8(ascii: ":")
        }
      default: break
      }
      end += 1
    }
    addressesReadUpTo = end
    if at < 0, period < 0, !scheme { return false }
    while end > start, Self.isClosingPunctuation(bytes[end - 1]) { end -= 1 }
    let isAddress: Bool
    if scheme {
      isAddress = end > slash + 2 && bytes[slash + 1] == UInt8(ascii: "/")
    } else if at > start, at + 1 < end {
      isAddress = true
    } else {
      isAddress = endsInDomain(start..<(slash < 0 ? end : min(slash, end)))
    }
    if !isAddress { return false }
    addressesReadUpTo = 0
    position = end
    append(start..<end, .address)
    return true
  }

  /// Whether a run ends in a period and a lower-case top-level domain.
  private func endsInDomain(_ run: Range<Int>) -> Bool {
    var label = run.upperBound
    while label > run.lowerBound, bytes[label - 1] != UInt8(ascii: ".") { label -= 1 }
    let length = run.upperBound - label
    if label <= run.lowerBound + 1 || length < 2 || length > 4 { return false }
    if bytes[label - 2] == UInt8(ascii: ".") { return false }
    var packed: UInt32 = 0
    for index in label..<run.upperBound { packed = packed << 8 | UInt32(bytes[index]) }
    return Self.topLevelDomains.contains(packed)
  }

  private static func mayBeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "&"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  private static func isClosingPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// Top-level domains that are not English words.
  private static let topLevelDomains: Set<UInt32> = Set(
    [
      "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "uk", "us", "de", "fr",
      "eu", "ru", "cn", "jp", "kr", "br", "ca", "au", "nz", "za", "ie", "nl", "se", "fi", "dk",
      "pl", "cz", "ch", "tv", "co", "io", "sy", "ir", "il", "tr", "ua", "ae",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
}
