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
      writer.mixedElement("p") { writer in
        writer.text("Rain fell on ")
        writer.element("placeName", text: "Raqqa")
        writer.text(".")
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        .hasSuffix("<p>Rain fell on <placeName>Raqqa</placeName>.</p>\n"))
  }

  @Test("Mixed content at any depth has no white space but its own, and what follows is indented")
  func deeplyMixed() {
    let bytes = XMLWriter.document { writer in
      writer.element("body") { writer in
        writer.mixedElement("p") { writer in
          writer.element("a", text: "b")
          writer.element("c") { $0.element("d", text: "e") }
          writer.text(" f ")
          writer.element("g")
        }
        writer.element("p", text: "h")
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <body>
          <p><a>b</a><c><d>e</d></c> f <g/></p>
          <p>h</p>
        </body>

        """)
  }

  @Test("A fragment has no declaration, and any number of elements")
  func fragment() {
    let bytes = XMLWriter.fragment { writer in
      writer.element("a") { $0.element("b", text: "ü & 北") }
      writer.element("c", [("d", "e"), ("f", "é")]) { _ in }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <a>
          <b>ü &amp; 北</b>
        </a>
        <c d="e" f="&#xE9;"/>

        """)
    #expect(XMLWriter.fragment { _ in } == [])
  }
}
