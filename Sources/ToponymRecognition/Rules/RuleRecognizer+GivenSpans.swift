public import ArticleText

extension RuleRecognizer {
  /// Makes mentions at given spans, such as a gold annotation or an editor's marks.
  ///
  /// Each span becomes one mention, regardless of the rules. Role and cue come from the surrounding
  /// words as usual. The key is that of the longest run of the span's words in the lexicon.
  ///
  /// - Parameters:
  ///   - document: The text.
  ///   - spans: Code-point ranges in any order; empty ranges and ranges outside the text are
  ///     ignored.
  /// - Returns: One mention per span, ordered by position.
  public func mentions(in document: Document, at spans: [Range<Int>]) -> [Mention] {
    mentions(in: TextReading(of: document), at: spans)
  }

  /// Mentions at spans of a document that has been read.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - spans: Code-point ranges in any order; ranges outside of the text are passed over.
  /// - Returns: One mention a span, by position.
  public func mentions(in text: TextReading, at spans: [Range<Int>]) -> [Mention] {
    let document = text.document
    let ranges = spans.compactMap { span -> Range<Int>? in
      guard let start = document.byteOffset(ofCodePoint: span.lowerBound),
        let end = document.byteOffset(ofCodePoint: span.upperBound), start < end
      else { return nil }
      return start..<end
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return Reading.with(text) { reading in
      let maker = MentionMaker(lexicon: lexicon, reading: reading)
      var mentions: [Mention] = []
      for range in ranges {
        let comma = mentions.last.map { text.saysContainer(range, of: $0.range) }
        mentions.append(
          maker.mention(at: range, reading.tokens(in: range), followsComma: comma ?? false))
      }
      return mentions
    }
  }
}
