/// A table with columns of fixed width whose cells wrap between words.
struct WrappedTable {
  private let widths: [Int]
  private(set) var text = ""

  /// Creates a table.
  ///
  /// - Parameter widths: The width of each column in characters; columns are separated by a space.
  init(widths: [Int]) { self.widths = widths }

  /// Adds a row, with as many lines as its longest cell needs.
  mutating func add(_ cells: [String]) {
    let columns = zip(cells, widths).map { WrappedTable.wrapped($0, width: $1) }
    for line in 0..<(columns.map(\.count).max() ?? 0) {
      addLine(columns.map { line < $0.count ? $0[line] : "" })
    }
  }

  /// Adds a rule.
  mutating func addRule() { addLine(widths.map { String(repeating: "-", count: $0) }) }

  private mutating func addLine(_ parts: [String]) {
    var line = ""
    for (part, width) in zip(parts, widths) {
      line += part + String(repeating: " ", count: max(0, width - part.count)) + " "
    }
    while line.last == " " { line.removeLast() }
    text += line + "\n"
  }

  /// The lines of a cell; a word longer than the width gets its own line.
  static func wrapped(_ cell: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in cell.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
