import Foundation
import TestSupport
import Testing

/// A case in one of the files in `Cases`: command lines and what they print.
///
/// ```
/// # A comment, up to the end of the line.
/// A sentence that describes the case
///   $ dateline locate Raqqa --limit 1
///   the lines expected on standard output
///   ! the lines expected on standard error, without the “! ”
///   [1]
/// ```
///
/// The commands of a case run one after the other in the same folder. `[n]` is the exit status, 0 if not
/// given. `...` matches any text within a line; a line that consists of it matches any number of lines.
struct CommandCase: Sendable, CustomTestStringConvertible {
  /// A command line and its expected results.
  struct Step: Sendable {
    var command: String
    var line: Int
    var output: [String] = []
    var errors: [String] = []
    var status: Int32 = 0
  }

  var file: String
  var title: String
  var steps: [Step] = []

  var testDescription: String { "\(file): \(title)" }

  /// All cases, in the order of file names.
  static let all: [CommandCase] = {
    let folder = ProjectFolders.tests.appending(path: "DatelineCommandTests/Cases")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap { cases(in: (try? ProjectFolders.text($0)) ?? "", file: $0.lastPathComponent) }
  }()

  /// The commands in the `console` blocks of a guide, and the output below them, as one case.
  static func guide(_ text: String, file: String) -> CommandCase {
    var isInside = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("```") { isInside = line == "```console" }
      return isInside && !line.hasPrefix("```") ? "  \(line)" : "#"
    }
    let cases = cases(in: "The guide\n" + lines.dropFirst().joined(separator: "\n"), file: file)
    return cases.first ?? CommandCase(file: file, title: "The guide")
  }

  private static func cases(in text: String, file: String) -> [CommandCase] {
    var cases: [CommandCase] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      guard line.hasPrefix("  ") else {
        cases.append(CommandCase(file: file, title: String(line)))
        continue
      }
      let content = String(line.dropFirst(2))
      let index = cases.count - 1
      precondition(index >= 0, "\(file):\(number + 1): a case must start with its title")
      if content.hasPrefix("$ ") {
        cases[index].steps.append(Step(command: String(content.dropFirst(2)), line: number + 1))
        continue
      }
      let last = cases[index].steps.count - 1
      precondition(last >= 0, "\(file):\(number + 1): output must follow a command")
      if content.hasPrefix("! ") {
        cases[index].steps[last].errors.append(String(content.dropFirst(2)))
      } else if let status = content.wholeMatch(of: /\[(\d+)\]/).flatMap({ Int32($0.1) }) {
        cases[index].steps[last].status = status
      } else {
        cases[index].steps[last].output.append(content)
      }
    }
    return cases
  }

  /// Describes the first line of `text` that differs from the expected lines; nil if none does.
  static func difference(_ text: String, from expected: [String]) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return difference(lines[...], expected[...])
  }

  private static func difference(
    _ lines: ArraySlice<String>, _ expected: ArraySlice<String>
  ) -> String? {
    guard let pattern = expected.first else {
      return lines.first.map { "found “\($0)” where the end was expected" }
    }
    if pattern == "..." {
      var rest = lines
      while true {
        guard let difference = difference(rest, expected.dropFirst()) else { return nil }
        if rest.isEmpty { return difference }
        rest = rest.dropFirst()
      }
    }
    guard let line = lines.first else { return "found the end, expected “\(pattern)”" }
    guard matches(line[...], pattern) else { return "found “\(line)”, expected “\(pattern)”" }
    return difference(lines.dropFirst(), expected.dropFirst())
  }

  private static func matches(_ line: Substring, _ pattern: String) -> Bool {
    guard pattern.contains("...") else { return line == pattern }
    let parts = pattern.split(separator: "...", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else {
      return false
    }
    var rest = line.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
