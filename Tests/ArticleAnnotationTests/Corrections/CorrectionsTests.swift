import Foundation
import TestGazetteers
import Testing

@testable import ArticleAnnotation
@testable import ArticleInput
@testable import ArticleText

@Suite("Corrections in an annotation") struct CorrectionsTests {
  private static let header = "document\ttext\tstart\tdecision\tplace\n"

  private struct Result {
    var annotation: Annotation
    var findings: CorrectionFindings

    /// Mentions with what they mean.
    var mentions: [String] {
      annotation.places.flatMap { place in
        place.mentions.map { ($0.range.lowerBound, "\($0.text): \(place.details?.id ?? "none")") }
      }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func annotate(_ text: String, id: String = "a", _ lines: String) throws -> Result {
    let gazetteer = try TestGazetteer.standard()
    let corrections = Corrections(
      Array((Self.header + lines).utf8), path: "c.tsv", gazetteer: gazetteer
    ) { Issue.record("\($0)") }
    let geoparser = Geoparser(
      gazetteer: gazetteer, options: AnnotationOptions(corrections: corrections))
    let annotation = geoparser.annotate(Document(id: id, text: text))
    return Result(annotation: annotation, findings: corrections.findings())
  }

  private static let rain = "Rain fell on Raqqa, Syria. Raqqa was wet."

  @Test("A line for a name decides of all its mentions, and says so")
  func name() throws {
    let result = try annotate(Self.rain, "\tRAQQA\t\tplace\tgeonames:172957\n")
    #expect(
      result.mentions == [
        "Raqqa: geonames:172957", "Syria: geonames:163843", "Raqqa: geonames:172957",
      ])
    let place = try #require(result.annotation.places.first)
    #expect(place.confidence == 1)
    #expect(place.isDecided)
    #expect(place.reasons == ["decided by hand (c.tsv:2)"])
    #expect(place.mentions.allSatisfy { $0.confidence == 1 })
    #expect(result.annotation.corrections == CorrectionCount(applied: 1, unused: 0))
    #expect(result.findings.unused == [])
  }

  @Test("The narrower line goes first: offsets, then the document, then any")
  func precedence() throws {
    let lines = """
      a\tRaqqa\t27\tplace\tgeonames:4717560
      a\tRaqqa\t\tplace\tgeonames:172957
      \tRaqqa\t\tnot_a_place

      """
    let result = try annotate(Self.rain, lines)
    #expect(
      result.mentions == [
        "Raqqa: geonames:172957", "Syria: geonames:163843", "Raqqa: geonames:4717560",
      ])
    #expect(result.findings.unused == [4])
    #expect(try annotate(Self.rain, id: "b", lines).mentions == ["Syria: geonames:163843"])
  }

  @Test("What is no place is gone; what is to stay unresolved stays, without a point")
  func none() throws {
    let gone = try annotate(Self.rain, "a\tRaqqa\t13\tnot_a_place\n")
    #expect(gone.mentions == ["Syria: geonames:163843", "Raqqa: geonames:172955"])
    let open = try annotate(Self.rain, "a\tRaqqa\t13\tunresolved\n")
    #expect(
      open.mentions == ["Raqqa: none", "Syria: geonames:163843", "Raqqa: geonames:172955"])
    let place = try #require(open.annotation.places.first)
    #expect(place.coordinate == nil)
    #expect(place.alternatives.isEmpty)
    #expect(place.reasons == ["decided by hand (c.tsv:2)"])
  }

  @Test("A span that was missed becomes a mention and takes the place of what overlaps it")
  func missed() throws {
    let text = "He lives in el-Qorbex near Raqqa, Syria. The Syria of old."
    let result = try annotate(
      text, "a\tel-Qorbex\t12\tplace\tgeonames:172955\na\tof old\t51\tplace\tgeonames:169577\n")
    #expect(result.mentions.contains("el-Qorbex: geonames:172955"))
    #expect(result.mentions.contains("of old: geonames:169577"))
    let wide = try annotate(Self.rain, "a\tRaqqa, Syria\t13\tplace\tgeonames:172955\n")
    #expect(wide.mentions == ["Raqqa, Syria: geonames:172955", "Raqqa: geonames:172955"])
  }

  @Test("Coordinates give a name a point without a place of the gazetteer")
  func coordinates() throws {
    let result = try annotate(Self.rain, "\tRaqqa\t\tplace\t35.2, 39.9\n")
    let place = try #require(result.annotation.places.first)
    #expect(place.details == nil)
    #expect(place.coordinate?.latitude == 35.2)
    #expect(place.confidence == 1)
    #expect(place.mentions.count == 2)
    #expect(place.coordinate?.longitude == 39.9)
    #expect(result.annotation.corrections == CorrectionCount(applied: 1, unused: 0))
  }

  @Test("A place that is decided helps the names beside it")
  func evidence() throws {
    let text = "Crews worked in Qorbexville. Later they drove to Paris and on to Dallas Avenue."
    let plain = try annotate(text, "")
    let helped = try annotate(
      text, "a\tQorbexville\t16\tplace\tgeonames:4717560\n\tParis\t\tunresolved\n")
    #expect(plain.annotation.corrections == CorrectionCount(applied: 0, unused: 0))
    #expect(helped.mentions.contains("Qorbexville: geonames:4717560"))
    #expect(helped.mentions.contains("Paris: none"))
    let twice = "Portland was quiet. A fair in Portland drew many."
    let oregon = try annotate(twice, "")
    let maine = try annotate(twice, "a\tPortland\t0\tplace\tgeonames:4975802\n")
    #expect(oregon.mentions == ["Portland: geonames:5746545", "Portland: geonames:5746545"])
    #expect(maine.mentions == ["Portland: geonames:4975802", "Portland: geonames:4975802"])
  }

  @Test("An article that has changed is told with what stands there now")
  func changed() throws {
    let result = try annotate(
      Self.rain, "a\tHoms\t13\tplace\tgeonames:169577\na\tRaqqa\t90\tnot_a_place\n")
    #expect(
      result.findings.changed.map(\.description) == [
        "c.tsv:2: document a has “Raqq” at 13 instead of “Homs”: the article has changed",
        "c.tsv:3: document a ends before “Raqqa” at 90: the article has changed",
      ])
    #expect(result.mentions.count == 3)
    #expect(result.annotation.corrections == CorrectionCount(applied: 0, unused: 2))
  }

  @Test("Lines that decide nothing are told, those for other documents are not")
  func unused() throws {
    let result = try annotate(
      Self.rain, "z\tRaqqa\t\tnot_a_place\na\tBerlin\t\tnot_a_place\n\tBonn\t\tnot_a_place\n")
    #expect(result.findings.unused == [3, 4])
    #expect(result.findings.unusedNotice == "c.tsv: 2 lines had no effect: 3, 4")
    #expect(result.annotation.corrections == CorrectionCount(applied: 0, unused: 1))
  }

  @Test("In markup offsets are those of the source, and character references make no difference")
  func markup() throws {
    let page =
      "<html><body><article><p>Rain fell on Zu&#776;rich and D&eacute;rik in May and on "
      + "Raqqa, Syria, for many days, and it did not end before Monday.</p></article></body></html>"
    let gazetteer = try TestGazetteer.standard()
    let raw = RawInput(
      path: "a.html", name: "a.html", unit: .file(.html), bytes: Array(page.utf8),
      end: InputPosition())
    let document = try DocumentReader().document(from: raw).get().document
    func annotate(_ lines: String) -> Annotation {
      let corrections = Corrections(
        Array((Self.header + lines).utf8), path: "c.tsv", gazetteer: gazetteer
      ) { Issue.record("\($0)") }
      return Geoparser(
        gazetteer: gazetteer, options: AnnotationOptions(corrections: corrections)
      ).annotate(document)
    }
    let start = try #require(page.firstRange(of: "D&eacute;rik")).lowerBound
    let offset = page.unicodeScalars.distance(from: page.startIndex, to: start)
    let annotation = annotate("a.html\tDérik\t\(offset)\tplace\tgeonames:172957\n")
    let place = try #require(annotation.places.first { $0.details?.id == "geonames:172957" })
    #expect(place.mentions.map(\.text) == ["Dérik"])
    #expect(place.mentions.map(\.range) == [offset..<(offset + 12)])
    #expect(annotation.places.contains { $0.mentions.first?.text == "Raqqa" })
  }

  @Test("Offsets count code points, whatever stands before them")
  func codePoints() throws {
    let result = try annotate("👩‍👩‍👧 é: Raqqa, Syria", "a\tRaqqa\t9\tplace\tgeonames:172957\n")
    #expect(result.mentions.first == "Raqqa: geonames:172957")
  }
}
