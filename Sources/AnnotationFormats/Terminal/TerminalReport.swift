import ArticleAnnotation
import ArticleText
import PlainText
import ToponymRecognition

/// An annotation for a terminal: the text with its places marked, and a table of them.
///
/// Without colors a mark is in brackets with the number of its place. What comes from the text holds no
/// control characters, so that it cannot speak to the terminal.
struct TerminalReport {
  let annotation: Annotation
  let usesColor: Bool
  let columns: Int
  private(set) var lines: [String] = []

  /// Makes a report.
  init(_ annotation: Annotation, options: RenderingOptions) {
    self.annotation = annotation
    usesColor = options.usesColor
    columns = max(8, options.columns)
    writeText()
    writePlaces()
    writeDescribed()
    writeClaims()
    writeUnresolved()
    writeDistances()
    writeSummary()
  }

  /// The report.
  ///
  /// - Returns: UTF-8 bytes, lines of at most the columns of the options.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.utf8
      bytes.append(0x0A)
    }
    return bytes
  }

  // MARK: - The text

  private mutating func writeText() {
    let marks = TextMark.marks(of: annotation)
    let paragraphs = MarkedParagraphs(bytes: annotation.document.bytes, marks: marks)
    var wrapper = LineWrapper(columns: columns)
    var open: [Int] = []
    var lines: [String] = []
    paragraphs.forEach { _ in
      wrapper = LineWrapper(columns: columns)
    } piece: { piece in
      switch piece {
      case .text(let range):
        wrapper.add(
          TerminalText.safe(annotation.document.slice(range)),
          style: usesColor ? open.last.map { style(of: marks[$0]) } ?? "" : "")
      case .open(let mark, _):
        open.append(mark)
        if !usesColor { wrapper.add("[") }
      case .close(let mark):
        open.removeLast()
        if !usesColor { wrapper.add(" \(label(of: marks[mark]))]") }
      }
    } end: { _ in
      lines += wrapper.lines() + [""]
    }
    self.lines += lines
  }

  /// The number of a mark's subject as the tables below have it.
  func label(of mark: TextMark) -> String {
    switch mark.subject {
    case .place(let number): mark.isUnresolved ? "?" : "\(number + 1)"
    case .described(let number): "d\(number + 1)"
    case .coordinate(let number): "c\(number + 1)"
    case .claim(let number): annotation.claims[number].verdict.sign
    }
  }

  /// Colors of the sixteen that every terminal has and its user chose; doubt is faint, certainty bold.
  private func style(of mark: TextMark) -> String {
    if mark.isUnresolved { return "4;31" }
    if mark.isClaim { return "4" }
    let color =
      switch mark.role {
      case .literal: "36"
      case .metonymic: "33"
      case .demonym: "35"
      case .embedded: "32"
      case .dateline: "7"
      case .coordinates: "34"
      case .relative: "4"
      }
    switch mark.certainty {
    case .sure: return mark.role == .relative ? color : "1;\(color)"
    case .likely: return color
    case .doubtful: return "2;\(color)"
    }
  }

  // MARK: - Lines

  /// Adds a heading with a blank line before it.
  mutating func heading(_ text: String) {
    if let last = lines.last, !last.isEmpty { lines.append("") }
    item([(text, "1")], indent: "")
  }

  /// Adds text that is wrapped with an indent.
  mutating func item(_ parts: [(text: String, style: String)], indent: String = "  ") {
    var wrapper = LineWrapper(columns: columns, indent: indent)
    for part in parts {
      wrapper.add(TerminalText.safe(part.text), style: usesColor ? part.style : "")
    }
    lines += wrapper.lines()
  }

  /// Adds a line that holds no text of the document and no more than it has room for.
  mutating func append(_ lines: [String]) { self.lines += lines }
}
