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
