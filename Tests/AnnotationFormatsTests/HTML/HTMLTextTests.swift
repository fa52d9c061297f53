import Testing

@testable import AnnotationFormats

@Suite("Text as HTML holds it") struct HTMLTextTests {
  @Test(
    "No character of a text begins markup or ends an attribute",
    arguments: [
      ("</script><img onerror=x>", "&lt;/script&gt;&lt;img onerror=x&gt;"),
      ("\"'&amp;", "&quot;&#39;&amp;amp;"), ("Zürich 北京 👩‍👩‍👧", "Zürich 北京 👩‍👩‍👧"), ("", ""),
      ("a\tb\nc", "a\tb\nc"), ("a\rb", "a\nb"),
    ])
  func escaped(text: String, expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test(
    "Controls, noncharacters and marks that turn the direction are shown as replaced",
    arguments: [
      0, 0x1B, 0x7F, 0x85, 0x9B, 0x202E, 0x2066, 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFE,
    ] as [UInt32])
  func replaced(control: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(control))
    #expect(HTMLText.escaped("a\(scalar)<") == "a\u{FFFD}&lt;")
  }

  @Test("What lies beside them in the code charts stays")
  func kept() {
    let text = "\u{A0}\u{200F}\u{202F}\u{2065}\u{206A}\u{FDCF}\u{FDF0}\u{FFFD}\u{1FFFD}\u{1F3FF}"
    #expect(HTMLText.escaped(text) == text)
  }
}
