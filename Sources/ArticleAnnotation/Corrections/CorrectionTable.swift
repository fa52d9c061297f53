/// The lines of a corrections file written by a person or by `dateline review`.
struct CorrectionTable {
  /// A line with a correction.
  struct Row {
    /// Line number, 1-based.
    var line: Int
    var correction: Correction
  }

  private(set) var rows: [Row] = []
  /// The columns in the order of the header; nil for an unknown one.
  private(set) var columns: [CorrectionColumn?] = []

  /// Reads a file: a header, then one correction per line. Empty lines and lines that begin with
  /// `#` are skipped; trailing cells may be missing.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - refused: Called for each line that cannot be used.
  init(_ bytes: [UInt8], refused: (Int, CorrectionError.Problem) -> Void) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var hasHeader = false
    for (index, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = raw.last == 0x0D ? raw.dropLast() : raw
      guard let first = line.first, first != 0x23 else { continue }
      guard let text = String(validating: line, as: UTF8.self) else {
        refused(index + 1, .notUTF8)
        continue
      }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      guard hasHeader else {
        hasHeader = true
        guard readHeader(cells, refused: { refused(index + 1, $0) }) else { return }
        continue
      }
      do throws(CorrectionError.Problem) {
        rows.append(Row(line: index + 1, correction: try correction(cells)))
      } catch {
        refused(index + 1, error)
      }
    }
  }

  private mutating func readHeader(
    _ cells: [Substring], refused: (CorrectionError.Problem) -> Void
  ) -> Bool {
    for cell in cells {
      let name = String(cell.trimmingBlanks)
      guard let column = CorrectionColumn(rawValue: name) else {
        if !name.isEmpty { refused(.unknownColumn(name)) }
        columns.append(nil)
        continue
      }
      if columns.contains(column) { refused(.repeatedColumn(name)) }
      columns.append(columns.contains(column) ? nil : column)
    }
    let missing = CorrectionColumn.required.filter { !columns.contains($0) }
    for column in missing { refused(.missingColumn(column.rawValue)) }
    return missing.isEmpty
  }

  private func correction(
    _ cells: [Substring]
  ) throws(CorrectionError.Problem) -> Correction {
    guard cells.count <= columns.count || cells[columns.count...].allSatisfy(\.isEmpty) else {
      throw .tooManyCells(expected: columns.count, found: cells.count)
    }
    var values: [CorrectionColumn: String] = [:]
    for (column, cell) in zip(columns, cells) {
      let cell = cell.trimmingBlanks
      if let column, !cell.isEmpty { values[column] = String(cell) }
    }
    guard let text = values[.text] else { throw .emptyCell(column: "text") }
    var correction = Correction(
      document: values[.document], text: text, verdict: try verdict(values),
      note: values[.note] ?? "")
    correction.range = try range(values, of: text)
    if correction.range != nil, correction.document == nil { throw .offsetWithoutDocument }
    return correction
  }

  private func verdict(
    _ values: [CorrectionColumn: String]
  ) throws(CorrectionError.Problem) -> Correction.Verdict {
    guard let decision = values[.decision] else { throw .emptyCell(column: "decision") }
    guard let word = Correction.Word(rawValue: decision) else { throw .unknownDecision(decision) }
    switch (word, values[.place]) {
    case (.place, let place?): return .place(place)
    case (.place, nil): throw .emptyCell(column: "place")
    case (_, _?): throw .placeBeside(decision: decision)
    case (.unresolved, nil): return .unresolved
    case (.notAPlace, nil): return .notAPlace
    }
  }

  private func range(
    _ values: [CorrectionColumn: String], of text: String
  ) throws(CorrectionError.Problem) -> Range<Int>? {
    func offset(_ column: CorrectionColumn) throws(CorrectionError.Problem) -> Int? {
      guard let cell = values[column] else { return nil }
      guard let number = Int(cell), 0...Int(UInt32.max) ~= number else {
        throw .notAnOffset(column: column.rawValue, cell)
      }
      return number
    }
    let start = try offset(.start)
    let end = try offset(.end)
    guard let start else {
      if let end { throw .notARange(start: nil, end: end) }
      return nil
    }
    if let end, end <= start { throw .notARange(start: start, end: end) }
    // In markup, a name may take more characters than its text: “D&eacute;rik”.
    return start..<(end ?? start + text.unicodeScalars.count)
  }
}

extension Substring {
  /// The text without leading and trailing blanks.
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
