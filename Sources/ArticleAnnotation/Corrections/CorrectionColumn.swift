/// The columns of a corrections file, in the order in which a new file has them.
enum CorrectionColumn: String, CaseIterable {
  case document
  case text
  case start
  case end
  case decision
  case place
  case note

  /// Columns without which a line has no meaning.
  static let required: [CorrectionColumn] = [.text, .decision]

  /// The first line of a new file.
  static let header = allCases.map(\.rawValue).joined(separator: "\t")
}

extension Correction {
  /// The values of the column `decision`.
  enum Word: String, CaseIterable {
    case place
    case unresolved
    case notAPlace = "not_a_place"
  }

  /// The cell in a column. Tabs and line ends become blanks because a cell cannot contain them.
  func cell(_ column: CorrectionColumn) -> String {
    let cell: String =
      switch column {
      case .document: document ?? ""
      case .text: text
      case .start: range.map { "\($0.lowerBound)" } ?? ""
      case .end: range.map { "\($0.upperBound)" } ?? ""
      case .decision:
        switch verdict {
        case .place: Word.place.rawValue
        case .unresolved: Word.unresolved.rawValue
        case .notAPlace: Word.notAPlace.rawValue
        }
      case .place: if case .place(let place) = verdict { place } else { "" }
      case .note: note
      }
    return String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
