import ArticleText
import TestSupport
import Testing

@Suite struct DocumentTests {
  @Test func `an empty text has no code points`() {
    let document = Document(id: "", text: "")
    #expect(document.codePointCount == 0)
    #expect(document.codePointRange(0..<0) == 0..<0)
    #expect(document.byteOffset(ofCodePoint: 0) == 0)
    #expect(document.byteOffset(ofCodePoint: 1) == nil)
  }

  @Test func `in ASCII a code point is a byte`() {
    let document = Document(id: "", text: "Paris is calm")
    #expect(document.codePointRange(6..<8) == 6..<8)
    #expect(document.slice(0..<5) == "Paris")
    #expect(document.byteOffset(ofCodePoint: 13) == 13)
    #expect(document.byteOffset(ofCodePoint: 14) == nil)
  }

  @Test func `a letter of two bytes is one code point`() {
    let document = Document(id: "", text: "Zürich is calm")
    #expect(document.codePointRange(0..<7) == 0..<6)
    #expect(document.slice(0..<7) == "Zürich")
  }

  @Test func `CRLF is two code points and a family of emoji is five`() {
    #expect(Document(id: "", text: "\r\n").codePointCount == 2)
    #expect(Document(id: "", text: "👩‍👩‍👧").codePointCount == 5)
  }

  @Test(arguments: 0..<40)
  func `offsets agree with the scalars of the text`(seed: UInt64) {
    let text = RandomText.make(seed: seed, count: 300)
    let document = Document(id: "", text: text)
    var byte = 0
    var codePoint = 0
    for scalar in text.unicodeScalars {
      #expect(document.codePointOffset(ofByte: byte) == codePoint)
      #expect(document.byteOffset(ofCodePoint: codePoint) == byte)
      byte += String(scalar).utf8.count
      codePoint += 1
    }
    #expect(document.codePointCount == codePoint)
    #expect(document.byteOffset(ofCodePoint: codePoint) == byte)
    #expect(document.byteOffset(ofCodePoint: codePoint + 1) == nil)
  }
}
