extension TerminalText {
  /// Wraps a paragraph at spaces to a maximum width; a longer word is broken at the edge.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - columns: Maximum width of a line, in terminal columns.
  ///   - indent: Text to put before the first line.
  ///   - hanging: Text to put before the other lines.
  /// - Returns: At least one line, without line ends.
  package static func wrapped(
    _ text: String, width columns: Int, indent: String = "", hanging: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = indent
    var room = max(1, columns - width(indent))
    var isEmpty = true
    func next() {
      lines.append(line)
      line = hanging
      room = max(1, columns - width(hanging))
      isEmpty = true
    }
    for word in text.split(separator: " ") {
      var word = word[...]
      if !isEmpty, width(String(word)) + 1 > room { next() }
      if !isEmpty {
        line += " "
        room -= 1
      }
      while width(String(word)) > room, let end = edge(of: word, room) {
        line += word[..<end]
        word = word[end...]
        next()
      }
      line += word
      room -= width(String(word))
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The end of the characters that fit into `room` columns; at least one character.
  private static func edge(of word: Substring, _ room: Int) -> Substring.Index? {
    var end = word.startIndex
    var used = 0
    while end < word.endIndex {
      let size = width(word[end])
      if used > 0, used + size > room { break }
      used += size
      end = word.index(after: end)
    }
    return end < word.endIndex ? end : nil
  }
}
