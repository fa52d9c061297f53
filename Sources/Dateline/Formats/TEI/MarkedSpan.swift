import ToponymRecognition

/// A stretch of a text that one element of markup holds.
struct MarkedSpan {
  let entry: AnnotationEntry
  let mention: AnnotatedPlace.Occurrence
  /// UTF-8 bytes of the text.
  var bytes: Range<Int>
  /// From 1 on where a mention is cut into several, since it crosses another one; 0 where it is whole.
  var part = 0
  /// The mention goes on in another part.
  var continues = false

  /// Mentions so that any two are apart or one in the other, by their beginning, the outer one first.
  ///
  /// One that crosses another is cut at the other's end.
  static func nested(_ entries: [AnnotationEntry]) -> [MarkedSpan] {
    var waiting = Annotation.mentions(of: entries)
      .filter { !$0.mention.bytes.isEmpty }
      .map { MarkedSpan(entry: $0.entry, mention: $0.mention, bytes: $0.mention.bytes) }
    // The next one is the last.
    waiting.sort { $1.precedes($0) }
    var spans: [MarkedSpan] = []
    var ends: [Int] = []
    while var span = waiting.popLast() {
      while let end = ends.last, end <= span.bytes.lowerBound { ends.removeLast() }
      if let end = ends.last, end < span.bytes.upperBound {
        var rest = span
        rest.bytes = end..<span.bytes.upperBound
        span.part = max(span.part, 1)
        span.continues = true
        rest.part = span.part + 1
        let index = waiting.lastIndex { !$0.precedes(rest) }.map { $0 + 1 } ?? 0
        waiting.insert(rest, at: index)
        span.bytes = span.bytes.lowerBound..<end
      }
      // Markup that is deeper than any text has it would only serve to exhaust a reader.
      guard ends.count < mostLevels else { continue }
      spans.append(span)
      ends.append(span.bytes.upperBound)
    }
    return spans
  }

  private static let mostLevels = 8

  private func precedes(_ other: MarkedSpan) -> Bool {
    (bytes.lowerBound, other.bytes.upperBound, entry.number)
      < (other.bytes.lowerBound, bytes.upperBound, other.entry.number)
  }
}
