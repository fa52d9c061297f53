/// Texts of names, words, emoji, combining marks, right-to-left text and odd line ends.
package enum RandomText {
  static let pieces = [
    "Paris", "New York", "Deir al-Zor", "دير الزور", "وحلب", "Київ", "北京", "กรุงเทพ", "Zürich",
    "Zu\u{308}rich", "São Paulo", "👩‍👩‍👧", "🇸🇾", "⚠️", "\u{301}", "e\u{301}", "\u{200F}", "\u{202E}",
    "\r\n", "\n", "\n\n", "\r", "\u{2028}", " ", " ", " ", "\u{A0}", "\u{3000}", ", ", ". ", " - ",
    "—", "’s", "'s", "'", "‘", "”", "(AP)", "/", "&", "#", "@user", "http://a.com/b?c=d", "a@b.org",
    "U.S.", "W.Va.", "St. Louis", "of", "the", "city of", "ofDeir", "said", "123", "4.5", "١٢٣",
    "_",
    "\u{0}", "\u{FFFD}", "\u{FEFF}", "\u{10FFFF}", "ʿAmmān", "N'Djamena", "L’Aquila", "KYIV",
  ]

  /// A text of up to `count` pieces.
  package static func make(seed: UInt64, count: Int = 60) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }
}
