/// Parses the contents of a paragraph: emphasis, links, images, code, raw HTML, escapes and
/// references.
///
/// It takes two passes: the first finds and pairs markup, the second writes everything else.
struct MarkdownInlines {
  /// The maximum length of an address or a tag in bytes.
  private static let reach = 2_048

  private let source: UnsafeBufferPointer<UInt8>
  private let labels: Set<String>
  /// The paragraph's bytes, with lines separated by line feeds; ``places`` has the source offset of
  /// each line.
  private var bytes: [UInt8] = []
  private var places: [(local: Int, source: Int)] = []
  /// For each offset at which markup begins, the offset after it.
  private var skips: [Int: Int] = [:]

  private struct Run {
    var mark: UInt8
    var range: Range<Int>
    var canOpen: Bool
    var canClose: Bool
  }

  init(_ source: UnsafeBufferPointer<UInt8>, lines: [Range<Int>], labels: Set<String>) {
    self.source = source
    self.labels = labels
    for line in lines {
      if !bytes.isEmpty { bytes.append(0x0A) }
      places.append((bytes.count, line.lowerBound))
      bytes.append(contentsOf: source[line])
    }
  }

  /// Writes the text.
  mutating func write(to builder: inout MarkedTextBuilder) {
    findMarks()
    var index = 0
    var start = 0
    var line = 0
    func flush(_ end: Int) {
      guard end > start else { return }
      let offset = places[line].source - places[line].local
      builder.append(start + offset..<end + offset)
    }
    while index < bytes.count {
      if bytes[index] == 0x0A {
        // Keep the line feed if it is in the source, so the positions stay contiguous.
        let isHard = index > 1 && bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20
        let offset = places[line].source - places[line].local
        let isEscaped = index > 0 && bytes[index - 1] == 0x5C && skips[index - 1] == index
        if isHard || isEscaped {
          flush(index)
          builder.endLine()
        } else if index + offset < source.count, source[index + offset] == 0x0A {
          flush(index + 1)
        } else {
          flush(index)
        }
        index += 1
        start = index
        line += 1
      } else if let end = skips[index] {
        flush(index)
        // Markup may span lines.
        while line + 1 < places.count, places[line + 1].local <= end { line += 1 }
        index = end
        start = end
      } else if bytes[index] == 0x26, let end = referenceEnd(index),
        let scalar = CharacterReference.scalar(slice(index + 1..<end)),
        let decoded = UTF8.encode(scalar)
      {
        flush(index)
        let offset = places[line].source - places[line].local
        builder.append(decoded, for: index + offset..<end + offset)
        index = end
        start = end
      } else {
        index += 1
      }
    }
    flush(bytes.count)
  }

  // MARK: - Marks

  private mutating func findMarks() {
    var runs: [Run] = []
    var brackets: [Int] = []
    var codeEnds: [Int: [Int]]?
    var hasNoCommentEnd = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x5C where index + 1 < bytes.count && isPunctuation(bytes[index + 1]):
        skips[index] = index + 1
        index += 2
      case 0x5C where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        skips[index] = index + 1
        index += 1
      case 0x60:
        let count = runLength(index)
        let ends = codeEnds ?? backticks()
        codeEnds = ends
        let list = ends[count] ?? []
        let next = MarkdownInlines.first(of: list, after: index)
        if let next {
          skips[index] = next + count
          index = next + count
        } else {
          index += count
        }
      case 0x3C:
        if isAt("<!--", index) {
          let end = hasNoCommentEnd ? nil : find("-->", from: index + 4)
          // Remember failure, or many unclosed comments would take quadratic time.
          hasNoCommentEnd = end == nil
          if let end { skips[index] = end }
          index = end ?? index + 1
        } else if let end = tagEnd(index) {
          if isAutolink(index..<end) {
            skips[index] = index + 1
            skips[end - 1] = end
          } else {
            skips[index] = end
          }
          index = end
        } else {
          index += 1
        }
      case 0x5B:
        brackets.append(index)
        index += 1
      case 0x5D:
        if let open = brackets.popLast(), let end = linkEnd(open, index) {
          let isImage = open > 0 && bytes[open - 1] == 0x21 && skips[open - 2] != open - 1
          if bytes[open + 1] == 0x5E, end == index + 1 {
            skips[open] = end
          } else {
            skips[isImage ? open - 1 : open] = open + 1
            skips[index] = end
          }
          index = end
        } else {
          index += 1
        }
      case 0x2A, 0x5F, 0x7E:
        let run = run(at: index)
        if run.mark != 0x7E || run.range.count == 2 { runs.append(run) }
        index = run.range.upperBound
      default:
        index += 1
      }
    }
    pair(runs)
  }

  /// Pairs emphasis marks. Marks without a partner are text.
  private mutating func pair(_ runs: [Run]) {
    var runs = runs
    var open: [UInt8: [Int]] = [:]
    for number in runs.indices {
      let mark = runs[number].mark
      while runs[number].canClose, !runs[number].range.isEmpty, let opener = open[mark]?.last {
        let count = min(runs[number].range.count, runs[opener].range.count)
        let (left, right) = (runs[opener].range, runs[number].range)
        skip(left.upperBound - count..<left.upperBound)
        skip(right.lowerBound..<right.lowerBound + count)
        runs[opener].range = left.lowerBound..<left.upperBound - count
        runs[number].range = right.lowerBound + count..<right.upperBound
        if runs[opener].range.isEmpty { open[mark]?.removeLast() }
      }
      if runs[number].canOpen, !runs[number].range.isEmpty {
        open[mark, default: []].append(number)
      }
    }
  }

  private mutating func skip(_ range: Range<Int>) { skips[range.lowerBound] = range.upperBound }

  private func run(at start: Int) -> Run {
    let end = start + runLength(start)
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    // CommonMark's rules for flanking delimiter runs. Every non-ASCII character counts as a letter.
    let isLeft =
      !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before))
    let isRight =
      !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after))
    let isUnderscore = bytes[start] == 0x5F
    return Run(
      mark: bytes[start], range: start..<end,
      canOpen: isLeft && (!isUnderscore || !isRight || isPunctuation(before)),
      canClose: isRight && (!isUnderscore || !isLeft || isPunctuation(after)))
  }

  // MARK: - Links

  /// The offset after a link whose text is between two brackets; nil if it is not a link.
  private func linkEnd(_ open: Int, _ close: Int) -> Int? {
    let next = close + 1
    if next < bytes.count, bytes[next] == 0x28, let end = addressEnd(next) { return end }
    if next < bytes.count, bytes[next] == 0x5B,
      let end = bytes[next...].prefix(1_000).firstIndex(of: 0x5D)
    {
      let label = end == next + 1 ? open + 1..<close : next + 1..<end
      return labels.contains(MarkdownInlines.label(bytes[label])) ? end + 1 : nil
    }
    if open + 1 < close, bytes[open + 1] == 0x5E { return next }
    guard close - open <= 1_000 else { return nil }
    return labels.contains(MarkdownInlines.label(bytes[open + 1..<close])) ? next : nil
  }

  /// The offset after `(address "title")`.
  private func addressEnd(_ start: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    var index = start
    while index < min(bytes.count, start + Self.reach) {
      let byte = bytes[index]
      if byte == 0x5C {
        index += 1
      } else if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27, isBlank(bytes[index - 1]) {
        quote = byte
      } else if byte == 0x28 {
        depth += 1
      } else if byte == 0x29 {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  /// A label with case and white space normalised.
  static func label(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - Code and HTML

  /// The start offsets of runs of backticks, by length.
  private func backticks() -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x60 else {
        index += 1
        continue
      }
      let count = runLength(index)
      found[count, default: []].append(index)
      index += count
    }
    return found
  }

  private static func first(of list: [Int], after index: Int) -> Int? {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] > index { high = middle } else { low = middle + 1 }
    }
    return low < list.count ? list[low] : nil
  }

  /// The offset after a tag or an address in angle brackets; nil if it is neither.
  private func tagEnd(_ start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let first = bytes[start + 1]
    guard first == 0x2F || first == 0x21 || first == 0x3F || isLetter(first) else { return nil }
    var quote: UInt8?
    for index in start + 1..<min(bytes.count, start + Self.reach) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3C {
        return nil
      } else if byte == 0x3E {
        return index + 1
      }
    }
    return nil
  }

  private func isAutolink(_ range: Range<Int>) -> Bool {
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    guard !inner.contains(where: isBlank) else { return false }
    return inner.contains(0x40) || inner.contains(0x3A) && inner.first.map(isLetter) == true
  }

  private func referenceEnd(_ start: Int) -> Int? {
    bytes[start...].prefix(40).firstIndex(of: 0x3B).map { $0 + 1 }
  }

  // MARK: - Bytes

  private func slice(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  private func isAt(_ text: StaticString, _ index: Int) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if isAt(text, index) { return index + text.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }

  private func runLength(_ start: Int) -> Int {
    bytes[start...].prefix { $0 == bytes[start] }.count
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
  }
}
