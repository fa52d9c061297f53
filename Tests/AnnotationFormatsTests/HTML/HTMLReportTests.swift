import Digests
import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import AnnotationFormats
@testable import ArticleAnnotation
@testable import ArticleText

@Suite("The report as a page") struct HTMLReportTests {
  static let story = """
    Wells run dry in Raqqa

    DAMASCUS - Syrian engineers met in Raqqa, about 120 km northwest of Deir ez-Zor, and in Xyzzyville.

    A convoy stopped 10 km south of Raqqa. Damascus said that talks would go on.
    """

  static func page(_ text: String, id: String = "story") throws -> String {
    String(decoding: AnnotationRenderer(.html).render(try annotation(text, id: id)), as: UTF8.self)
  }

  static func annotation(_ text: String, id: String = "story") throws -> Annotation {
    try Geoparser(gazetteer: TestGazetteer.small()).annotate(Document(id: id, text: text))
  }

  @Test("Each mention leads to the row of its place, and the row back to the mention")
  func links() throws {
    let page = try Self.page(Self.story)
    let targets = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(targets).isSubset(of: ids))
    #expect(ids.count == Set(ids).count, "an id stands twice")
    #expect(targets.contains("entry-0") && targets.contains("m0"))
    #expect(page.contains("<bdi class=\"name\">Raqqa</bdi>"))
  }

  @Test("The first line of several paragraphs is the title; a single one is named by its document")
  func title() throws {
    #expect(try Self.page(Self.story).contains("<title>Wells run dry in Raqqa: places</title>"))
    #expect(
      try Self.page("Rain fell on Raqqa.", id: "a<b.txt").contains(
        "<h1 dir=\"auto\">a&lt;b.txt</h1>"))
  }

  @Test("What the map draws has a row, under the number that its mentions have")
  func map() throws {
    let page = try Self.page(Self.story)
    let drawn = Set(page.matches(of: /id="place-\d+" data-place="(\d+)"/).map(\.1))
    let told = Set(page.matches(of: /<tr role="row" id="entry-\d+" data-place="(\d+)"/).map(\.1))
    #expect(!drawn.isEmpty && drawn.isSubset(of: told))
    #expect(page.contains("id=\"small-place-0\""))
  }

  @Test("A title that is given goes before the first line, and the date stands below it")
  func givenTitle() throws {
    let annotation = try Self.annotation(Self.story)
    let bytes = AnnotationRenderer(.html).render(
      annotation, title: "Drought & dust", date: "2017-09-05")
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("<h1 dir=\"auto\">Drought &amp; dust</h1>"))
    #expect(page.contains("<li>2017-09-05</li>"))
    #expect(page.contains("<p dir=\"auto\">Wells run dry in "))
    let same = AnnotationRenderer(.html).render(annotation, title: "Wells run dry in Raqqa")
    #expect(same == AnnotationRenderer(.html).render(annotation))
    // Pages put the name of their site behind a headline.
    let ofSite = AnnotationRenderer(.html).render(
      annotation, title: "Wells run dry in Raqqa | The Daily")
    #expect(ofSite == same)
  }

  @Test("A description holds the name in it, which stays a link of its own")
  func nesting() throws {
    let page = try Self.page("A convoy stopped 10 km south of Raqqa on Monday.")
    #expect(
      page.contains(
        /<mark class="relative [a-z]+" id="m0" data-place="described-0">10 km south of <mark class="literal [a-z]+" data-place="0"><a id="m1"/
      ))
  }

  @Test("The policy names the hashes of exactly what the page holds")
  func policy() throws {
    let page = try Self.page(Self.story)
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]+)"/)?.1)
    func hashes(_ matches: [Substring]) -> [String] {
      matches.map {
        "&#39;sha256-\(Data(DigestAlgorithm.sha256.digest(of: Array($0.utf8))).base64EncodedString())&#39;"
      }
    }
    let styles = hashes(page.matches(of: /<style>([^<]*)<\/style>/).map(\.1))
    let scripts = hashes(page.matches(of: /<script>([\s\S]*?)<\/script>/).map(\.1))
    #expect(styles.count == 2 && scripts.count == 1)
    #expect(
      policy
        == "default-src &#39;none&#39;; style-src \(styles.joined(separator: " ")); "
        + "script-src \(scripts.joined(separator: " ")); img-src data:; "
        + "base-uri &#39;none&#39;; form-action &#39;none&#39;")
  }

  @Test(
    "Text of the article is never markup, and nothing of the page needs what the policy forbids")
  func hostile() throws {
    let attack = "</title></script><img src=x onerror=alert(1)><style>*{}</style>"
    let page = try Self.page(
      "\(attack)\n\nRaqqa\u{0}\u{1B}[31m \"Damascus' \(attack)", id: "\"><script>alert(1)</script>")
    #expect(!page.contains("<img"))
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.matches(of: /<style/).count == 2)
    #expect(!page.contains(/<[a-z][^>]*\s(style|on[a-z]+)=/))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("A text without places, an empty one and one of blank lines are pages, too")
  func empty() throws {
    #expect(
      try Self.page("Nothing happened.\n\nAt all.").contains("No place was found in this text."))
    for text in ["", "\n\n \r\n", "\u{FEFF}"] {
      #expect(try Self.page(text, id: "").contains("<h1 dir=\"auto\">Untitled</h1>"))
    }
  }

  @Test("Arabic is marked as such and sets its own direction")
  func rightToLeft() throws {
    let page = try Self.page(
      "الأمطار تهطل على دمشق\n\nقال مسؤولون في حلب إن الطرق مغلقة في المدينة.")
    #expect(
      page.contains(
        "<article class=\"story\" id=\"story\" tabindex=\"-1\" aria-label=\"Article\" lang=\"ar\">"
      ))
    #expect(page.contains("<h1 lang=\"ar\" dir=\"auto\">"))
  }

  @Test("The same annotation gives the same bytes")
  func deterministic() throws {
    #expect(try Self.page(Self.story) == Self.page(Self.story))
  }

  @Test("The elements are closed in order, whatever the text", arguments: UInt64(0)..<40)
  func balanced(seed: UInt64) throws {
    let text = RandomText.make(seed: seed)
    let page = String(decoding: HTMLReport(try Self.annotation(text)).bytes(), as: UTF8.self)
    var open: [Substring] = []
    // A mark that stands alone would join the “>” before it.
    let tags = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/.matchingSemantics(.unicodeScalar)
    for tag in page.matches(of: tags) {
      let name = tag.2
      if ["meta", "input", "br"].contains(name) { continue }
      if tag.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open == [])
  }

  @Test("A long text makes a page of a small multiple of its size, in little time")
  func long() throws {
    let text = String(
      repeating: "Rain fell on Raqqa and on Damascus, and then it ceased.\n\n", count: 5_000)
    let annotation = try Self.annotation(text)
    let start = ContinuousClock.now
    let bytes = HTMLReport(annotation).bytes()
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(bytes.count < 12 * text.utf8.count)
  }
}
