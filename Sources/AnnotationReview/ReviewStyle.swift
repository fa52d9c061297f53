import PlainText

/// The layout of a review on a terminal.
public struct ReviewStyle: Sendable {
  /// Width of the terminal in columns, 20 or more.
  public var columns: Int
  /// Whether names are printed in bold besides being in brackets.
  public var usesColor: Bool

  /// Makes a style.
  public init(columns: Int = 80, usesColor: Bool = false) {
    self.columns = max(20, columns)
    self.usesColor = usesColor
  }

  /// A wrapped paragraph, including line ends.
  ///
  /// - Parameters:
  ///   - text: The paragraph's text.
  ///   - indent: Text to put before the first line.
  ///   - hanging: Text to put before the other lines.
  ///   - strong: The part to emphasise if the terminal has colours and no line break divides it.
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
