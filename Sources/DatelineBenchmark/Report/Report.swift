import Foundation

/// All rows, with notes about the machine and the data.
struct Report: Encodable {
  /// Notes about the program, the machine and the data, one per line.
  let notes: [String]
  let rows: [Row]

  /// The explanation of the table.
  static let legend = [
    "median (minimum-maximum) of repeated runs; ! marks a missed target",
    "others: published, or measured separately on a similar machine",
  ]

  /// The table for a terminal, 80 columns wide.
  func text() -> String {
    var table = WrappedTable(widths: [24, 21, 6, 8, 17])
    table.add(["what", "figure", "unit", "target", "others"])
    table.addRule()
    for row in rows {
      let others = row.peers.map { "\($0.name) \($0.figure)" }.joined(separator: "; ")
      table.add([row.what, row.figureText, row.unit, row.targetText, others])
    }
    return table.text + "\n" + (notes + Report.legend).map { $0 + "\n" }.joined()
  }

  /// The table as Markdown, for a README or an issue.
  func markdown() -> String {
    var lines = ["| what | figure | unit | target | others |", "|---|---|---|---|---|"]
    for row in rows {
      let others = row.peers.map { "\($0.name) \($0.figure)" }.joined(separator: "; ")
      lines.append(
        "| \(row.what) | \(row.figureText) | \(row.unit) | \(row.targetText) | \(others) |")
    }
    lines += [""] + (notes + Report.legend).map { "- \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The figures as JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
