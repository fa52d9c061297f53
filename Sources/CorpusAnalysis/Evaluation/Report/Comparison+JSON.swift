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
      for change in changes { change.write(to: &writer) }
    }
    writer.object("pins") { writePins(to: &$0) }
  }

  private func writePins(to writer: inout JSONWriter) {
    PinView.write(to: &writer, where: { pinDifferences[$0] != nil }) { view, writer in
      for figure in PinFigure.allCases {
        guard let difference = pinDifferences[view]?[figure] else { continue }
        writer.object(figure.rawValue) { difference.write(to: &$0) }
      }
    }
    writer.member("better", pinChanges.count(where: \.isBetter))
    writer.member("worse", pinChanges.count(where: \.isWorse))
    writer.array("changes") { writer in
      for change in pinChanges { change.write(to: &writer) }
    }
  }
}

extension OutcomeChange {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.span(range, surface, in: document)
      writer.member("baseline", baseline.label)
      writer.member("now", now.label)
      writer.context(context)
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
