import JSON

extension Evaluation {
  /// The evaluation as JSON: figures with intervals, breakdown, calibration and all mistakes.
  ///
  /// - Parameter comparison: A comparison to write as the last member; nil for none.
  /// - Returns: UTF-8 bytes, the same for equal evaluations.
  public func json(comparison: Comparison? = nil) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.object("with_adjectivals") { withAdjectivals.write(to: &$0) }
      writer.object("without_adjectivals") { withoutAdjectivals.write(to: &$0) }
      writer.member("details_count_adjectivals", detailsCountAdjectivals)
      writer.member("gold_without_within_km", goldWithoutDistance)
      writer.member("default_within_km", PinRule.defaultKilometres)
      writer.array("gold_classes") { writer in
        for row in breakdown.goldClasses { row.write(to: &writer) }
      }
      writer.array("roles") { writer in
        for row in breakdown.roles { row.write(to: &writer) }
      }
      writer.array("feature_classes") { writer in
        for row in breakdown.featureClasses { row.write(to: &writer) }
      }
      writer.array("mistakes") { writer in
        for mistake in mistakes { mistake.write(to: &writer) }
      }
      writer.array("pin_mistakes") { writer in
        for mistake in pinMistakes { mistake.write(to: &writer) }
      }
      if let comparison { writer.object("comparison") { comparison.write(to: &$0) } }
    }
    return writer.bytes
  }
}

extension Evaluation.Summary {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("documents", documents)
    writer.member("documents_without_annotation", missing)
    writer.member("gold", gold)
    writer.member("gold_with_coordinates", goldWithCoordinates)
    writer.member("gold_with_id", goldWithID)
    writer.member("annotated", annotated)
    for figure in Figure.allCases {
      writer.object(figure.rawValue) { estimates[figure].write(to: &$0) }
    }
    writer.array("mention_reliability") { mentionReliability.write(to: &$0) }
    writer.array("place_reliability") { placeReliability.write(to: &$0) }
    writer.array("pin_reliability") { pinReliability.write(to: &$0) }
    writer.object("pins") { pins.write(to: &$0) }
  }
}

extension Estimate? {
  /// Writes the members of an estimate, null for nil.
  func write(to writer: inout JSONWriter) {
    writer.fraction("value", self?.value)
    writer.fraction("low", self?.low)
    writer.fraction("high", self?.high)
  }
}

extension Reliability {
  fileprivate func write(to writer: inout JSONWriter) {
    for (index, bin) in bins.enumerated() {
      writer.object { writer in
        writer.fraction("from", Double(index) / 10)
        writer.fraction("to", Double(index + 1) / 10)
        writer.member("count", bin.count)
        writer.fraction("mean_confidence", bin.meanConfidence)
        writer.fraction("share_right", bin.share)
      }
    }
  }
}

extension Breakdown.GoldRow {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("class", name)
      writer.member("gold", gold)
      writer.member("gold_with_coordinates", withCoordinates)
      writer.member("exact", exact)
      writer.member("overlapping", overlapping)
      writer.member("e2e_161", endToEnd)
      writer.member("gold_spans_161", goldSpans)
    }
  }
}

extension Breakdown.AnnotatedRow {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("class", name)
      writer.member("annotated", annotated)
      writer.member("exact", exact)
      writer.member("overlapping", overlapping)
      writer.member("judged", judged)
      writer.member("within_161", near)
    }
  }
}

extension Mistake {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", kind.rawValue)
      writer.span(range, surface, in: document)
      writer.member("annotated_text", ifPresent: annotated)
      writer.member("answer", ifPresent: answer)
      writer.member("gold", ifPresent: gold)
      if let kilometres { writer.fraction("distance_km", kilometres) }
      writer.member("right_was_candidate", rightWasCandidate)
      writer.context(context)
    }
  }
}

extension JSONWriter {
  /// Writes where a mention stands and its text.
  mutating func span(_ range: Range<Int>, _ surface: String, in document: String) {
    member("document", document)
    member("start", range.lowerBound)
    member("end", range.upperBound)
    member("text", surface)
  }

  /// Writes the text around a mention.
  mutating func context(_ context: MentionContext) {
    member("before", context.before)
    member("after", context.after)
  }

  /// Writes a number with six decimals, or `null`.
  mutating func fraction(_ key: String, _ value: Double?) {
    self.key(key)
    if let value { number(value, decimals: 6) } else { null() }
  }
}
