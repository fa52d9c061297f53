public import PlaceMeasuring

/// A line of a corrections file that cannot be used.
public struct CorrectionError: Error, Sendable, CustomStringConvertible {
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
  public enum Problem: Error, Sendable {
    /// The line is not UTF-8.
    case notUTF8
    /// The header lacks a column.
    case missingColumn(String)
    /// The header has an unknown column.
    case unknownColumn(String)
    /// The header has a column twice.
    case repeatedColumn(String)
    /// The line has more cells than the header.
    case tooManyCells(expected: Int, found: Int)
    /// A required cell is empty.
    case emptyCell(column: String)
    /// The decision is unknown.
    case unknownDecision(String)
    /// A place is given for a decision that takes none.
    case placeBeside(decision: String)
    /// An offset is not a non-negative number.
    case notAnOffset(column: String, String)
    /// The end is given without a start, or is not after it.
    case notARange(start: Int?, end: Int)
    /// Offsets are given without the document that they refer to.
    case offsetWithoutDocument
    /// The cell gives no known place.
    case unknownPlace(PlaceQueryError)
    /// Another line contains a different decision about the same mentions.
    case contradicts(line: Int)
    /// The text at the offsets differs; nil if the document is too short.
    case changedText(document: String, expected: String, start: Int, found: String?)
  }

  /// The message for the user.
  public var description: String { "\(path):\(line): \(problem)" }
}

extension CorrectionError.Problem: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .notUTF8: return "the line is not UTF-8"
    case .missingColumn(let name):
      return "the header has no column “\(name)”; columns are separated by tabs and named "
        + CorrectionError.Problem.columns
    case .unknownColumn(let name):
      return "the column “\(name)” is unknown and ignored; known columns are "
        + CorrectionError.Problem.columns
    case .repeatedColumn(let name):
      return "the header has the column “\(name)” twice; the second one is ignored"
    case .tooManyCells(let expected, let found):
      return "the line has \(found) cells and the header \(expected); separate cells with one tab"
    case .emptyCell(let column): return "“\(column)” is empty"
    case .unknownDecision(let word):
      return "“\(word)” is not a decision; expected "
        + Correction.Word.allCases.map(\.rawValue).joined(separator: ", ")
    case .placeBeside(let decision):
      return "the decision is \(decision), but a place is given; remove the place, or change "
        + "the decision to place"
    case .notAnOffset(let column, let text):
      return "“\(column)” is “\(text)”; expected a number of code points, 0 or more"
    case .notARange(let start, let end):
      guard let start else { return "an end is given without a start" }
      return "the end \(end) is not after the start \(start)"
    case .offsetWithoutDocument:
      return "a start needs a document; fill in the column “document”"
    case .unknownPlace(let error): return "\(error)"
    case .contradicts(let line):
      return "line \(line) decides differently about the same mentions; neither line is used"
    case .changedText(let document, let expected, let start, let found):
      guard let found else {
        return "document \(document) ends before “\(expected)” at \(start): the article has changed"
      }
      return "document \(document) has “\(found)” at \(start) instead of “\(expected)”: "
        + "the article has changed"
    }
  }

  private static let columns =
    CorrectionColumn.allCases.map(\.rawValue).joined(separator: ", ")
}

extension CorrectionError.Problem {
  /// Whether the problem appears only when places are looked up and lines are compared, and not
  /// when the table is read.
  public var concernsPlaces: Bool {
    switch self {
    case .unknownPlace, .contradicts, .changedText: true
    default: false
    }
  }
}
