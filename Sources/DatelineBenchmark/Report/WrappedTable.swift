/// A table of columns with fixed widths whose cells go on in the line below, word by word.
struct WrappedTable {
  private let widths: [Int]
  private(set) var text = ""

  /// - Parameter widths: Characters of each column; one blank stands between columns.
  init(widths: [Int]) { self.widths = widths }

  /// Adds a row, in as many lines as its longest cell needs.
  mutating func add(_ cells: [String]) {
    let columns = zip(cells, widths).map { WrappedTable.wrapped($0, width: $1) }
    for line in 0..<(columns.map(\.count).max() ?? 0) {
      addLine(columns.map { line < $0.count ? $0[line] : "" })
    }
  }

  /// Adds a line under the titles.
  mutating func addRule() { addLine(widths.map { String(repeating: "-", count: $0) }) }

  private mutating func addLine(_ parts: [String]) {
    var line = ""
    for (part, width) in zip(parts, widths) {
      line += part + String(repeating: " ", count: max(0, width - part.count)) + " "
    }
    while line.last == " " { line.removeLast() }
    text += line + "\n"
  }

  /// The words of a cell in lines; a word that is longer than the width stands alone.
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
