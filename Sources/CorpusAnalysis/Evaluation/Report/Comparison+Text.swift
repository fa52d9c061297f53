import PlainText

extension Comparison {
  /// The comparison for a terminal of 80 columns: the figures, then what is worse, then what is
  /// better.
  public func text() -> String {
    "\nAgainst the baseline\n" + differencesText()
      + Self.changesText(changes, title: "Changes") + pinsText()
  }

  private func differencesText() -> String {
    var rows = [["", "baseline", "now", "change", "95 %"]]
    for figure in Figure.allCases {
      guard let difference = differences[figure] else { continue }
      rows.append([figure.label] + difference.cells(decimals: figure.decimals))
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
  }

  private func pinsText() -> String {
    var rows = [["pins without approximate ones", "baseline", "now", "change", "95 %"]]
    let view = PinView(PinView.main.rule, countsApproximate: false)
    for figure in PinFigure.allCases {
      guard let difference = pinDifferences[view]?[figure] else { continue }
      rows.append(["\(figure.label), %"] + difference.cells(decimals: 1))
    }
    return "\n" + TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
      + Self.changesText(pinChanges, title: "Changes of pins", of: " pins")
  }

  private static func changesText<Kind>(
    _ changes: [OutcomeChange<Kind>], title: String, of what: String = ""
  ) -> String {
    let better = changes.filter(\.isBetter)
    let worse = changes.filter(\.isWorse)
    var text = "\n\(title)\n"
    let transitions = transitions(changes.map { ($0.baseline.label, $0.now.label) })
    text += sumsText(transitions, better: better.count, worse: worse.count)
    if !worse.isEmpty { text += "\nWorse\(what)\n" + worse.map(lines).joined() }
    if !better.isEmpty { text += "\nBetter\(what)\n" + better.map(lines).joined() }
    return text
  }

  private static func sumsText(
    _ transitions: [(key: String, count: Int)], better: Int, worse: Int
  ) -> String {
    var rows: [[String]] = []
    for (key, count) in transitions {
      rows.append([key, TextTable.grouped(count)])
    }
    rows.append(["better", TextTable.grouped(better)])
    rows.append(["worse", TextTable.grouped(worse)])
    rows.append(["net", FigureText.signed(Double(better - worse), decimals: 0)])
    return TextTable(rows: rows, rightAligned: [1]).text()
  }

  /// Changes such as "missed -> right" with their counts, most frequent first.
  private static func transitions(
    _ changes: [(baseline: String, now: String)]
  ) -> [(key: String, count: Int)] {
    Dictionary(grouping: changes) { "\($0.baseline) -> \($0.now)" }
      .map { (key: $0, count: $1.count) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.key < $1.key }
  }

  private static func lines<Kind>(_ change: OutcomeChange<Kind>) -> String {
    let head = "\(change.baseline.label) -> \(change.now.label)  \(change.document)"
    let context = change.context.line(around: change.surface)
    return "  \(FigureText.cut(head, to: 78))\n    \(context)\n"
  }
}

extension Comparison.Difference {
  /// The cells of a row: the figure before and now, the change and its interval.
  fileprivate func cells(decimals: Int) -> [String] {
    let ends = [change.low, change.high].compactMap { end in
      end.map { FigureText.signed($0, decimals: decimals) }
    }
    return [
      FigureText.value(baseline, decimals: decimals), FigureText.value(now, decimals: decimals),
      FigureText.signed(now - baseline, decimals: decimals), ends.joined(separator: "..."),
    ]
  }
}
