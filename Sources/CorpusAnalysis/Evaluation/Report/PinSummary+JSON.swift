import JSON

extension PinSummary {
  /// Writes for each rule, with and without approximate pins, the counts and the figures.
  func write(to writer: inout JSONWriter) {
    for rule in PinRule.allCases {
      guard counts[PinView(rule)] != nil else {
        writer.key(rule.rawValue)
        writer.null()
        continue
      }
      writer.object(rule.rawValue) { writer in
        for countsApproximate in [true, false] {
          let view = PinView(rule, countsApproximate: countsApproximate)
          writer.object(view.approximateKey) { writer in
            counts[view]?.write(to: &writer)
            for figure in PinFigure.allCases {
              writer.object(figure.rawValue) { estimates[view]?[figure].write(to: &$0) }
            }
          }
        }
      }
    }
  }
}

extension PinView {
  /// The key in JSON that tells views of one rule apart.
  var approximateKey: String {
    countsApproximate ? "with_approximate" : "without_approximate"
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
      writer.member("document", document)
      writer.member("start", range.lowerBound)
      writer.member("end", range.upperBound)
      writer.member("text", surface)
      writer.member("annotated_text", ifPresent: annotated)
      if let place {
        writer.member("answer", place.id)
        writer.member("name", place.name)
        writer.member("approximate", place.isApproximate)
        writer.fraction("confidence", place.confidence)
      }
      if let kilometres { writer.fraction("distance_km", kilometres) }
      writer.member("before", context.before)
      writer.member("after", context.after)
    }
  }
}
