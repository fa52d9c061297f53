import ArticleText

/// Whether a text is set in the past, by the years that it names.
enum PastSetting {
  /// True where a text names years before 1950 and none since.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func isPast(_ text: TextReading) -> Bool {
    var hasOld = false
    for token in text.tokens
    where token.shape.contains(.digit) && token.end - token.start == 4 {
      guard let year = year(text.document.bytes[token.range]) else { continue }
      if 1_950...2_100 ~= year { return false }
      if 1_000..<1_950 ~= year { hasOld = true }
    }
    return hasOld
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    var year = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      year = year * 10 + Int(digit - 0x30)
    }
    return year
  }
}
