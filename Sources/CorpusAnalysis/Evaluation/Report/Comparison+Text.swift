import PlainText

extension Comparison {
  /// The comparison for a terminal of 80 columns: the figures, then what is worse, then what is
  /// better.
  public func text() -> String {
    var text = "\nAgainst the baseline\n" + differencesText()
    text += "\nChanges\n" + sumsText()
    if !worse.isEmpty { text += "\nWorse\n" + worse.map(Self.lines).joined() }
    if !better.isEmpty { text += "\nBetter\n" + better.map(Self.lines).joined() }
    return text
  }

  private func differencesText() -> String {
    var rows = [["", "baseline", "now", "change", "95 %"]]
    for figure in Figure.allCases {
      guard let difference = differences[figure] else { continue }
      let decimals = figure.decimals
      let ends = [difference.change.low, difference.change.high].compactMap { end in
        end.map { FigureText.signed($0, decimals: decimals) }
      }
      rows.append([
        figure.label, FigureText.value(difference.baseline, decimals: decimals),
        FigureText.value(difference.now, decimals: decimals),
        FigureText.signed(difference.now - difference.baseline, decimals: decimals),
        ends.joined(separator: "..."),
      ])
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
  }

  private func sumsText() -> String {
    var rows: [[String]] = []
    for (key, count) in transitions {
      rows.append([key, TextTable.grouped(count)])
    }
    rows.append(["better", TextTable.grouped(better.count)])
    rows.append(["worse", TextTable.grouped(worse.count)])
    rows.append(["net", FigureText.signed(Double(better.count - worse.count), decimals: 0)])
    return TextTable(rows: rows, rightAligned: [1]).text()
  }

  /// Changes such as "missed -> right" with their counts, most frequent first.
  var transitions: [(key: String, count: Int)] {
    Dictionary(grouping: changes) { "\($0.baseline.label) -> \($0.now.label)" }
      .map { (key: $0, count: $1.count) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.key < $1.key }
  }

  private static func lines(_ change: Change) -> String {
    let head = "\(change.baseline.label) -> \(change.now.label)  \(change.document)"
    return "  \(FigureText.cut(head, to: 78))\n    \(change.context.line(around: change.surface))\n"
  }
}
