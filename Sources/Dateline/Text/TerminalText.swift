/// Text on its way to a terminal.
enum TerminalText {
  /// Text without what would steer a terminal: control characters become blanks, and marks that turn the
  /// direction of writing are left out.
  static func safe(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: result.append(" ")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Lines of at most `width` columns, broken at blanks, words that are longer at the edge.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - width: Columns, a code point each.
  ///   - indent: What stands before the first line.
  ///   - hanging: What stands before the others.
  static func wrapped(
    _ text: String, width: Int, indent: String = "", hanging: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = indent
    var room = max(1, width - indent.count)
    var isEmpty = true
    func next() {
      lines.append(line)
      line = hanging
      room = max(1, width - hanging.count)
      isEmpty = true
    }
    for word in text.split(separator: " ") {
      var word = word[...]
      if !isEmpty, word.unicodeScalars.count + 1 > room { next() }
      if !isEmpty {
        line += " "
        room -= 1
      }
      while word.unicodeScalars.count > room, let end = edge(of: word, room) {
        line += word[..<end]
        word = word[end...]
        next()
      }
      line += word
      room -= word.unicodeScalars.count
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The end of as many whole characters as have room, at least one.
  private static func edge(of word: Substring, _ room: Int) -> Substring.Index? {
    var end = word.startIndex
    var used = 0
    while end < word.endIndex {
      let size = word[end].unicodeScalars.count
      if used > 0, used + size > room { break }
      used += size
      end = word.index(after: end)
    }
    return end < word.endIndex ? end : nil
  }
}
