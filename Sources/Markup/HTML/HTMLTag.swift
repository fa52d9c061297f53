/// The kinds of elements that matter for extracting text.
enum HTMLTag: UInt8 {
  /// Part of a line: its text continues the text around it.
  case inline
  /// A block without special treatment.
  case block
  case html, head, body, title, article, main, header, h1, heading, p, div, section, link
  case list, item, table, cell, quote, pre, br, time
  /// A form. On some sites it contains the whole page.
  case form
  /// Elements whose content is never part of the text, within a line or as a block.
  case skipped, skippedBlock
  /// An element without content.
  case void

  private static let tags: [String: HTMLTag] = {
    var tags: [String: HTMLTag] = [
      "html": .html, "head": .head, "body": .body, "title": .title, "article": .article,
      "main": .main, "header": .header, "h1": .h1, "p": .p, "div": .div, "section": .section,
      "a": .link, "ul": .list, "ol": .list, "dl": .list, "li": .item, "dt": .item, "dd": .item,
      "table": .table, "td": .cell, "th": .cell, "blockquote": .quote, "pre": .pre, "br": .br,
      "time": .time, "form": .form,
    ]
    for name in ["h2", "h3", "h4", "h5", "h6"] { tags[name] = .heading }
    for name in [
      "address", "caption", "center", "details", "figcaption", "figure", "hgroup", "summary",
      "tbody", "tfoot", "thead", "tr",
    ] {
      tags[name] = .block
    }
    for name in [
      "applet", "audio", "button", "canvas", "datalist", "embed", "iframe", "input", "label",
      "math",
      "noscript", "object", "optgroup", "option", "rp", "rt", "script", "select", "style", "svg",
      "template", "textarea", "video",
    ] {
      tags[name] = .skipped
    }
    for name in [
      "amp-ad", "amp-consent", "amp-embed", "amp-list", "amp-sidebar", "amp-social-share",
      "amp-user-notification", "aside", "dialog", "fieldset", "footer", "frame", "frameset", "menu",
      "nav",
      "noframes",
    ] {
      tags[name] = .skippedBlock
    }
    for name in ["area", "base", "col", "hr", "img", "link", "meta", "source", "track", "wbr"] {
      tags[name] = .void
    }
    return tags
  }()

  init(name: String) { self = HTMLTag.tags[name] ?? .inline }

  /// Whether it starts and ends a block.
  var isBlock: Bool {
    switch self {
    case .inline, .link, .br, .time, .void, .title, .skipped: false
    default: true
    }
  }

  /// Whether it is never part of the text.
  var isSkipped: Bool { self == .skipped || self == .skippedBlock }

  /// Whether it usually contains text rather than other blocks.
  var isParagraph: Bool {
    switch self {
    case .p, .pre, .quote, .cell, .item: true
    default: false
    }
  }
}
