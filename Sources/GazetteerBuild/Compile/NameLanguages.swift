import Gazetteer

/// Tells the languages and scripts of a place's names apart, to count them.
enum NameLanguages {
  /// A bit that stands for the language of a name, or for its script where no language is given.
  ///
  /// Languages share bits by chance, so that a count of them is a little too low.
  static func bit(of entry: NameEntry) -> UInt64 {
    if let tag = language(entry.attributes) {
      return 1 << (16 + TextHash.hash(tag) % 48)
    }
    return script(entry.rawText)
  }

  private static func language(
    _ attributes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    let key = Array("lang=".utf8)
    return attributes.split(separator: 0x3B).first { $0.starts(with: key) }
      .map { UnsafeBufferPointer(rebasing: $0.dropFirst(key.count)) }
  }

  /// 0 for ASCII, which every place has; else a bit by the first byte beyond it.
  private static func script(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let index = text.firstIndex(where: { $0 >= 0x80 }) else { return 0 }
    let lead = text[index]
    switch lead {
    case ..<0xCE: return 1 << 0
    case 0xCE...0xCF: return 1 << 1
    case 0xD0...0xD3: return 1 << 2
    case 0xD4...0xD5: return 1 << 3
    case 0xD6...0xD7: return 1 << 4
    case 0xD8...0xDF: return 1 << 5
    case 0xE0, 0xE1:
      // The scripts of India, Southeast Asia, Georgia and Ethiopia, told apart by their blocks.
      let second = index + 1 < text.count ? text[index + 1] : 0
      return 1 << (6 + UInt64(lead & 1) * 4 + UInt64(second >> 3) % 4)
    case 0xE3...0xE9: return 1 << 14
    default: return 1 << 15
    }
  }
}
