import AnnotationFormats
import ArticleAnnotation
import ArticleText
import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("Lines and areas in the formats")
struct FormatGeometryTests {
  private func annotate(_ text: String) throws -> Annotation {
    Geoparser(gazetteer: try TestGazetteer.standard()).annotate(Document(id: "1", text: text))
  }

  @Test("A relation across the antimeridian is cut there")
  func antimeridian() throws {
    let annotation = try annotate("They flew from Tokyo to San Francisco.")
    #expect(annotation.relations.count == 1)
    let kml = String(decoding: AnnotationRenderer(.kml).render(annotation), as: UTF8.self)
    let lines = kml.matches(
      of: /<LineString>\s*<tessellate>1<\/tessellate>\s*<coordinates>([^<]*)</)
    #expect(kml.contains("<MultiGeometry>"))
    #expect(lines.count == 2)
    for line in lines {
      let longitudes = line.1.split(separator: " ").compactMap {
        $0.split(separator: ",").first.flatMap { Double($0) }
      }
      #expect(longitudes.count > 10)
      #expect(longitudes.contains { abs($0) == 180 })
      for (here, next) in zip(longitudes, longitudes.dropFirst()) {
        #expect(abs(next - here) < 10)
      }
    }
  }

  @Test("GPX has no longitude of 180, which its schema leaves out")
  func dateLine() throws {
    let annotation = try annotate("The buoy floats at 10.5000° S, 180.0000° E.")
    try #require(annotation.coordinates.first?.reading.coordinate.longitude == 180)
    let gpx = String(decoding: AnnotationRenderer(.gpx).render(annotation), as: UTF8.self)
    #expect(gpx.contains(#"lat="-10.5" lon="-180""#))
  }

  @Test("Described places are areas or ways, in KML and in the GeoPackage alike")
  func described() throws {
    let annotation = try annotate(
      "A camp 30 km south of Raqqa was hit; shells fell on the road from Raqqa to Aleppo.")
    #expect(annotation.described.count == 2)
    let kml = String(decoding: AnnotationRenderer(.kml).render(annotation), as: UTF8.self)
    #expect(kml.contains("<Polygon>"))
    #expect(kml.contains("<name>1: areas</name>"))
    guard let ogrinfo = ReaderProgram.ogrinfo else { return }
    let scratch = try ScratchFolder()
    let package = try AnnotationPackage(creating: scratch.file("a.gpkg"))
    try package.add(annotation)
    try package.finish()
    for (layer, kind) in [("areas", "MULTIPOLYGON"), ("ways", "MULTILINESTRING")] {
      let output = try ogrinfo.run(["-ro", "-al", scratch.file("a.gpkg"), layer]).output
      #expect(output.contains("Feature Count: 1\n"), "\(layer)")
      #expect(output.contains(kind), "\(layer)")
    }
  }

  @Test("In KML the words around a mention are text for viewers that read HTML")
  func hostileDescription() throws {
    let annotation = try annotate("Rain in Paris <img src=x onerror=alert(1)> & Mosul.")
    let kml = String(decoding: AnnotationRenderer(.kml).render(annotation), as: UTF8.self)
    #expect(!kml.contains("<img") && !kml.contains(">&lt;img"))
    #expect(kml.contains("&amp;lt;img src=x onerror=alert(1)&amp;gt; &amp;amp; Mosul"))
  }
}
