/// Splits a Markdown text into blocks, line by line, and passes their content to
/// ``MarkdownInlines``.
struct MarkdownBlocks {
  private let source: UnsafeBufferPointer<UInt8>
  private let lines: [Range<Int>]
  private let labels: Set<String>
  private var builder: MarkedTextBuilder
  /// The lines of the current paragraph, without block markers.
  private var paragraph: [Range<Int>] = []
  private var isInList = false

  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.source = source
    var lines: [Range<Int>] = []
    var begin = start
    for index in start..<source.count where source[index] == 0x0A {
      lines.append(begin..<index)
      begin = index + 1
    }
    if begin < source.count { lines.append(begin..<source.count) }
    self.lines = lines
    labels = Set(lines.compactMap { MarkdownBlocks.definedLabel(in: source, $0) })
    builder = MarkedTextBuilder(source: source)
  }

  /// The text of all blocks.
  mutating func read() -> MarkedText {
    var number = 0
    while number < lines.count { number = readLine(number) }
    endParagraph()
    return builder.text
  }

  /// Parses a line, or a block of lines.
  ///
  /// - Returns: The number of the next line.
  private mutating func readLine(_ number: Int) -> Int {
    var line = withoutContainers(lines[number])
    if isBlank(line) {
      endParagraph()
      return number + 1
    }
    let indent = indentation(lines[number])
    if indent >= 4, paragraph.isEmpty, !isInList, line.lowerBound == contentStart(lines[number]) {
      return number + 1
    }
    if indent < 4, !isInList || indent == 0, line.lowerBound == contentStart(lines[number]),
      paragraph.isEmpty
    {
      isInList = false
    }
    if let fence = fence(line) {
      endParagraph()
      return endOfCode(fence, from: number + 1)
    }
    if let end = rawBlockEnd(line) {
      endParagraph()
      return endOfRaw(end, from: number)
    }
    if isUnderline(line) {
      endParagraph()
      return number + 1
    }
    if let heading = heading(line) {
      endParagraph()
      paragraph = [heading]
      endParagraph()
      return number + 1
    }
    if MarkdownBlocks.definedLabel(in: source, line) != nil, paragraph.isEmpty {
      return number + 1
    }
    if number + 1 < lines.count, contains(0x7C, line),
      isDelimiterRow(withoutMarks(lines[number + 1]))
    {
      endParagraph()
      return readTable(number)
    }
    if let footnote = footnoteStart(line) { line = footnote..<line.upperBound }
    paragraph.append(line)
    return number + 1
  }

  private mutating func endParagraph() {
    defer { paragraph.removeAll(keepingCapacity: true) }
    guard !paragraph.isEmpty else { return }
    builder.endBlock()
    var inlines = MarkdownInlines(source, lines: paragraph, labels: labels)
    inlines.write(to: &builder)
    builder.endBlock()
  }

  // MARK: - Containers

  /// A line without the markers of quotes and list items. A list item begins a new block.
  private mutating func withoutContainers(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    // Deeper nesting is read as text.
    for _ in 0..<64 {
      let content = contentStart(start..<line.upperBound)
      guard content < line.upperBound else { return content..<line.upperBound }
      if source[content] == 0x3E {
        start = content + 1
      } else if let item = itemStart(content, line.upperBound), !isRule(content..<line.upperBound) {
        endParagraph()
        isInList = true
        start = item
      } else {
        return content..<line.upperBound
      }
    }
    return contentStart(start..<line.upperBound)..<line.upperBound
  }

  private func withoutMarks(_ line: Range<Int>) -> Range<Int> {
    var start = contentStart(line)
    while start < line.upperBound, source[start] == 0x3E {
      start = contentStart(start + 1..<line.upperBound)
    }
    return start..<line.upperBound
  }

  private func itemStart(_ start: Int, _ end: Int) -> Int? {
    var index = start
    switch source[index] {
    case 0x2A, 0x2B, 0x2D: index += 1
    case 0x30...0x39:
      while index < end, index < start + 9, 0x30...0x39 ~= source[index] { index += 1 }
      guard index < end, source[index] == 0x2E || source[index] == 0x29 else { return nil }
      index += 1
    default: return nil
    }
    guard index == end || isSpace(source[index]) else { return nil }
    return index
  }

  // MARK: - Blocks

  private func heading(_ line: Range<Int>) -> Range<Int>? {
    var start = line.lowerBound
    while start < line.upperBound, source[start] == 0x23 { start += 1 }
    guard 1...6 ~= start - line.lowerBound, start == line.upperBound || isSpace(source[start])
    else { return nil }
    var end = line.upperBound
    while end > start, isSpace(source[end - 1]) { end -= 1 }
    var mark = end
    while mark > start, source[mark - 1] == 0x23 { mark -= 1 }
    if mark < end, mark == start || isSpace(source[mark - 1]) { end = mark }
    return start..<end
  }

  /// Whether a line is the underline of a heading or a thematic break.
  private func isUnderline(_ line: Range<Int>) -> Bool {
    if isRule(line) { return true }
    guard !paragraph.isEmpty, let first = line.first.map({ source[$0] }),
      first == 0x3D || first == 0x2D
    else { return false }
    return line.allSatisfy { source[$0] == first || isSpace(source[$0]) }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    guard let first = line.first.map({ source[$0] }), [0x2A, 0x2D, 0x5F].contains(first) else {
      return false
    }
    var count = 0
    for index in line {
      if source[index] == first { count += 1 } else if !isSpace(source[index]) { return false }
    }
    return count >= 3
  }

  private func fence(_ line: Range<Int>) -> (mark: UInt8, count: Int)? {
    guard let mark = line.first.map({ source[$0] }), mark == 0x60 || mark == 0x7E else {
      return nil
    }
    let count = line.prefix { source[$0] == mark }.count
    guard count >= 3, mark == 0x7E || !contains(0x60, line.lowerBound + count..<line.upperBound)
    else { return nil }
    return (mark, count)
  }

  private func endOfCode(_ fence: (mark: UInt8, count: Int), from number: Int) -> Int {
    var number = number
    while number < lines.count {
      let line = withoutMarks(lines[number])
      number += 1
      let count = line.prefix { source[$0] == fence.mark }.count
      if count >= fence.count, isBlank(line.lowerBound + count..<line.upperBound) { break }
    }
    return number
  }

  /// The end mark of a raw HTML block without text: a comment, script or style; nil for other
  /// lines.
  private func rawBlockEnd(_ line: Range<Int>) -> String? {
    let start = String(decoding: source[line].prefix(8), as: UTF8.self).lowercased()
    if start.hasPrefix("<!--") { return "-->" }
    for name in ["script", "style"] where start.hasPrefix("<\(name)") { return "</\(name)" }
    return nil
  }

  private func endOfRaw(_ end: String, from number: Int) -> Int {
    let mark = Array(end.utf8)
    for number in number..<lines.count {
      let line = source[lines[number]]
      let isEnd = line.indices.contains { index in
        line[index] == mark[0]
          && line[index...].prefix(mark.count).elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 })
      }
      if isEnd { return number + 1 }
    }
    return lines.count
  }

  private mutating func readTable(_ number: Int) -> Int {
    var row = number
    while row < lines.count {
      let line = withoutMarks(lines[row])
      if isBlank(line) || !contains(0x7C, line) && row > number + 1 { break }
      if row != number + 1 {
        var start = line.lowerBound
        for index in line where source[index] == 0x7C {
          if index > line.lowerBound, source[index - 1] == 0x5C { continue }
          paragraph = [start..<index]
          endParagraph()
          start = index + 1
        }
        paragraph = [start..<line.upperBound]
        endParagraph()
      }
      row += 1
    }
    return row
  }

  private func isDelimiterRow(_ line: Range<Int>) -> Bool {
    contains(0x2D, line) && contains(0x7C, line)
      && line.allSatisfy {
        isSpace(source[$0]) || [0x2D, 0x7C, 0x3A].contains(source[$0])
      }
  }

  // MARK: - Labels

  /// The label of `[label]: address`; nil if a line does not define one.
  private static func definedLabel(
    in source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> String? {
    var start = line.lowerBound
    while start < line.upperBound, source[start] == 0x20 || source[start] == 0x3E { start += 1 }
    guard start + 1 < line.upperBound, source[start] == 0x5B, source[start + 1] != 0x5E,
      let end = line.prefix(1_000).first(where: { $0 > start && source[$0] == 0x5D }),
      end > start + 1, end + 1 < line.upperBound, source[end + 1] == 0x3A
    else { return nil }
    return MarkdownInlines.label(source[(start + 1)..<end])
  }

  /// The offset at which the text of a footnote begins; nil if the line is not one.
  private func footnoteStart(_ line: Range<Int>) -> Int? {
    guard line.count > 4, source[line.lowerBound] == 0x5B, source[line.lowerBound + 1] == 0x5E,
      let end = line.prefix(100).first(where: { source[$0] == 0x5D }), end + 1 < line.upperBound,
      source[end + 1] == 0x3A
    else { return nil }
    return end + 2
  }

  // MARK: - Bytes

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func isBlank(_ line: Range<Int>) -> Bool { line.allSatisfy { isSpace(source[$0]) } }

  private func contains(_ byte: UInt8, _ line: Range<Int>) -> Bool {
    line.contains { source[$0] == byte }
  }

  private func contentStart(_ line: Range<Int>) -> Int {
    line.first { !isSpace(source[$0]) } ?? line.upperBound
  }

  private func indentation(_ line: Range<Int>) -> Int {
    var columns = 0
    for index in line {
      switch source[index] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      default: return columns
      }
    }
    return columns
  }
}
