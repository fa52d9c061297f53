import Foundation
import Geodesy
import TestSupport
import Testing

@testable import Cartography

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A map as SVG")
struct SVGMapTests {
  private var content: MapContent {
    let towns = [
      MapPlace.town(0, "Alpha", 44, 8, mentions: 4), .town(2, "Beta", 47, 13, confidence: 0.4),
    ]
    let line = MapLine(
      kind: .relation, from: "place-0", to: "place-2", points: towns.map(\.coordinate),
      title: "Alpha to Beta: 512 km NE")
    return MapContent(places: towns, lines: [line], title: "A map", summary: "Alpha and Beta.")
  }

  @Test("is the same for the same content")
  func determinism() throws {
    #expect(content.svg(on: SquareBase()) == content.svg(on: SquareBase()))
  }

  @Test("is what it was")
  func snapshot() throws {
    let options = MapOptions(width: 400, includesStyle: false)
    let text = try #require(content.svg(on: SquareBase(), options: options))
    #expect(try Snapshot.difference(of: text, from: "two-places.svg") == nil)
  }

  @Test("Text is never markup")
  func escaping() throws {
    var content = content
    content.places.append(.town(7, "</script><img src=x onerror=\"a()\">&\u{0}", 45, 10))
    let text = try #require(content.svg(on: SquareBase()))
    #expect(!text.contains("<img"))
    #expect(!text.contains("</script"))
    #expect(text.contains("&lt;/script&gt;&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;\u{FFFD}"))
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse())
  }

  @Test("has no styles at elements and no scripts, so that a strict policy lets it pass")
  func policy() throws {
    let text = try #require(content.svg(on: SquareBase()))
    #expect(!text.contains(" style="))
    #expect(!text.contains("<script"))
    #expect(!text.contains("url("))
    #expect(!text.contains("href"))
  }

  @Test("gives every place a group that can be focused and is named")
  func places() throws {
    let text = try #require(content.svg(on: SquareBase(), options: MapOptions(idPrefix: "m-")))
    #expect(
      text.contains(
        "<g class=\"place is-town sure\" id=\"m-place-0\" data-place=\"0\" tabindex=\"0\" role=\"img\" "
          + "aria-label=\"Alpha; named 4 times\"><title>Alpha; named 4 times</title>"))
    #expect(text.contains("id=\"m-place-2\" data-place=\"2\""))
    #expect(text.contains("data-from=\"place-0\" data-to=\"place-2\""))
  }

  @Test("Inline it brings neither a namespace nor a title of its own")
  func inline() throws {
    let options = MapOptions(isInline: true, includesStyle: false)
    let text = try #require(content.svg(on: SquareBase(), options: options))
    #expect(text.hasPrefix("<svg class=\"dateline-map\" viewBox="))
    #expect(text.contains("role=\"group\" aria-label=\"A map\""))
    #expect(!text.contains("<style"))
    #expect(!text.contains("<desc"))
  }

  @Test("Numbers are tenths, as short as they get")
  func numbers() {
    #expect(
      [0, 0.04, -0.06, 12.34, -0.5, 100].map(SVGNumber.text) == [
        "0", "0", "-.1", "12.3", "-.5", "100",
      ])
    let line = [SIMD2(1.0, 9), SIMD2(2.0, 8), SIMD2(2.04, 8), SIMD2(0.5, 9)]
    #expect(SVGNumber.path([line], height: 10, isClosed: false) == "m1 1l1 1-1.5-1")
    #expect(
      SVGNumber.path([line, line], height: 10, isClosed: true) == "m1 1l1 1-1.5-1zm0 0l1 1-1.5-1z")
  }
}
