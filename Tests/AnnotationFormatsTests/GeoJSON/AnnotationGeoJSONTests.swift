import AnnotationFormats
import ArticleAnnotation
import ArticleText
import TestGazetteers
import TestSupport
import Testing

@Suite("Annotations as GeoJSON")
struct AnnotationGeoJSONTests {
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

  private static let rain = "Rain fell on Raqqa, Syria. Raqqa was wet."

  private func corrected(_ line: String) throws -> [UInt8] {
    let gazetteer = try TestGazetteer.small()
    let table = "document\ttext\tstart\tdecision\tplace\n\(line)\n"
    let corrections = Corrections(Array(table.utf8), path: "c.tsv", gazetteer: gazetteer) {
      Issue.record("\($0)")
    }
    return Geoparser(gazetteer: gazetteer, options: AnnotationOptions(corrections: corrections))
      .annotate(Document(id: "a", text: Self.rain)).geoJSON()
  }

  @Test("What a person decided is drawn where they said, and counted")
  func corrections() throws {
    let bytes = try corrected("\tRaqqa\t\tplace\t35.2, 39.9")
    let json = String(decoding: bytes, as: UTF8.self)
    #expect(json.contains("\"coordinates\":[39.9,35.2]"))
    #expect(json.contains("\"corrections\":{\"applied\":1,\"unused\":0}"))
    #expect(GeoJSONValidator.faults(in: bytes) == [])
  }

  @Test("Corrections that speak of nothing leave an annotation as it was")
  func untouched() throws {
    let plain = Geoparser(gazetteer: try TestGazetteer.small())
      .annotate(Document(id: "a", text: Self.rain)).geoJSON()
    let json = String(decoding: try corrected("z\tRaqqa\t\tnot_a_place"), as: UTF8.self)
    let members = "\"corrections\":{\"applied\":0,\"unused\":0},"
    #expect(json.replacing(members, with: "") == String(decoding: plain, as: UTF8.self))
  }
}
