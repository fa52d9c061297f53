import PlainText

extension Evaluation {
  /// The evaluation for a terminal of 80 columns.
  ///
  /// - Parameter errors: Maximum number of names to list for each kind of mistake, most frequent
  ///   first.
  /// - Returns: Lines of at most 80 columns.
  public func text(errors: Int = 0) -> String {
    let scope =
      detailsCountAdjectivals
      ? "with demonyms and adjectives" : "without demonyms and adjectives"
    var text = figuresText()
    text += "\nno adj.: without demonyms and adjectives; 95 %: resampling the documents.\n"
    text += "The tables below are \(scope).\n"
    text += pinsText()
    text += "\nBy class of the gold (percent of the gold)\n" + goldClassText()
    text += "\nBy role of the annotation (percent of the annotated)\n"
    text += Self.annotatedText(breakdown.roles, "role")
    text += "\nBy feature class of the answer (percent of the annotated)\n"
    text += Self.annotatedText(breakdown.featureClasses, "class")
    text += "\nCalibration of “this is a place name”: exact gold span?\n"
    text += Self.reliabilityText(details.mentionReliability)
    text += "\nCalibration of “this is the place”: within 161 km?\n"
    text += Self.reliabilityText(details.placeReliability)
    text += "\nCalibration of “this pin is right”: within the gold's within_km?\n"
    text += Self.reliabilityText(details.pinReliability)
    text += "\nErrors\n" + mistakeCounts() + mistakeList(errors)
    return text + "\nPin errors\n" + pinMistakesText(errors)
  }

  private func figuresText() -> String {
    let summaries = [withAdjectivals, withoutAdjectivals]
    var rows = [["", "all", "95 %", "no adj.", "95 %"]]
    func count(_ label: String, _ value: (Summary) -> Int) {
      rows.append([label] + summaries.flatMap { [TextTable.grouped(value($0)), ""] })
    }
    count("documents", \.documents)
    if summaries[0].missing > 0 { count("documents not annotated", \.missing) }
    count("gold mentions", \.gold)
    count("gold with coordinates", \.goldWithCoordinates)
    count("gold with an id", \.goldWithID)
    count("annotated mentions", \.annotated)
    for figure in Figure.allCases {
      rows.append(
        [figure.label]
          + summaries.flatMap { FigureText.cells($0.estimates[figure], decimals: figure.decimals) })
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
  }

  private func goldClassText() -> String {
    var rows = [["class", "gold", "exact", "overlap", "end to end 161", "gold spans 161"]]
    for row in breakdown.goldClasses {
      rows.append([
        FigureText.cut(row.name, to: 24), TextTable.grouped(row.gold),
        FigureText.percent(row.exact, of: row.gold),
        FigureText.percent(row.overlapping, of: row.gold),
        FigureText.percent(row.endToEnd, of: row.withCoordinates),
        FigureText.percent(row.goldSpans, of: row.withCoordinates),
      ])
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4, 5]).text()
  }

  private static func annotatedText(_ counts: [Breakdown.AnnotatedRow], _ name: String) -> String {
    var rows = [[name, "annotated", "exact", "overlap", "places 161"]]
    for row in counts {
      rows.append([
        FigureText.cut(row.name, to: 24), TextTable.grouped(row.annotated),
        FigureText.percent(row.exact, of: row.annotated),
        FigureText.percent(row.overlapping, of: row.annotated),
        FigureText.percent(row.near, of: row.judged),
      ])
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
  }

  private static func reliabilityText(_ reliability: Reliability) -> String {
    var rows = [["confidence", "count", "mean", "right", "gap"]]
    for (index, bin) in reliability.bins.enumerated() {
      let gap = bin.share.flatMap { share in bin.meanConfidence.map { share - $0 } }
      rows.append([
        "\(Double(index) / 10)...\(Double(index + 1) / 10)", TextTable.grouped(bin.count),
        FigureText.value(bin.meanConfidence, decimals: 3),
        FigureText.value(bin.share, decimals: 3),
        gap.map { FigureText.signed($0, decimals: 3) } ?? "-",
      ])
    }
    let error = FigureText.value(reliability.expectedError, decimals: 3)
    return TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).text()
      + "expected calibration error \(error)\n"
  }

  private func mistakeCounts() -> String {
    var rows = [["kind", "count", "right place is a candidate", "is not"]]
    for kind in Mistake.Kind.allCases {
      let mistakes = mistakes.filter { $0.kind == kind }
      let reached = mistakes.count { $0.rightWasCandidate == true }
      let unreached = mistakes.count { $0.rightWasCandidate == false }
      let isKnown = reached + unreached > 0
      rows.append([
        kind.label, TextTable.grouped(mistakes.count),
        isKnown ? TextTable.grouped(reached) : "-", isKnown ? TextTable.grouped(unreached) : "-",
      ])
    }
    return TextTable(rows: rows, rightAligned: [1, 2, 3]).text()
  }

  private func mistakeList(_ limit: Int) -> String {
    guard limit > 0 else { return "" }
    return Mistake.Kind.allCases.map { kind in
      let names = MistakeName.names(of: mistakes.filter { $0.kind == kind }).prefix(limit)
      return names.isEmpty ? "" : "\n\(kind.label)\n" + names.map { $0.text() }.joined()
    }.joined()
  }
}

extension FigureText {
  /// A figure with its interval: the value, then the lower and the upper bound.
  static func cells(_ estimate: Estimate?, decimals: Int) -> [String] {
    let value = value(estimate?.value, decimals: decimals)
    guard let low = estimate?.low, let high = estimate?.high else { return [value, ""] }
    let ends = [low, high].map { self.value($0, decimals: decimals) }
    return [value, "\(ends[0])...\(ends[1])"]
  }

  /// A share in percent; a dash if the whole is 0.
  static func percent(_ part: Int?, of whole: Int) -> String {
    value(part.flatMap { FigureSums.share($0, whole) })
  }
}
