/// What became of the rows of a file. The counts add up to the number of rows read.
public struct ImportReport: Hashable, Sendable {
  /// How a row was recognised as a place that already exists.
  public enum MergeRule: String, Sendable, CaseIterable {
    /// The same id.
    case id = "same id"
    /// The row links to the place's id in another gazetteer.
    case link = "linked id"
    /// The same name and class within ``PlaceImporter/mergeDistance``.
    case nearbyName = "same name nearby"
  }

  /// Rows read, without the header and empty lines.
  public var read = 0
  /// Rows that became new places.
  public var taken = 0
  /// Rows that were merged into an existing place, by rule.
  public var merged: [MergeRule: Int] = [:]
  /// Rows that hide a place.
  public var suppressed = 0
  /// Rows that their own gazetteer marks as withdrawn.
  public var skipped = 0
  /// Rows that were rejected because they cannot be used.
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
