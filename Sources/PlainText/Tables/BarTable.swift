/// A list with numbers and a bar on each line, fitted to the width of a terminal.
///
/// The name gets the width that the numbers leave and is cut if it is longer. On narrow terminals,
/// the bar is dropped first, then the numbers from the right.
package struct BarTable {
  /// A line of the list.
  package struct Row {
    package var name: String
    package var cells: [String]
    /// The length of the bar, 0...1; nil for none.
    package var bar: Double?

    /// Makes a row from its parts.
    package init(name: String, cells: [String], bar: Double?) {
      self.name = name
      self.cells = cells
      self.bar = bar
    }
  }

  package let title: String
  package let headings: [String]
  package let rows: [Row]

  /// Makes a list from its parts.
  package init(title: String, headings: [String], rows: [Row]) {
    self.title = title
    self.headings = headings
    self.rows = rows
  }

  private static let longestBar = 20

  /// The list, at most `columns` columns wide.
  package func text(columns: Int) -> String {
    guard !rows.isEmpty else { return "" }
    var shown = headings.count
    let leastName = columns < 40 ? 8 : 16
    while shown > 0, columns - width(of: shown) < leastName { shown -= 1 }
    let numbers = width(of: shown)
    let longest = ([title] + rows.map(\.name)).map(TerminalText.width).max() ?? 0
    // Room for a bar may remain beside the longest name and the numbers.
    let hasBar = rows.contains { $0.bar != nil }
    var bar = hasBar ? columns - numbers - min(longest, 40) - 2 : 0
    bar = bar >= 4 && shown > 0 ? min(bar, Self.longestBar) : 0
    let name = min(longest, columns - numbers - (bar > 0 ? bar + 2 : 0))
    var text = line(title, headings, nil, name, shown, bar)
    for row in rows { text += line(row.name, row.cells, row.bar, name, shown, bar) }
    return text
  }

  private func width(of count: Int) -> Int {
    (0..<count).reduce(0) { $0 + columnWidth($1) + 2 }
  }

  private func columnWidth(_ column: Int) -> Int {
    ([headings] + rows.map(\.cells)).map {
      column < $0.count ? TerminalText.width($0[column]) : 0
    }.max() ?? 0
  }

  private func line(
    _ name: String, _ cells: [String], _ share: Double?, _ nameWidth: Int, _ shown: Int,
    _ barWidth: Int
  ) -> String {
    let name = Self.cut(name, to: max(1, nameWidth))
    var line = name + blanks(nameWidth - TerminalText.width(name))
    for column in 0..<shown {
      let cell = column < cells.count ? cells[column] : ""
      line += blanks(2 + columnWidth(column) - TerminalText.width(cell)) + cell
    }
    if barWidth > 0, let share {
      line +=
        "  " + String(repeating: "█", count: max(1, Int((share * Double(barWidth)).rounded())))
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  /// A text cut to at most `columns` columns, with an ellipsis where text is missing.
  private static func cut(_ text: String, to columns: Int) -> String {
    guard TerminalText.width(text) > columns else { return text }
    var cut = ""
    var room = columns - 1
    for character in text {
      room -= TerminalText.width(character)
      if room < 0 { break }
      cut.append(character)
    }
    return cut + "…"
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
