import ArticleAnnotation
import ArticleText
import GazetteerExport

/// What formats of linked data call a document.
enum DocumentSource {
  /// The document's id where that is a web address without anything that a URI cannot hold; otherwise a
  /// URN with the id.
  static func uri(ofDocument id: String) -> String {
    let isAddress = ["http://", "https://"].contains {
      id.hasPrefix($0) && id.utf8.count > $0.utf8.count
    }
    return isAddress && id.utf8.allSatisfy(isURIByte)
      ? id : "urn:dateline:document:" + LinkedPlaces.escaped(id[...])
  }

  /// Unreserved, reserved and percent (RFC 3986 section 2).
  private static func isURIByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}

/// The date of a document as ISO 8601 writes it.
enum ISODate {
  /// The year, month and day at the beginning of a text, as far as they are there: `2017-09-05`, `2017-09`,
  /// `2017`.
  ///
  /// - Returns: nil where the text does not begin with a year of four digits, or goes on with anything but
  ///   a time.
  static func parse(_ text: String) -> String? {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let limits: [(digits: Int, range: ClosedRange<Int>)] = [
      (4, 0...9_999), (2, 1...12), (2, 1...31),
    ]
    guard 1...limits.count ~= parts.count else { return nil }
    for (part, limit) in zip(parts, limits) {
      guard part.utf8.count == limit.digits, part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
        let number = Int(part), limit.range.contains(number)
      else { return nil }
    }
    return String(date)
  }
}

extension Document {
  /// Up to so many code points of the text before and behind a mention.
  func surroundings(
    of mention: AnnotatedPlace.Occurrence, codePoints count: Int
  ) -> (prefix: String, suffix: String) {
    var start = mention.bytes.lowerBound
    for _ in 0..<count where start > 0 {
      repeat { start -= 1 } while start > 0 && isContinuation(start)
    }
    var end = mention.bytes.upperBound
    for _ in 0..<count where end < bytes.count {
      repeat { end += 1 } while end < bytes.count && isContinuation(end)
    }
    return (slice(start..<mention.bytes.lowerBound), slice(mention.bytes.upperBound..<end))
  }

  private func isContinuation(_ byte: Int) -> Bool { bytes[byte] & 0xC0 == 0x80 }
}
