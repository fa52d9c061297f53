import PlainText

/// The mistakes of one kind for one name.
struct MistakeName {
  let surface: String
  let mistakes: [Mistake]

  /// Mistakes grouped by name, the most frequent name first.
  static func names(of mistakes: [Mistake]) -> [MistakeName] {
    Dictionary(grouping: mistakes, by: \.surface).map { MistakeName(surface: $0, mistakes: $1) }
      .sorted { left, right in
        left.mistakes.count != right.mistakes.count
          ? left.mistakes.count > right.mistakes.count : left.surface < right.surface
      }
  }

  /// The number of mistakes and their kind, then the first example: its document, the answer and
  /// the surrounding text.
  func text() -> String {
    guard let first = mistakes.first else { return "" }
    var facts = [first.document]
    if let annotated = first.annotated { facts.append("annotated “\(annotated)”") }
    if let answer = first.answer, first.kind != .boundary { facts.append("given \(answer)") }
    if let gold = first.gold, first.kind != .boundary { facts.append("gold \(gold)") }
    if let kilometres = first.kilometres, kilometres > 0, first.kind != .boundary {
      facts.append("\(FigureText.value(kilometres, decimals: 0)) km")
    }
    let head = "\(mistakes.count)x “\(surface)”  \(facts.joined(separator: ", "))"
    return "  \(FigureText.cut(head, to: 78))\n    \(first.line())\n"
  }
}

extension Mistake {
  /// The mention with about 30 characters of text on either side.
  func line() -> String { context.line(around: surface) }
}

extension MentionContext {
  /// At most 76 code points: the name in brackets between the text before and after it.
  func line(around surface: String) -> String {
    let name = FigureText.cut(
      surface.split(whereSeparator: \.isNewline).joined(separator: " "), to: 40)
    let side = (76 - name.unicodeScalars.count - 2) / 2
    let before = FigureText.cut(before, to: side, keepingEnd: true)
    return "\(before)[\(name)]\(FigureText.cut(after, to: side))"
  }
}
