/// What the words of a class, an id or a role say of an element.
enum ElementWords {
  private static let unlikely: Set<String> = [
    "ad", "ads", "advert", "advertisement", "adverts", "aside", "banner",
    "breadcrumb", "breadcrumbs", "captcha", "carousel", "comment",
    "comments", "consent", "cookie", "cookies",
    "copyright", "dialog", "disclaimer", "disqus", "donate", "donation", "footer",
    "gdpr", "login", "lightbox", "masthead", "menu", "menubar", "modal",
    "mostread", "nav", "navbar", "navigation", "newsletter", "outbrain", "overlay",
    "pager", "pagination", "paywall", "popular", "popup", "promo", "promotion",
    "readmore", "recirc", "recommended", "recommendations", "register", "related", "remark",
    "reply", "replies", "rss", "search", "share", "sharing", "shoutbox", "sidebar", "signin",
    "signup", "skip", "skyscraper", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "supplemental", "taboola", "tagcloud", "tags", "ticker",
    "toolbar", "tooltip", "trending",
  ]

  private static let likely: Set<String> = [
    "article", "articlebody", "blog", "body", "content", "entry", "hentry", "main", "page", "post",
    "story", "storybody", "text",
  ]

  /// Names, as a whole, of what is not shown, or only read aloud.
  private static let hidden: Set<String> = [
    "hidden", "d-none", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
  ]

  /// Reads the value of a class, an id or a role.
  static func signs(of value: UnsafeBufferPointer<UInt8>) -> HTMLTree.Signs {
    var signs: HTMLTree.Signs = []
    var word: [UInt8] = []
    // What is longer is data and no name.
    for byte in value.prefix(400) {
      let isUpper = 0x41...0x5A ~= byte
      if isUpper || 0x61...0x7A ~= byte {
        if isUpper, let last = word.last, 0x61...0x7A ~= last { read(word, of: &signs, &word) }
        word.append(isUpper ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        read(word, of: &signs, &word)
      }
    }
    read(word, of: &signs, &word)
    let names = value.prefix(400).split(separator: 0x20)
    if names.contains(where: { hidden.contains(String(decoding: $0, as: UTF8.self)) }) {
      signs.insert(.hidden)
    }
    return signs
  }

  private static func read(
    _ bytes: [UInt8], of signs: inout HTMLTree.Signs, _ word: inout [UInt8]
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    if unlikely.contains(text) { signs.insert(.unlikely) }
    if likely.contains(text) { signs.insert(.likely) }
    word.removeAll(keepingCapacity: true)
  }
}
