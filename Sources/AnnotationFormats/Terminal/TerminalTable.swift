import PlainText

/// Rows of text in columns by the width that a terminal gives them, wrapped where they do not fit.
struct TerminalTable {
  let headings: [String]
  let rows: [[String]]
  /// Columns whose cells may be wrapped.
  let flexible: Set<Int>
  let rightAligned: Set<Int>

  /// The narrowest that a wrapped column gets.
  private static let narrowest = 9

  /// The lines.
  ///
  /// - Parameters:
  ///   - columns: The width of the terminal.
  ///   - headingStyle: The style of the headings; empty for none.
  /// - Returns: nil where the columns do not fit even when they are wrapped.
  func lines(columns: Int, headingStyle: String) -> [String]? {
    var widths = headings.indices.map { column in
      ([headings] + rows).map { column < $0.count ? TerminalText.width($0[column]) : 0 }.max() ?? 0
    }
    let gaps = 2 * max(0, widths.count - 1)
    var excess = widths.reduce(gaps, +) - columns
    while excess > 0 {
      let widest = flexible.max { (widths[$0], $1) < (widths[$1], $0) }
      guard let widest, widths[widest] > Self.narrowest else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    let head = lines(of: headings, widths).map { line in
      headingStyle.isEmpty ? line : "\u{1B}[\(headingStyle)m\(line)\u{1B}[0m"
    }
    return head + rows.flatMap { lines(of: $0, widths) }
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = row.enumerated().map { column, cell in
      var wrapper = LineWrapper(columns: widths[column])
      wrapper.add(cell)
      return wrapper.lines()
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { number in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let text = number < cell.count ? cell[number] : ""
        let blanks = String(
          repeating: " ", count: max(0, widths[column] - TerminalText.width(text)))
        line += rightAligned.contains(column) ? blanks + text : text + blanks
        if column < cells.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
