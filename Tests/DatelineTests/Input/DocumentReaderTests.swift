import AnnotationFormats
import ArticleAnnotation
import ArticleInput
import ArticleText
import Dateline
import Foundation
import TestGazetteers
import TestSupport
import Testing
import ToponymRecognition

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
      try read(Array("<html lang=it><p>Rain".utf8), .html, language: .russian).document.language
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
    let folder = try InputFolder([:])
    try folder.write(
      Array("{\"text\": \"a\"}\n{\"text\": \"".utf8) + [0xE9]
        + Array("\"}\n{\"text\": \"c\"}".utf8),
      to: "c.jsonl")
    var source = InputSource(paths: [folder["c.jsonl"]])
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

  @Test("For every mention in a page, the source at its offsets is the mention's text")
  func mentions() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.small())
    for name in ["danube-flood", "euphrates-drought", "ohio-valley-storms"] {
      let text = try ProjectFolders.text(ProjectFolders.examples.appending(path: "\(name).txt"))
      let page = HTMLPage.page(of: text)
      let document = try read(Array(page.utf8), .html, language: .english).document
      let annotation = geoparser.annotate(document)
      #expect(annotation.textLength == page.unicodeScalars.count)
      let scalars = Array(page.unicodeScalars)
      let mentions = annotation.places.flatMap(\.mentions)
      #expect(mentions.count > 3)
      for mention in mentions {
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: scalars[mention.range])
        #expect(HTMLPage.plain(String(slice)) == HTMLPage.plain(mention.text))
      }
      let units = Array(page.utf16)
      for mention in annotation.counting(in: .utf16).places.flatMap(\.mentions) {
        let slice = String(decoding: units[mention.range], as: UTF16.self)
        #expect(HTMLPage.plain(slice) == HTMLPage.plain(mention.text))
      }
      let bytes = annotation.counting(in: .utf8)
      #expect(bytes.textLength == page.utf8.count)
      for mention in bytes.places.flatMap(\.mentions) {
        let slice = String(decoding: Array(page.utf8)[mention.range], as: UTF8.self)
        #expect(HTMLPage.plain(slice) == HTMLPage.plain(mention.text))
      }
    }
  }

  @Test("GeoJSON names a unit other than code points and gives the length in that unit")
  func units() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.small())
    let annotation = geoparser.annotate(Document(id: "1", text: "👩 é in Belgrade"))
    func text(_ unit: OffsetUnit) -> String {
      let renderer = AnnotationRenderer(.ndjson, options: RenderingOptions(offsetUnit: unit))
      return String(decoding: renderer.render(annotation), as: UTF8.self)
    }
    #expect(text(.codepoint).contains(#""text":{"length":15,"sha256":"#))
    #expect(text(.codepoint).contains(#"{"start":7,"end":15,"text":"Belgrade""#))
    #expect(text(.utf8).contains(#""text":{"length":19,"offsets":"utf8","sha256":"#))
    #expect(text(.utf8).contains(#"{"start":11,"end":19,"text":"Belgrade""#))
    #expect(text(.utf16).contains(#""text":{"length":16,"offsets":"utf16","sha256":"#))
    #expect(text(.utf16).contains(#"{"start":8,"end":16,"text":"Belgrade""#))
  }
}

/// Pages made of plain texts, with references and marks within names.
private enum HTMLPage {
  static func page(of text: String) -> String {
    var page = "<!doctype html><title>👩 Ticker</title><nav><a href=/>Paris</a></nav><article>"
    for paragraph in text.split(separator: "\n\n") {
      var number = 0
      let words = paragraph.split(separator: " ").map { word in
        number += 1
        var word = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        if number % 3 == 0, let first = word.unicodeScalars.first, first != "&" {
          word = "&#\(first.value);" + word.dropFirst()
        }
        return number % 4 == 0 ? "<a href='x&amp;y'>\(word)</a>" : word
      }
      page += "<p>" + words.joined(separator: "\n  ") + "</p>\n<script>'Rome'</script>"
    }
    return page + "</article><footer>Madrid</footer>"
  }

  /// Text without tags, with references decoded and white space evened.
  static func plain(_ text: String) -> String {
    var plain = text.replacing(/<[^>]*>/, with: "")
    plain = plain.replacing(/&#([0-9]+);/) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }
    plain = plain.replacing("&lt;", with: "<").replacing("&amp;", with: "&")
    return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
