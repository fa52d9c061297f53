import JSON

extension Comparison {
  func write(to writer: inout JSONWriter) {
    writer.object("figures") { writer in
      for figure in Figure.allCases {
        guard let difference = differences[figure] else { continue }
        writer.object(figure.rawValue) { difference.write(to: &$0) }
      }
    }
    writer.member("better", better.count)
    writer.member("worse", worse.count)
    writer.array("changes") { writer in
      for change in changes { Self.write(change, to: &writer) }
    }
    writer.object("pins") { writePins(to: &$0) }
  }

  private func writePins(to writer: inout JSONWriter) {
    for rule in PinRule.allCases {
      guard pinDifferences[PinView(rule)] != nil else {
        writer.key(rule.rawValue)
        writer.null()
        continue
      }
      writer.object(rule.rawValue) { writer in
        for countsApproximate in [true, false] {
          let view = PinView(rule, countsApproximate: countsApproximate)
          writer.object(view.approximateKey) { writer in
            for figure in PinFigure.allCases {
              guard let difference = pinDifferences[view]?[figure] else { continue }
              writer.object(figure.rawValue) { difference.write(to: &$0) }
            }
          }
        }
      }
    }
    writer.member("better", pinChanges.count(where: \.isBetter))
    writer.member("worse", pinChanges.count(where: \.isWorse))
    writer.array("changes") { writer in
      for change in pinChanges { Self.write(change, to: &writer) }
    }
  }

  private static func write(_ change: PinChange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", change.document)
      writer.member("start", change.range.lowerBound)
      writer.member("end", change.range.upperBound)
      writer.member("text", change.surface)
      writer.member("baseline", change.baseline.label)
      writer.member("now", change.now.label)
      writer.member("before", change.context.before)
      writer.member("after", change.context.after)
    }
  }

  private static func write(_ change: Change, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", change.document)
      writer.member("start", change.range.lowerBound)
      writer.member("end", change.range.upperBound)
      writer.member("text", change.surface)
      writer.member("baseline", change.baseline.label)
      writer.member("now", change.now.label)
      writer.member("before", change.context.before)
      writer.member("after", change.context.after)
    }
  }
}

extension Comparison.Difference {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.fraction("baseline", baseline)
    writer.fraction("now", now)
    writer.fraction("change", now - baseline)
    writer.fraction("low", change.low)
    writer.fraction("high", change.high)
  }
}
