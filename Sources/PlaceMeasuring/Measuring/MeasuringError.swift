/// Why something cannot be measured.
public enum MeasuringError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More points along a geodesic than the limit allows.
  case tooManyPoints(Int)
  /// The header of a table of pairs does not name the columns of a pair.
  case noPairColumns(file: String, found: [String], expected: [String])
  /// A row of a table has fewer fields than its header.
  case fieldCount(file: String, line: Int, found: Int, expected: Int)
  /// A row of a table has a place that is unknown or impossible.
  case row(file: String, line: Int, reason: String)
  /// A row is not UTF-8.
  case notUTF8(file: String, line: Int)
  /// A row, or a quoted field, exceeds the length limit.
  case rowTooLong(file: String, line: Int, limit: Int)
  /// A text to convert is not a coordinate.
  case notCoordinates(String, system: String?)

  /// The message for the user.
  public var description: String {
    switch self {
    case .tooManyPoints(let count):
      return "the number of points, \(count), is outside 1...\(Waypoints.limit)"
    case .noPairColumns(let file, let found, let expected):
      let names = found.isEmpty ? "none" : found.joined(separator: ",")
      return "\(file):1: expected the columns \(expected.joined(separator: " or ")), "
        + "found \(names)"
    case .fieldCount(let file, let line, let found, let expected):
      return "\(file):\(line): expected \(expected) fields, found \(found)"
    case .row(let file, let line, let reason):
      return "\(file):\(line): \(reason)"
    case .notUTF8(let file, let line):
      return "\(file):\(line): the row is not UTF-8"
    case .rowTooLong(let file, let line, let limit):
      return "\(file):\(line): the row is longer than \(limit) bytes; is a quote left open?"
    case .notCoordinates(let text, let system):
      return system.map { "“\(text)” is not a position in \($0); expected “x y”, east first" }
        ?? "“\(text)” cannot be read as coordinates; expected for example “35.2, 39.9” or "
        + "“37S FV 0368 1089”"
    }
  }
}
