import PlainText

/// Breaks text in several styles into lines of a width.
///
/// It breaks at white space and beside wide characters, and within a word only where that is longer than
/// a line. Each line begins and ends without a style, so that a pager can show any part.
struct LineWrapper {
  private struct Run {
    var text: String
    /// Parameters of the control sequence "select graphic rendition"; empty for none.
    var style: String
  }

  private let columns: Int
  private let indent: String
  private var finished: [String] = []
  private var line: [Run] = []
  private var lineWidth = 0
  private var word: [Run] = []
  private var wordWidth = 0
  /// The style of a blank that is due before the next word; nil for none.
  private var blank: String?

  /// Makes a wrapper.
  ///
  /// - Parameters:
  ///   - columns: The width of a line, at least 1.
  ///   - indent: What stands before all lines but the first.
  init(columns: Int, indent: String = "") {
    self.columns = max(1, columns)
    self.indent = indent.utf8.count < columns / 2 ? indent : ""
  }

  /// Adds text, which must be safe for a terminal.
  mutating func add(_ text: String, style: String = "") {
    for character in text {
      if character.isWhitespace {
        endWord()
        if lineWidth > 0 { blank = style }
        continue
      }
      let width = TerminalText.width(character)
      if width == 2 { endWord() }
      if wordWidth + width > columns - indent.utf8.count { endWord() }
      if word.last?.style == style {
        word[word.count - 1].text.append(character)
      } else {
        word.append(Run(text: String(character), style: style))
      }
      wordWidth += width
      if width == 2 { endWord() }
    }
  }

  /// The lines.
  mutating func lines() -> [String] {
    endWord()
    endLine()
    return finished
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let gap = blank == nil ? 0 : 1
    if lineWidth > 0, lineWidth + gap + wordWidth > columns {
      endLine()
      if !indent.isEmpty {
        line = [Run(text: indent, style: "")]
        lineWidth = indent.utf8.count
      }
    } else if let blank {
      append(Run(text: " ", style: word.first?.style == blank ? blank : ""))
      lineWidth += 1
    }
    for run in word { append(run) }
    lineWidth += wordWidth
    word = []
    wordWidth = 0
    blank = nil
  }

  private mutating func append(_ run: Run) {
    if line.last?.style == run.style {
      line[line.count - 1].text += run.text
    } else {
      line.append(run)
    }
  }

  private mutating func endLine() {
    guard !line.isEmpty else { return }
    finished.append(
      line.map { run in
        run.style.isEmpty ? run.text : "\u{1B}[\(run.style)m\(run.text)\u{1B}[0m"
      }.joined())
    line = []
    lineWidth = 0
    blank = nil
  }
}
