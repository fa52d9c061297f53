import JSON

extension Comparison {
  func write(to writer: inout JSONWriter) {
    writer.object("figures") { writer in
      for figure in Figure.allCases {
        guard let difference = differences[figure] else { continue }
        writer.object(figure.rawValue) { writer in
          writer.fraction("baseline", difference.baseline)
          writer.fraction("now", difference.now)
          writer.fraction("change", difference.now - difference.baseline)
          writer.fraction("low", difference.change.low)
          writer.fraction("high", difference.change.high)
        }
      }
    }
    writer.member("better", better.count)
    writer.member("worse", worse.count)
    writer.array("changes") { writer in
      for change in changes { Self.write(change, to: &writer) }
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
