import Markup
import Testing

@Suite("The XML writer")
struct XMLWriterTests {
  @Test("Elements nest, and text that holds markup stays text")
  func escapes() {
    let bytes = XMLWriter.document { writer in
      writer.element("list", ["kind": "a \"b\" <c> & d"]) { writer in
        writer.element("item", text: "</item><script>alert(1)</script> & more")
        writer.element("item")
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <list kind="a &quot;b&quot; &lt;c&gt; &amp; d">
          <item>&lt;/item&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</item>
          <item/>
        </list>

        """)
  }

  @Test("What XML cannot hold becomes a replacement character")
  func controls() {
    let bytes = XMLWriter.document(isPretty: false) { writer in
      writer.element("a", text: "b\u{0}c\u{1B}d\u{FFFE}\te")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<a>b\u{FFFD}c\u{FFFD}d\u{FFFD}\te</a>"))
  }

  @Test("Mixed content is not indented")
  func mixed() {
    let bytes = XMLWriter.document { writer in
      writer.element("p") { writer in
        writer.text("Rain fell on ")
        writer.element("placeName", text: "Raqqa")
        writer.text(".")
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        .hasSuffix("<p>Rain fell on <placeName>Raqqa</placeName>.</p>\n"))
  }
}
