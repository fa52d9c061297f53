/// Where the sentences of a text begin.
public struct Sentences: Sendable, Hashable {
  /// The first byte of each sentence, in order; an opening quotation mark or bracket belongs to it.
  public let starts: [UInt32]

  init(starts: [UInt32]) { self.starts = starts }

  /// The number of the sentence that a byte stands in, from 0; what stands before the first word counts
  /// to the first sentence.
  ///
  /// - Complexity: O(log *n*) in the sentences.
  public func number(at byte: Int) -> Int {
    max(0, starts.partitioningIndex { Int($0) > byte } - 1)
  }

  /// Whether two bytes stand in one sentence.
  public func areTogether(_ byte: Int, _ other: Int) -> Bool {
    number(at: byte) == number(at: other)
  }

  /// The bytes of the sentence around a byte, with the white space behind it.
  ///
  /// - Parameters:
  ///   - byte: An offset into the text.
  ///   - count: The bytes of the text.
  /// - Returns: From the first byte of the sentence to that of the next.
  public func range(at byte: Int, of count: Int) -> Range<Int> {
    let number = number(at: byte)
    let start = number == 0 ? 0 : Int(starts[number])
    let end = number + 1 < starts.count ? Int(starts[number + 1]) : count
    return min(start, end)..<end
  }
}

/// Says where sentences and lines begin, in one pass over the tokens of a text.
///
/// A full stop, a question or an exclamation mark ends a sentence, with the quotation marks and brackets
/// behind it, where something that begins a sentence follows (``SentenceStops``). So do a blank line and a
/// line that ends on purpose: a heading, an item of a list, a row of a table. A line that goes on in the
/// next because the text is broken at a width ends nothing (``LineLayout``); its break counts as a blank.
struct SentenceFinder {
  private let tokens: UnsafeMutableBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let stops: SentenceStops
  private var starts: [UInt32] = []

  /// Marks the tokens of a text and gives its sentences, and whether it is written without capitals.
  ///
  /// - Complexity: O(*n*) in the tokens, and in the bytes where lines are broken.
  static func mark(
    _ tokens: UnsafeMutableBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>,
    in language: Language
  ) -> (sentences: Sentences, isAllLowercase: Bool) {
    var capitals = 0
    var small = 0
    var hasSingleBreaks = false
    for token in tokens {
      if !token.shape.isDisjoint(with: .hasCapital) { capitals += 1 }
      if token.shape.contains(.lower) { small += 1 }
      if token.gap.contains(.lineBreak), !token.gap.contains(.blankLine) { hasSingleBreaks = true }
    }
    let isAllLowercase = small > 0 && capitals * 50 < small
    if hasSingleBreaks { LineLayout.join(tokens, of: bytes, in: language) }
    var finder = SentenceFinder(
      tokens: tokens, bytes: bytes,
      stops: SentenceStops(
        tokens: UnsafeBufferPointer(tokens), bytes: bytes, language: language,
        isAllLowercase: isAllLowercase))
    finder.run()
    return (Sentences(starts: finder.starts), isAllLowercase)
  }

  private init(
    tokens: UnsafeMutableBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>,
    stops: SentenceStops
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.stops = stops
    starts.reserveCapacity(tokens.count / 16 + 1)
  }

  private mutating func run() {
    var pieceStart = 0
    for index in tokens.indices {
      let startsLine =
        index == 0 || !tokens[index].gap.isDisjoint(with: [.lineBreak, .blankLine])
      if !startsLine, !stops.endSentence(before: index) { continue }
      if startsLine { tokens[index].shape.insert(.lineStart) }
      tokens[index].shape.insert(.sentenceStart)
      starts.append(start(of: index))
      close(pieceStart..<index)
      pieceStart = index
    }
    close(pieceStart..<tokens.count)
  }

  /// The first byte of the sentence that a token begins: that of a quotation mark or bracket before it.
  private func start(of index: Int) -> UInt32 {
    let token = Int(tokens[index].start)
    let least = index == 0 ? 0 : Int(tokens[index - 1].end)
    var start = token
    while start > least, bytes[start - 1] > 0x20 { start -= 1 }
    return UInt32(start == least && index > 0 ? token : start)
  }

  /// Judges the case of a line or sentence.
  private func close(_ piece: Range<Int>) {
    let mark = WritingCase(of: tokens[piece]).mark
    if mark.isEmpty { return }
    for index in piece { tokens[index].shape.formUnion(mark) }
  }
}

/// How the words of a line or sentence are written: all in capitals, or with a capital each.
struct WritingCase {
  private var words = 0
  private var capitals = 0
  private var long = 0
  private var longAndSmall = 0

  init(of tokens: some Sequence<Token>) {
    for token in tokens where token.shape.isDisjoint(with: .noName) {
      if token.shape.isDisjoint(with: [.initialCapital, .allCapitals, .lower, .mixed]) { continue }
      words += 1
      if token.shape.contains(.allCapitals) { capitals += 1 }
      if token.end - token.start >= 4 {
        long += 1
        if token.shape.contains(.lower) { longAndSmall += 1 }
      }
    }
  }

  /// What holds for all its tokens; empty for a plain sentence.
  var mark: Token.Shape {
    if words >= 2, capitals * 10 >= words * 7 { return .inCapitals }
    return words >= 4 && long >= 3 && longAndSmall * 6 <= long ? .inTitleCase : []
  }
}
