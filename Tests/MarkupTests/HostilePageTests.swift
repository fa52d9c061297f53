import Markup
import TestSupport
import Testing

@Suite("Hostile pages")
struct HostilePageTests {
  private func text(_ page: [UInt8]) -> String {
    let article = HTMLArticle(page)
    let faults = MarkedTextCheck.faults(
      of: article.text, in: page.map { $0 == 0 ? 0x20 : $0 })
    #expect(faults.isEmpty)
    return article.text.string
  }

  private func text(_ page: String) -> String { text(Array(page.utf8)) }

  @Test("Broken nesting, unclosed tags, stray ends")
  func broken() {
    #expect(text("<p><b>Homs<i> and</b> Hama</i></p></div></p>") == "Homs and Hama")
    #expect(text("<div><p>Homs<div>Hama</span></table>Idlib") == "Homs\n\nHamaIdlib")
    #expect(text("<p>Homs <") == "Homs <")
    #expect(text("<p>3 < 5 > 2 in Homs") == "3 < 5 > 2 in Homs")
    #expect(text("<p>Homs <a href=\"x>Hama") == "Homs")
    #expect(text("<p>Homs<!-- Hama") == "Homs")
    #expect(text("<p>Homs</p><script>Hama") == "Homs")
  }

  @Test("A head that is not closed does not swallow the story")
  func unclosedHead() {
    #expect(text("<!doctype html><title>A</title><nav>B</nav><article><p>Homs</article>") == "Homs")
  }

  @Test("NUL and control characters are passed over")
  func controls() {
    #expect(text("<p>Ho\u{0}ms \u{1}and\u{7} Ham\u{B}a\u{FFFF}!") == "Ho ms and Hama!")
    #expect(text("\u{0}\u{0}<p>Homs</p>\u{0}") == "Homs")
  }

  @Test("Long runs keep their places, whatever the script")
  func longRuns() {
    let words = (0..<4_000).map { ["Homs", "دير الزور", "北京", "👩‍👩‍👧", "Zürich"][$0 % 5] + "\($0)" }
    let line = words.joined(separator: " ")
    #expect(text("<p>\(line)</p>") == line)
    #expect(
      text("<p>\(words.joined(separator: "&nbsp;"))</p>")
        == words.joined(separator: "\u{A0}"))
  }

  @Test("100,000 nested elements and as many stray ends take no stack and little time")
  func depth() {
    let count = 100_000
    let open = String(repeating: "<div>", count: count)
    #expect(text("\(open)Homs") == "Homs")
    #expect(text(open + "Homs" + String(repeating: "</x>", count: count) + "Hama") == "HomsHama")
    #expect(
      text(open + "Homs" + String(repeating: "</div>", count: count) + "<p>Hama") == "Homs\n\nHama")
    #expect(text(String(repeating: "<b>", count: count) + "<script>no</script>Homs") == "Homs")
    #expect(text(String(repeating: "<p><i>", count: count) + "Homs").hasSuffix("Homs"))
    #expect(text(String(repeating: "<ul><li>", count: count) + "Homs") == "Homs")
  }

  @Test("Megabytes of data in attributes, scripts and comments")
  func data() {
    let data = String(repeating: "QUJD", count: 1 << 20)
    #expect(
      text(
        "<p>Homs<img src=\"data:image/png;base64,\(data)\"> and<script>\(data)</script>"
          + "<!--\(data)--> Hama") == "Homs and Hama")
  }

  @Test("Many small oddities are read in linear time")
  func oddities() {
    for piece in ["&", "<", "<!", "<a ", "&#", "&x", "</", "<p", "&amp", "<!--", "a&b;"] {
      let growth = LinearTime.growth(from: 8_000) { count in
        _ = text("<p>" + String(repeating: piece, count: count) + "Homs")
      }
      #expect(growth < LinearTime.limit, "\(piece)")
    }
  }

  @Test("Whatever the page, each byte of its text stands where the map says", arguments: 0..<60)
  func random(seed: UInt64) {
    let marks = [
      "<p>", "</p>", "<div class='x'>", "</div>", "<b>", "</i>", "<br/>", "<!-- c -->", "&amp;",
      "&#8217;", "&nbsp;", "&", "<", ">", "&#x0;", "&#53;", "&#59;", "&eacute",
      "<script>x</script>",
      "</script>", "<a href='", "'>", "<td>", "<table>", "<pre>", "</pre>", "<li>", "<h1>", "\"",
      "<textarea>", "<title>", "<![CDATA[x]]>", "<?php x ?>", "<svg/>", "\u{AD}", "\u{200B}",
    ]
    var generator = SeededGenerator(seed: seed)
    var page = ""
    for _ in 0..<40 {
      page += marks.randomElement(using: &generator) ?? ""
      page += RandomText.make(seed: generator.next(), count: 3)
    }
    _ = text(page)
  }
}
