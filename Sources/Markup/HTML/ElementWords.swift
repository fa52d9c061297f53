/// Classifies elements by the words of their class, id or role.
enum ElementWords {
  private static let unlikely = [
    "ad", "ads", "advert", "advertisement", "adverts", "aside", "banner",
    "breadcrumb", "breadcrumbs", "captcha", "carousel", "catlinks", "comment",
    "comments", "consent", "cookie", "cookies",
    "copyright", "dialog", "disclaimer", "disqus", "donate", "donation", "footer",
    "gdpr", "hatnote", "login", "lightbox", "masthead", "menu", "menubar", "modal",
    "mostread", "nav", "navbar", "navigation", "newsletter", "notice", "outbrain", "overlay",
    "pager", "pagination", "paywall", "popular", "popup", "promo", "promotion",
    "readmore", "recirc", "recommended", "recommendations", "references", "reflist", "register",
    "related", "remark",
    "reply", "replies", "rss", "search", "share", "sharing", "shoutbox", "sidebar", "signin",
    "signup", "skip", "skyscraper", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "supplemental", "taboola", "tagcloud", "tags", "ticker",
    "toolbar", "tooltip", "trending",
  ]

  private static let likely = [
    "article", "articlebody", "blog", "body", "content", "entry", "hentry", "main", "page", "post",
    "story", "storybody", "text",
  ]

  /// Complete names for content that is not shown, or only read aloud.
  private static let hidden: Set<String> = [
    "hidden", "d-none", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
  ]

  private static let words: [String: HTMLTree.Traits] = {
    var words: [String: HTMLTree.Traits] = [:]
    for word in unlikely { words[word] = .unlikely }
    for word in likely { words[word] = .likely }
    // Words from the names in `hidden`, which then have to be compared as a whole.
    for word in ["hidden", "none", "only", "visuallyhidden", "reader"] { words[word] = .hidden }
    return words
  }()

  private static let longestWord = 15

  /// Classifies the value of a class, an id or a role. Words end at non-letters and at camel-case
  /// boundaries.
  static func traits(of value: UnsafeBufferPointer<UInt8>) -> HTMLTree.Traits {
    // Longer values are data, not names.
    let value = UnsafeBufferPointer(rebasing: value.prefix(400))
    var traits: HTMLTree.Traits = []
    var start = 0
    for index in 0...value.count {
      let isEnd = index == value.count || !isLetter(value[index])
      let isNext = !isEnd && index > start && isUpper(value[index]) && !isUpper(value[index - 1])
      guard isEnd || isNext else { continue }
      if index > start, index - start <= longestWord {
        traits.formUnion(words[word(value, start..<index)] ?? [])
      }
      start = isEnd ? index + 1 : index
    }
    if traits.contains(.hidden) {
      let isHidden = value.split(separator: 0x20).contains {
        hidden.contains(String(decoding: $0, as: UTF8.self))
      }
      if !isHidden { traits.remove(.hidden) }
    }
    return traits
  }

  private static func word(_ value: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { word in
      for index in range { word[index - range.lowerBound] = value[index] | 0x20 }
      return range.count
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func isUpper(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
}
