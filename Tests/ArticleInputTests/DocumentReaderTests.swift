import ArticleInput
import ArticleText
import Foundation
import TestSupport
import Testing

@Suite("Documents from files")
struct DocumentReaderTests {
  private func read(
    _ bytes: [UInt8], _ format: InputFormat, language: Language? = nil
  ) throws -> CorpusDocument {
    try DocumentReader(language: language).document(
      from: RawInput(
        path: "f/a", name: "a", unit: .file(format), bytes: bytes, end: InputPosition(file: 1))
    ).get()
  }

  private let page = """
    <!doctype html><html lang="de"><head><title>Flut — Blatt</title>
    <meta property="article:published_time" content="2017-03-04"></head><body>
    <nav><a href="/">Berlin</a></nav><article><h1>Flut in Z&uuml;rich</h1>
    <p>Die <b>Wasser</b> von Deir&nbsp;al-<i>Zour</i> &amp; K&#246;ln 👩‍👩‍👧 steigen.</p></article>
    """

  @Test("A page becomes a document with offsets into the page")
  func offsets() throws {
    let document = try read(Array(page.utf8), .html)
    #expect(document.title == "Flut — Blatt")
    #expect(document.date == "2017-03-04")
    #expect(document.notices.isEmpty)
    let text = document.document
    #expect(text.id == "a")
    #expect(text.language == .german)
    #expect(
      text.text == "Flut in Zürich\n\nDie Wasser von Deir\u{A0}al-Zour & Köln 👩‍👩‍👧 steigen.")
    let scalars = Array(page.unicodeScalars)
    #expect(text.codePointCount == scalars.count)
    for (word, source) in [
      ("Zürich", "Z&uuml;rich"), ("Deir\u{A0}al-Zour", "Deir&nbsp;al-<i>Zour"), ("&", "&amp;"),
      ("Köln", "K&#246;ln"), ("steigen", "steigen"),
    ] {
      let range = try #require(text.text.range(of: word))
      let start = text.text.utf8.distance(from: text.text.startIndex, to: range.lowerBound)
      let points = text.codePointRange(start..<start + word.utf8.count)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[points])
      #expect(String(slice) == source)
      #expect(text.byteOffset(ofCodePoint: points.lowerBound) == start)
    }
  }

  @Test("The given language is used if a page names none with word lists")
  func languages() throws {
    #expect(
      try read(Array("<p>Rain".utf8), .html, language: .russian).document.language == .russian)
    #expect(
      try read(Array("<html lang=sv><p>Rain".utf8), .html, language: .russian).document.language
        == .russian)
    #expect(
      try read(Array("<html lang=de_AT><p>Rain".utf8), .html, language: .russian).document.language
        == .german)
  }

  @Test("Another encoding is reported, and plain text is unchanged")
  func encodings() throws {
    let document = try read(Array("Caf".utf8) + [0xE9] + Array(" in Raqqa".utf8), .text)
    #expect(document.document.text == "Café in Raqqa")
    #expect(document.document.codePointRange(0..<5) == 0..<4)
    #expect(document.notices.map(\.description) == ["f/a: read as windows-1252 (detected)"])
    #expect(try read(Array("a\r\n<b>".utf8), .text).document.text == "a\r\n<b>")
  }

  @Test("A JSONL line that is not UTF-8 is refused with its number, and reading continues")
  func lines() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "c.jsonl",
      Data("{\"text\": \"a\"}\n{\"text\": \"".utf8) + [0xE9]
        + Data("\"}\n{\"text\": \"c\"}".utf8))
    var source = InputSource(paths: [folder.file("c.jsonl")])
    var seen: [String] = []
    while let next = source.next() {
      switch DocumentReader().document(from: try next.get()) {
      case .success(let document): seen.append(document.document.text)
      case .failure(let error):
        seen.append(error.description.replacing(folder.path + "/", with: ""))
      }
    }
    #expect(
      seen == [
        "a",
        "c.jsonl:2:11: byte 0xE9 is not UTF-8; convert the file first, for example with iconv -f "
          + "WINDOWS-1252 -t UTF-8",
        "c",
      ])
  }
}
