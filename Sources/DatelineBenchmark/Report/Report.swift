import Foundation

/// All rows with what they were measured on.
struct Report: Encodable {
  /// What was measured, on which machine, in a line each.
  let notes: [String]
  let rows: [Row]

  /// How the marks of the table are to be read.
  static let legend = [
    "median (least-greatest) of repeated runs; ! marks a target that is missed",
    "others: published, or measured elsewhere on a machine of this kind",
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

  /// The table for a README or a note on an issue.
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

  /// The figures for a program.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
