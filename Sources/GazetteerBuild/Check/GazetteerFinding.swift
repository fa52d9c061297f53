public import Gazetteer

/// A problem found in the text of a gazetteer.
public struct GazetteerFinding: Sendable, Hashable {
  /// The file, relative to the text's folder.
  public let file: String
  /// The line, from 1; 0 if the finding is about the whole file or folder.
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
  /// Orders findings by file, then by line, then by problem.
  public static func < (left: GazetteerFinding, right: GazetteerFinding) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    return "\(left.problem)" < "\(right.problem)"
  }
}

extension GazetteerFinding: CustomStringConvertible {
  /// The finding as a sentence for people: `places/SY.tsv:14: latitude 135 is outside -90...90`.
  public var description: String {
    line == 0 ? "\(file): \(problem)" : "\(file):\(line): \(problem)"
  }
}
