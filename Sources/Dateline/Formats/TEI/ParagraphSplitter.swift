/// Cuts a text into paragraphs: at empty lines, or at each line end where there is no empty line.
enum ParagraphSplitter {
  /// The paragraphs without the white space between them.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - spans: What a paragraph must not end in, by their beginning.
  /// - Returns: Ranges of bytes, none of them empty.
  static func paragraphs(of bytes: [UInt8], keeping spans: [Range<Int>]) -> [Range<Int>] {
    let lines = lines(of: bytes)
    let first = lines.firstIndex { !$0.isEmpty } ?? 0
    let last = lines.lastIndex { !$0.isEmpty } ?? 0
    let hasEmptyLine = lines[first...last].contains(where: \.isEmpty)
    var paragraphs: [Range<Int>] = []
    var followsBreak = true
    var next = 0
    var covered = 0
    for line in lines {
      guard !line.isEmpty else {
        followsBreak = true
        continue
      }
      while next < spans.count, spans[next].lowerBound < line.lowerBound {
        covered = max(covered, spans[next].upperBound)
        next += 1
      }
      let isInSpan = covered > line.lowerBound
      if let last = paragraphs.last, isInSpan || (hasEmptyLine && !followsBreak) {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<line.upperBound
      } else {
        paragraphs.append(line)
      }
      followsBreak = false
    }
    return paragraphs
  }

  /// The lines without white space at their ends; empty where there is nothing else.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      var line = start..<index
      while let first = line.first, isSpace(bytes[first]) { line.removeFirst() }
      while let last = line.last, isSpace(bytes[last]) { line.removeLast() }
      lines.append(line)
      start = index + 1
    }
    return lines
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
