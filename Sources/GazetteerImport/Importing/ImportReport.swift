/// How many rows of a file had which outcome; the outcomes add up to the rows read.
public struct ImportReport: Hashable, Sendable {
  /// The rule by which a row was matched with an existing place.
  public enum MergeRule: String, Sendable, CaseIterable {
    /// The same id.
    case id = "same id"
    /// The row gives the place's id in another gazetteer.
    case link = "linked id"
    /// The name and class are the same, and the distance is below ``PlaceImporter/mergeDistance``.
    case nearbyName = "same name nearby"
  }

  /// Rows that are not empty, without the header.
  public var read = 0
  /// Rows added as new places.
  public var taken = 0
  /// Rows merged into an existing place, by rule.
  public var merged: [MergeRule: Int] = [:]
  /// Rows that hide a place.
  public var suppressed = 0
  /// Rows that their own gazetteer has withdrawn.
  public var skipped = 0
  /// Rows that cannot be used.
  public var refused = 0
}

extension ImportReport: CustomStringConvertible {
  /// One line, such as “10 rows: 6 added, 2 merged (2 by linked id), 1 skipped, 1 refused”.
  public var description: String {
    let rules = MergeRule.allCases.compactMap { rule in
      merged[rule].map { "\($0) by \(rule.rawValue)" }
    }
    let sum = merged.values.reduce(0, +)
    return "\(read) \(read == 1 ? "row" : "rows"): \(taken) added, \(sum) merged"
      + (rules.isEmpty ? "" : " (\(rules.joined(separator: ", ")))")
      + (suppressed > 0 ? ", \(suppressed) suppressed" : "")
      + ", \(skipped) skipped, \(refused) refused"
  }
}
