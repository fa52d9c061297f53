import ArticleAnnotation
import ArticleText

/// A stretch of a text that one element of markup holds: a mention, or a part of one.
struct MarkedSpan {
  let entry: AnnotationEntry
  let mention: AnnotatedPlace.Occurrence
  /// UTF-8 bytes of the text.
  fileprivate(set) var bytes: Range<Int>
  /// From 1 on where a mention is cut into several; 0 where it is whole.
  fileprivate(set) var part = 0
  /// The mention goes on in another part.
  fileprivate(set) var continues = false

  /// Deeper markup than this is left out: no text has it, and it would only exhaust readers.
  private static let mostLevels = 8

  /// Mentions so that any two are apart or one in the other, by their beginning, the outer one first.
  ///
  /// One that crosses another is cut at the other's end, and any at the end of its paragraph.
  ///
  /// - Complexity: O(*n* log *n*) in the mentions, where few of them cross.
  static func nested(
    _ entries: [AnnotationEntry], in paragraphs: [Range<Int>]
  ) -> [MarkedSpan] {
    var waiting = Annotation.mentions(of: entries).flatMap { entry, mention in
      parts(of: mention.bytes, in: paragraphs)
        .map { MarkedSpan(entry: entry, mention: mention, bytes: $0) }
    }
    // The next one is the last.
    waiting.sort { $1.precedes($0) }
    var spans: [MarkedSpan] = []
    var ends: [Int] = []
    while var span = waiting.popLast() {
      while let end = ends.last, end <= span.bytes.lowerBound { ends.removeLast() }
      if let end = ends.last, end < span.bytes.upperBound {
        var rest = span
        rest.bytes = end..<span.bytes.upperBound
        let index = waiting.lastIndex { !$0.precedes(rest) }.map { $0 + 1 } ?? 0
        waiting.insert(rest, at: index)
        span.bytes = span.bytes.lowerBound..<end
      }
      guard ends.count < mostLevels else { continue }
      spans.append(span)
      ends.append(span.bytes.upperBound)
    }
    return numbered(spans)
  }

  private func precedes(_ other: MarkedSpan) -> Bool {
    (bytes.lowerBound, other.bytes.upperBound, entry.number)
      < (other.bytes.lowerBound, bytes.upperBound, other.entry.number)
  }

  /// What of a range lies in each paragraph.
  private static func parts(
    of range: Range<Int>, in paragraphs: [Range<Int>]
  ) -> [Range<Int>] {
    let first = paragraphs.partitioningIndex { $0.upperBound > range.lowerBound }
    return paragraphs[first...].lazy.prefix { $0.lowerBound < range.upperBound }
      .map { $0.clamped(to: range) }.filter { !$0.isEmpty }
  }

  /// Numbers the parts of mentions that have several.
  private static func numbered(_ spans: [MarkedSpan]) -> [MarkedSpan] {
    struct Key: Hashable {
      let entry: Int
      let range: Range<Int>
    }
    func key(_ span: MarkedSpan) -> Key {
      Key(entry: span.entry.number, range: span.mention.range)
    }
    var counts: [Key: Int] = [:]
    for span in spans { counts[key(span), default: 0] += 1 }
    var numbers: [Key: Int] = [:]
    return spans.map { span in
      guard let count = counts[key(span)], count > 1 else { return span }
      var part = span
      part.part = numbers[key(span), default: 0] + 1
      part.continues = part.part < count
      numbers[key(span)] = part.part
      return part
    }
  }
}
