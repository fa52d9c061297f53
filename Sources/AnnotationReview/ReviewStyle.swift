import PlainText

/// How a review is laid out on a terminal.
public struct ReviewStyle: Sendable {
  /// Columns of the terminal, 20 or more.
  public var columns: Int
  /// Names stand out by weight, too, and not by brackets alone.
  public var usesColor: Bool

  /// Makes a style.
  public init(columns: Int = 80, usesColor: Bool = false) {
    self.columns = max(20, columns)
    self.usesColor = usesColor
  }

  /// A paragraph with its line ends.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - indent: What stands before the first line.
  ///   - hanging: What stands before the others.
  ///   - strong: What stands out in it, where the terminal has colors and no line breaks it.
  /// - Returns: Lines, each with its end.
  func paragraph(
    _ text: String, indent: String = "", hanging: String = "", strong: String = ""
  ) -> String {
    let lines = TerminalText.wrapped(
      text, width: min(columns, 100), indent: indent, hanging: hanging)
    let text = lines.joined(separator: "\n") + "\n"
    guard usesColor, !strong.isEmpty, let range = text.firstRange(of: strong) else { return text }
    return text[..<range.lowerBound] + "\u{1B}[1m\(strong)\u{1B}[0m" + text[range.upperBound...]
  }
}
