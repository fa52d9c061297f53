import PlainText

extension Evaluation {
  /// The pins in all views, and where the distance comes from.
  func pinsText() -> String {
    var text = "\nPins on the map\n" + pinCountsText() + "\nPins on the map, percent\n"
    text += pinFiguresText()
    text +=
      "within_km: the distance that the gold states; a country is right by its code.\n"
      + "extra: a further wrong pin on one mention; approx.: approximate pins;\n"
      + "clean: documents without a wrong, extra or spurious pin.\n"
    if goldWithoutDistance > 0 {
      let distance = NumberText.shortest(PinRule.defaultKilometres)
      text +=
        "The gold states no within_km for \(TextTable.grouped(goldWithoutDistance)) "
        + "mention\(goldWithoutDistance == 1 ? "" : "s"): \(distance) km is taken.\n"
    }
    return text
  }

  private func pinCountsText() -> String {
    var rows = [["", "gold", "right", "wrong", "extra", "unplaced", "missed", "spurious", "clean"]]
    for view in PinView.allCases {
      guard let counts = details.pins.counts[view] else { continue }
      rows.append(
        [view.countsApproximate ? view.rule.label : "  no approx."]
          + [
            counts.gold, counts.right, counts.wrong, counts.extraWrong, counts.unplaced,
            counts.missed, counts.spurious, counts.clean,
          ].map { TextTable.grouped($0) })
    }
    return TextTable(rows: rows, rightAligned: Set(1...8)).text()
  }

  private func pinFiguresText() -> String {
    var rows = [["", "all", "95 %", "no approx.", "95 %"]]
    for rule in PinRule.allCases where details.pins.counts[PinView(rule)] != nil {
      for figure in PinFigure.allCases {
        let cells = [true, false].flatMap { countsApproximate in
          let view = PinView(rule, countsApproximate: countsApproximate)
          return FigureText.cells(details.pins.estimates[view]?[figure], decimals: 1)
        }
        rows.append(["\(rule.label): \(figure.label)"] + cells)
      }
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
  }

  /// The number of pin mistakes of each kind, then the most frequent names of each.
  func pinMistakesText(_ limit: Int) -> String {
    var rows = [["kind", "count"]]
    var lists = ""
    for kind in PinMistake.Kind.allCases {
      let mistakes = pinMistakes.filter { $0.kind == kind }
      rows.append([kind.label, TextTable.grouped(mistakes.count)])
      let names = Self.names(of: mistakes).prefix(limit)
      if !names.isEmpty { lists += "\n\(kind.label) pins\n" + names.map(Self.lines).joined() }
    }
    return TextTable(rows: rows, rightAligned: [1]).text() + lists
  }

  /// Mistakes grouped by name, the most frequent name first.
  private static func names(of mistakes: [PinMistake]) -> [[PinMistake]] {
    let names = Dictionary(grouping: mistakes, by: \.surface)
    let sorted = names.sorted { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : left.key < right.key
    }
    return sorted.map(\.value)
  }

  /// The number of mistakes with a name, then the first: its document, the pin and the text around.
  private static func lines(_ mistakes: [PinMistake]) -> String {
    guard let first = mistakes.first else { return "" }
    var facts = [first.document]
    if let annotated = first.annotated { facts.append("annotated “\(annotated)”") }
    if let place = first.place { facts += place.facts }
    if let kilometres = first.kilometres {
      facts.append("\(FigureText.value(kilometres, decimals: 0)) km")
    }
    let head = "\(mistakes.count)x “\(first.surface)”  \(facts.joined(separator: ", "))"
    return "  \(FigureText.cut(head, to: 78))\n    \(first.context.line(around: first.surface))\n"
  }
}

extension AnnotatedMention.Place {
  /// What a report says about a pin's place.
  fileprivate var facts: [String] {
    let known = [name, id].filter { !$0.isEmpty }.joined(separator: " ")
    return (known.isEmpty ? [] : ["given \(known)"]) + (isApproximate ? ["approximate"] : [])
  }
}
