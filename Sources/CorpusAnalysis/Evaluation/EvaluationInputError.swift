public import Geodesy

/// A line of a gold or annotation file that cannot be used.
public struct EvaluationInputError: Error, Hashable, Sendable {
  /// The file's name in messages.
  public let path: String
  /// The line number, 1-based.
  public let line: Int
  /// What is wrong with the line.
  public let problem: Problem

  /// Makes an error.
  public init(path: String, line: Int, problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  /// What can be wrong with a line.
  public enum Problem: Error, Hashable, Sendable {
    /// The line is not JSON.
    case notJSON(expected: String)
    /// The line is JSON of another type.
    case notAnObject(expected: String)
    /// A member is missing; the key's path is separated by full stops.
    case missing(key: String, expected: String)
    /// A member has the wrong type; the key's path is separated by full stops.
    case wrongType(key: String)
    /// A span, in code points, is outside the text.
    case spanOutsideText(document: String, start: Int, end: Int, length: Int)
    /// An annotated span starts before 0 or ends before it starts.
    case spanReversed(document: String, start: Int, end: Int)
    /// A gold mention has a latitude without a longitude, or the reverse.
    case halfCoordinate(document: String, start: Int, end: Int)
    /// A gold mention's coordinates are out of range.
    case coordinate(document: String, start: Int, end: Int, GeodesyError)
    /// A distance is negative or not a number; the key's path is separated by full stops.
    case distance(key: String, found: String)

    init(_ error: any Error, expected: String) {
      self =
        switch error {
        case DecodingError.keyNotFound(let key, let context):
          .missing(key: Self.path(context.codingPath + [key]), expected: expected)
        case DecodingError.typeMismatch(_, let context),
          DecodingError.valueNotFound(_, let context):
          context.codingPath.isEmpty
            ? .notAnObject(expected: expected) : .wrongType(key: Self.path(context.codingPath))
        default: .notJSON(expected: expected)
        }
    }

    /// The path of a key, such as "mentions.3.start"; indices count from 0 as in JSON.
    private static func path(_ keys: [any CodingKey]) -> String {
      keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
  }
}

extension EvaluationInputError: CustomStringConvertible {
  /// The message for the user.
  public var description: String { "\(path):\(line): \(problem)" }
}

extension EvaluationInputError.Problem: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .notJSON(let expected):
      "this is not JSON; expected an object \(expected)"
    case .notAnObject(let expected):
      "expected an object \(expected)"
    case .missing(let key, let expected):
      "the object has no “\(key)”; expected \(expected)"
    case .wrongType(let key):
      "“\(key)” has the wrong type"
    case .spanOutsideText(let document, let start, let end, let length):
      "document “\(document)”: mention \(start)..<\(end) does not fit the text of \(length) "
        + "code points; the document is left out"
    case .spanReversed(let document, let start, let end):
      "document “\(document)”: annotated mention \(start)..<\(end) is not a span; "
        + "the document is left out"
    case .halfCoordinate(let document, let start, let end):
      "document “\(document)”: mention \(start)..<\(end) has only one of lat and lon; "
        + "the document is left out"
    case .coordinate(let document, let start, let end, let error):
      "document “\(document)”: mention \(start)..<\(end): \(error); the document is left out"
    case .distance(let key, let found):
      "“\(key)” must be a number of kilometres, 0 or more; found \(found); "
        + "the document is left out"
    }
  }
}
