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
