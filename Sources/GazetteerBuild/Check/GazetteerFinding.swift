public import Gazetteer

/// A problem that a check found in a gazetteer's text.
public struct GazetteerFinding: Sendable, Hashable {
  /// The file, relative to the text's folder.
  public let file: String
  /// The line number, 1-based; 0 if the finding concerns the whole file or folder.
  public let line: Int
  /// What was found and what was expected.
  public let problem: RowProblem

  init(file: String, line: Int, _ problem: RowProblem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

extension GazetteerFinding: Comparable {
  /// Orders by file, then by line, then by message.
  public static func < (left: GazetteerFinding, right: GazetteerFinding) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    return "\(left.problem)" < "\(right.problem)"
  }
}

extension GazetteerFinding: CustomStringConvertible {
  /// The message for the user: `places/SY.tsv:14: latitude 135 is outside -90...90`.
  public var description: String {
    line == 0 ? "\(file): \(problem)" : "\(file):\(line): \(problem)"
  }
}
