/// A seeded generator (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Texts of names, words, emoji, combining marks, right-to-left text and odd line ends.
enum RandomText {
  static let pieces = [
    "Paris", "New York", "Deir al-Zor", "دير الزور", "وحلب", "Київ", "北京", "กรุงเทพ", "Zürich",
    "Zu\u{308}rich", "São Paulo", "👩‍👩‍👧", "🇸🇾", "⚠️", "\u{301}", "e\u{301}", "\u{200F}", "\u{202E}",
    "\r\n", "\n", "\n\n", "\r", "\u{2028}", " ", " ", " ", "\u{A0}", "\u{3000}", ", ", ". ", " - ",
    "—", "’s", "'s", "'", "‘", "”", "(AP)", "/", "&", "#", "@user", "http://a.com/b?c=d", "a@b.org",
    "U.S.", "W.Va.", "St. Louis", "of", "the", "city of", "ofDeir", "said", "123", "4.5", "١٢٣",
    "_",
    "\u{0}", "\u{FFFD}", "\u{FEFF}", "\u{10FFFF}", "ʿAmmān", "N'Djamena", "L’Aquila", "KYIV",
  ]

  static func make(seed: UInt64, count: Int = 60) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }
}
