import ArticleText

/// A rule that reduces a word to a base form by changing its ending or beginning.
struct EndingRule: Sendable {
  /// What the word must begin with, and what replaces it.
  var head: [UInt8] = []
  var newHead: [UInt8] = []
  /// What the word must end with, and what replaces it.
  var ending: [UInt8] = []
  var newEnding: [UInt8] = []
  let kind: Inflection.Kind

  /// Makes a rule from its two sides. A hyphen at the end of both makes it a rule for beginnings; one inside
  /// separates beginning and ending ("ال-ي>ال-").
  init(from: [UInt8], to: [UInt8], kind: Inflection.Kind) {
    self.kind = kind
    (head, ending) = Self.parts(of: Self.folded(from))
    (newHead, newEnding) = Self.parts(of: Self.folded(to))
  }

  private static func parts(of side: [UInt8]) -> (head: [UInt8], ending: [UInt8]) {
    guard let hyphen = side.firstIndex(of: UInt8(ascii: "-")) else { return ([], side) }
    return (Array(side[..<hyphen]), Array(side[(hyphen + 1)...]))
  }

  /// A side of a rule as the folding of words leaves it.
  private static func folded(_ side: [UInt8]) -> [UInt8] {
    side.withUnsafeBufferPointer { bytes in WordFolding.with(bytes, 0..<bytes.count, Array.init) }
  }

  /// The two sides of a rule of the form `from>to`; nil without a mark between them.
  static func pair(_ word: [UInt8]) -> (from: [UInt8], to: [UInt8])? {
    word.firstIndex(of: UInt8(ascii: ">")).map { (Array(word[..<$0]), Array(word[($0 + 1)...])) }
  }

  /// The two sides of each rule in a text, between blanks.
  static func pairs(_ text: StaticString) -> [(from: [UInt8], to: [UInt8])] {
    text.withUTF8Buffer { bytes in bytes.split { $0 <= 0x20 }.compactMap { pair(Array($0)) } }
  }

  /// Combines this rule with one for an ending after it; nil if both change the beginning, or if
  /// the other adds something that this one does not remove.
  func before(_ other: EndingRule) -> EndingRule? {
    guard head.isEmpty || other.head.isEmpty,
      ending.suffix(other.newEnding.count).elementsEqual(other.newEnding)
    else { return nil }
    var rule = self
    if head.isEmpty, newHead.isEmpty {
      rule.head = other.head
      rule.newHead = other.newHead
    } else if !other.head.isEmpty {
      return nil
    }
    rule.ending = ending.dropLast(other.newEnding.count) + other.ending
    return rule
  }

  /// Calls `body` with the base form of a word.
  ///
  /// - Returns: The result of `body`; false if the rule does not apply to the word.
  @inline(__always)
  func apply(
    to word: UnsafeBufferPointer<UInt8>, minimumStemLength: Int,
    _ body: (UnsafeBufferPointer<UInt8>, Inflection.Kind) -> Bool
  ) -> Bool {
    let stem = word.count - head.count - ending.count
    guard stem >= minimumStemLength else { return false }
    for (offset, byte) in ending.enumerated() where word[head.count + stem + offset] != byte {
      return false
    }
    for (offset, byte) in head.enumerated() where word[offset] != byte { return false }
    let length = newHead.count + stem + newEnding.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, length)) { memory in
      var count = 0
      for byte in newHead {
        memory.initializeElement(at: count, to: byte)
        count += 1
      }
      for offset in 0..<stem {
        memory.initializeElement(at: count, to: word[head.count + offset])
        count += 1
      }
      for byte in newEnding {
        memory.initializeElement(at: count, to: byte)
        count += 1
      }
      return body(UnsafeBufferPointer(rebasing: memory[..<count]), kind)
    }
  }
}
