/// Rows of text in columns, for a terminal.
package struct TextTable {
  let rows: [[String]]
  let rightAligned: Set<Int>

  /// Makes a table; `rightAligned` holds the 0-based indices of right-aligned columns.
  package init(rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The rows, each with a line end; two spaces separate columns, and lines have no trailing
  /// spaces.
  package func text() -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        let blanks = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        line += rightAligned.contains(column) ? blanks + cell : cell + blanks
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// An integer with its digits grouped in threes: "1,200,719".
  package static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var text = ""
    while digits.count > 3 {
      text = "," + digits.suffix(3) + text
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + digits + text
  }

  /// Metres as kilometres with one decimal.
  package static func kilometres(_ metres: Double) -> String {
    "\((metres / 100).rounded() / 10) km"
  }
}

/// Lines of comma-separated values (RFC 4180).
package enum CSVText {
  /// The fields as one line with its line end.
  package static func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// A field, quoted only if it needs to be.
  package static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D })
    else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
