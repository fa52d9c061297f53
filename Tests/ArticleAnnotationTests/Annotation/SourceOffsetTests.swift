import ArticleAnnotation
import ArticleInput
import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("Offsets into the source of a page")
struct SourceOffsetTests {
  @Test("For every mention in a page, the source at its offsets is the mention's text")
  func mentions() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.small())
    for name in ["danube-flood", "euphrates-drought", "ohio-valley-storms"] {
      let text = try ProjectFolders.text(ProjectFolders.examples.appending(path: "\(name).txt"))
      let page = HTMLPage.page(of: text)
      let document = try DocumentReader(language: .english).document(
        from: RawInput(
          path: "f/a", name: "a", unit: .file(.html), bytes: Array(page.utf8),
          end: InputPosition(file: 1))
      ).get().document
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
