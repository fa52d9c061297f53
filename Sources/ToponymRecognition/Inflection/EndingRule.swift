/// One change at a word's end or head that leads it back to another form.
struct EndingRule: Sendable {
  /// What the word must begin with, and what takes its place.
  var head: [UInt8] = []
  var newHead: [UInt8] = []
  /// What the word must end with, and what takes its place.
  var ending: [UInt8] = []
  var newEnding: [UInt8] = []
  let kind: Inflection.Kind

  /// The rules of a text: `from>to` a word; a hyphen at the end of both makes it a rule for heads, and
  /// one inside divides head and ending ("ال-ي>ال-").
  static func rules(_ text: StaticString, kind: Inflection.Kind) -> [EndingRule] {
    pairs(text).map { from, to in
      var rule = EndingRule(kind: kind)
      (rule.head, rule.ending) = parts(of: from)
      (rule.newHead, rule.newEnding) = parts(of: to)
      return rule
    }
  }

  private static func parts(of side: [UInt8]) -> (head: [UInt8], ending: [UInt8]) {
    guard let hyphen = side.firstIndex(of: UInt8(ascii: "-")) else { return ([], side) }
    return (Array(side[..<hyphen]), Array(side[(hyphen + 1)...]))
  }

  /// The two sides of each word of a text.
  static func pairs(_ text: StaticString) -> [(from: [UInt8], to: [UInt8])] {
    text.withUTF8Buffer { bytes in
      bytes.split { $0 <= 0x20 }.compactMap { word in
        guard let mark = word.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return (Array(word[..<mark]), Array(word[(mark + 1)...]))
      }
    }
  }

  /// This rule for a word that bears another ending after it; nil where both change the head, or where
  /// the other puts on something that this one does not take off.
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

  /// Calls `body` with the form that a word is led back to.
  ///
  /// - Returns: What `body` returned; false where the rule does not hold for the word.
  @inline(__always)
  func apply(
    to word: UnsafeBufferPointer<UInt8>, leastStem: Int,
    _ body: (UnsafeBufferPointer<UInt8>, Inflection.Kind) -> Bool
  ) -> Bool {
    let stem = word.count - head.count - ending.count
    guard stem >= leastStem else { return false }
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
