import JSON

extension PinSummary {
  /// Writes for each rule, with and without approximate pins, the counts and the figures.
  func write(to writer: inout JSONWriter) {
    PinView.write(to: &writer, where: { counts[$0] != nil }) { view, writer in
      counts[view]?.write(to: &writer)
      for figure in PinFigure.allCases {
        writer.object(figure.rawValue) { estimates[view]?[figure].write(to: &$0) }
      }
    }
  }
}

extension PinView {
  /// Writes an object for each rule, with what `body` writes of its views with and without approximate pins;
  /// null for a rule that does not apply.
  static func write(
    to writer: inout JSONWriter, where applies: (PinView) -> Bool,
    _ body: (PinView, inout JSONWriter) -> Void
  ) {
    for rule in PinRule.allCases {
      guard applies(PinView(rule)) else {
        writer.key(rule.rawValue)
        writer.null()
        continue
      }
      writer.object(rule.rawValue) { writer in
        for countsApproximate in [true, false] {
          let key = countsApproximate ? "with_approximate" : "without_approximate"
          writer.object(key) { body(PinView(rule, countsApproximate: countsApproximate), &$0) }
        }
      }
    }
  }
}

extension PinCounts {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("gold", gold)
    writer.member("right", right)
    writer.member("wrong", wrong)
    writer.member("extra_wrong", extraWrong)
    writer.member("unplaced", unplaced)
    writer.member("missed", missed)
    writer.member("spurious", spurious)
    writer.member("clean_documents", clean)
  }
}

extension PinMistake {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", kind.rawValue)
      writer.span(range, surface, in: document)
      writer.member("annotated_text", ifPresent: annotated)
      if let place {
        writer.member("answer", place.id)
        writer.member("name", place.name)
        writer.member("approximate", place.isApproximate)
        writer.fraction("confidence", place.confidence)
      }
      if let kilometres { writer.fraction("distance_km", kilometres) }
      writer.context(context)
    }
  }
}
