/// A text broken into lines, as `fold -s` breaks it.
public enum FoldedText {
  /// Puts a line break in place of the last blank that fits in a width; offsets stay as they are.
  ///
  /// - Parameters:
  ///   - text: Lines, of which each is broken by itself.
  ///   - width: Characters of a line at most; a longer word stands alone.
  /// - Returns: The text with line breaks in place of some of its blanks.
  public static func fold(_ text: String, at width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var folded = ""
      var column = 0
      for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      {
        let length = word.unicodeScalars.count
        if index > 0, column + 1 + length > width {
          folded += "\n"
          column = length
        } else {
          folded += index > 0 ? " " : ""
          column += (index > 0 ? 1 : 0) + length
        }
        folded += word
      }
      return folded
    }.joined(separator: "\n")
  }
}
