internal import CLibXML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The attributes of an element as libxml2 passes them: names and values alternating, with a null
/// pointer at the end.
struct HTMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { self.list = list }

  /// What the attributes reveal about the element's role in the page.
  var traits: HTMLTree.Traits {
    var traits: HTMLTree.Traits = []
    forEach { name, value in
      switch name {
      case "class", "id": traits.formUnion(ElementWords.traits(of: value))
      case "hidden": traits.insert(.hidden)
      case "aria-hidden": if value.elementsEqual("true".utf8) { traits.insert(.hidden) }
      case "style": if HTMLAttributes.hides(value) { traits.insert(.hidden) }
      case "itemprop": if value.elementsEqual("articleBody".utf8) { traits.insert(.articleBody) }
      case "role":
        switch HTMLAttributes.string(value) {
        case "main": traits.insert(.main)
        case "navigation", "banner", "contentinfo", "complementary", "search", "dialog",
          "alertdialog", "menu", "menubar", "toolbar", "tooltip":
          traits.insert(.unlikely)
        default: break
        }
      default: break
      }
    }
    return traits
  }

  /// Records what an element says about the page as a whole. The first value found wins.
  func read(into facts: inout HTMLFacts, tag: HTMLTag, name: UnsafePointer<xmlChar>) {
    switch tag {
    case .html:
      facts.language = facts.language ?? value("lang") ?? value("xml:lang")
    case .time:
      facts.time = facts.time ?? value("datetime")
    case .void:
      switch String(cString: name) {
      case "meta": readMeta(into: &facts)
      case "link":
        let kinds = value("rel")?.lowercased().split(separator: " ")
        if kinds?.contains("canonical") == true {
          facts.canonical = facts.canonical ?? value("href")
        }
      default: break
      }
    default: break
    }
    if list != nil, tag != .void, facts.published == nil, value("itemprop") == "datePublished" {
      facts.published = facts.published ?? value("datetime") ?? value("content")
    }
  }

  private func readMeta(into facts: inout HTMLFacts) {
    guard let content = value("content"), !content.isEmpty else { return }
    let key = value("property") ?? value("name") ?? value("itemprop") ?? value("http-equiv")
    switch key?.lowercased() {
    case "og:title": facts.sharedTitle = facts.sharedTitle ?? content
    case "og:url": facts.sharedAddress = facts.sharedAddress ?? content
    case "og:site_name": facts.siteName = facts.siteName ?? content
    case "og:locale", "content-language": facts.language = facts.language ?? content
    case "article:published_time", "datepublished", "date", "pubdate", "dc.date", "dc.date.issued",
      "dcterms.created", "parsely-pub-date", "sailthru.date":
      facts.published = facts.published ?? content
    default: break
    }
  }

  // MARK: - Names and values

  /// The maximum length of a value in bytes. Longer values are data, not metadata.
  private static let longest = 4_096

  private func value(_ wanted: String) -> String? {
    var found: String?
    forEach { name, value in
      if found == nil, name == wanted { found = HTMLAttributes.string(value) }
    }
    return found
  }

  private func forEach(_ body: (String, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let list else { return }
    var index = 0
    while let name = list[index] {
      let value = list[index + 1]
      let count = value.map { HTMLAttributes.length($0) } ?? 0
      body(String(cString: name), UnsafeBufferPointer(start: value, count: count))
      index += 2
    }
  }

  private static func length(_ value: UnsafePointer<xmlChar>) -> Int {
    strnlen(UnsafeRawPointer(value).assumingMemoryBound(to: CChar.self), longest)
  }

  private static func string(_ value: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: value, as: UTF8.self)
  }

  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    let style = string(style).lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
