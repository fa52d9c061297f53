import Foundation
import Gazetteer

extension PlaceName {
  /// The year of an ISO 8601 date: 1850, 1850-05-01, -0331.
  ///
  /// - Returns: nil for another text or a year outside -10000...10000.
  static func year(of date: some StringProtocol) -> Int? {
    let isNegative = date.hasPrefix("-")
    let digits = date.dropFirst(isNegative ? 1 : 0).prefix { $0 != "-" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let year = Int(digits), year <= 10_000
    else { return nil }
    return isNegative ? -year : year
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
