import Foundation
import Testing

/// Tables of cases: a case a line, columns between tabs, comments after "#".
enum TestTable {
  /// Something is wrong with a table.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The rows of a table, with `\n`, `\r` and `\t` written out in it put in.
  static func rows(_ name: String) throws -> [[String]] {
    let url = try #require(
      Bundle.module.resourceURL?.appendingPathComponent("Tables/\(name)"),
      "the tables of the tests are not beside them")
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        String(cell).replacingOccurrences(of: "\\n", with: "\n")
          .replacingOccurrences(of: "\\r", with: "\r").replacingOccurrences(of: "\\t", with: "\t")
      }
    }
  }
}
