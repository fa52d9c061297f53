/// The part of a romanised name that all its spellings share.
///
/// Arabic, Persian, Hebrew and Cyrillic names reach English print by many transliterations: Deir
/// al-Zour, Deir ez-Zor and Dayr az-Zawr are one city. The skeleton of a folded word removes their
/// differences: articles (al-, el-, as-, ash- ...) vanish; ou, oo, u, aw, w become o; ei, ay, ee,
/// y, e become i; q and kh become k; gh, sh, th and dh lose their h; doubled letters become single;
/// a final h or -eh becomes -a.
package enum Skeleton {
  /// Appends the skeleton of one folded word. It is never longer than the word.
  ///
  /// - Returns: false, with nothing appended, if the word is an article.
  static func append(word: UnsafeBufferPointer<UInt8>, to out: inout some ByteSink) -> Bool {
    if isArticle(word) { return false }
    let start = out.count
    var index = 0
    while index < word.count {
      let byte = word[index]
      let next = index + 1 < word.count ? word[index + 1] : 0
      index += 1
      switch byte {
      case letter("a") where next == letter("y") || next == letter("i"):
        put(letter("i"), &out, start)
        index += 1
      case letter("a") where next == letter("w") || next == letter("u"):
        put(letter("o"), &out, start)
        index += 1
      case letter("e"), letter("i"), letter("y"): put(letter("i"), &out, start)
      case letter("o"), letter("u"), letter("w"): put(letter("o"), &out, start)
      case letter("q"): put(letter("k"), &out, start)
      case letter("c") where next != letter("h"): put(letter("k"), &out, start)
      case letter("k"), letter("g"), letter("s"), letter("t"), letter("d"), letter("z"),
        letter("c"):
        put(byte, &out, start)
        if next == letter("h") { index += 1 }
      case letter("p") where next == letter("h"):
        put(letter("f"), &out, start)
        index += 1
      case letter("h") where index == word.count && out.count > start:
        // A final h is silent, as in Raqqah, Hudaydah and Hasakeh.
        if out.last == letter("i") { out.replaceLast(with: letter("a")) }
      default: put(byte, &out, start)
      }
    }
    return true
  }

  @inline(__always)
  private static func put(_ byte: UInt8, _ out: inout some ByteSink, _ start: Int) {
    if out.count > start, out.last == byte { return }
    out.append(byte)
  }

  @inline(__always)
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar.value)
  }

  static func isArticle(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count == 2 || word.count == 3 else { return false }
    let first = word[0]
    guard first == letter("a") || first == letter("e") else { return false }
    if word.count == 3 { return word[1] == letter("s") && word[2] == letter("h") }
    switch word[1] {
    case letter("l"), letter("d"), letter("n"), letter("r"), letter("s"), letter("t"),
      letter("z"):
      return true
    default: return false
    }
  }

  /// The countries whose place names reach English by transliteration from Arabic, Persian, Hebrew
  /// or Cyrillic script. Elsewhere, two names that share a skeleton are different names.
  package static let countries: Set<CountryCode> = Set(
    """
    AE AF AM AZ BA BG BH BY DJ DZ EG EH ER GE IL IQ IR JO KG KM KW KZ LB LY MA MD ME MK MR OM PK PS
    QA RS RU SA SD SO SY TD TJ TM TN UA UZ XK YE
    """.split { $0 == " " || $0 == "\n" }.compactMap { CountryCode($0) })
}
