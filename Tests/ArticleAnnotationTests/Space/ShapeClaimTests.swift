import ArticleText
import Gazetteer
import Geodesy
import TestGazetteers
import Testing

@testable import ArticleAnnotation

@Suite("Statements about rivers, lakes and countries")
struct ShapeClaimTests {
  private static let ids = [
    "Danube": "naturalearth:river-danube-45-19", "Rhine": "naturalearth:river-rhine-51-7",
    "Lake Constance": "naturalearth:lake-1159114259",
    "Lake Victoria": "naturalearth:lake-1159113191", "Novi Sad": "geonames:3194360",
    "Vienna": "geonames:2761369", "Zurich": "geonames:2657896", "Aleppo": "geonames:170063",
    "Turkey": "geonames:298795", "Syria": "geonames:163843", "Nairobi": "geonames:184745",
    "Entebbe": "geonames:233508", "Damascus": "geonames:170654", "Qamishli": "geonames:173377",
    "Raqqa": "geonames:172955", "Euphrates": "naturalearth:river-euphrates-33-43",
  ]

  /// Annotates a text whose names are decided, so that statements are tested and not resolution.
  private func annotate(_ text: String) throws -> Annotation {
    let gazetteer = try TestGazetteer.standard()
    var lines = "document\ttext\tstart\tdecision\tplace\n"
    for (name, id) in Self.ids.sorted(by: { $0.key < $1.key }) where text.contains(name) {
      lines += "\t\(name)\t\tplace\t\(id)\n"
    }
    let corrections = Corrections(Array(lines.utf8), path: "c.tsv", gazetteer: gazetteer) {
      Issue.record("\($0)")
    }
    let options = AnnotationOptions(corrections: corrections)
    return Geoparser(gazetteer: gazetteer, options: options)
      .annotate(Document(id: "1", text: text, language: .english))
  }

  @Test(
    "The nearest point of a course or an outline decides",
    arguments: [
      ("Vienna lies 5 km from the Danube.", "agrees", "line"),
      ("Vienna lies 50 km from the Danube.", "contradicts", "line"),
      ("Novi Sad, on the Danube, was dry.", "agrees", "line"),
      ("Novi Sad, a city on the Rhine, was dry.", "contradicts", "line"),
      ("Zurich lies 60 km from Lake Constance.", "agrees", "outline"),
      ("Entebbe sits on Lake Victoria.", "agrees", "outline"),
      ("Nairobi is on Lake Victoria.", "contradicts", "outline"),
      ("Aleppo lies 45 km from Turkey.", "agrees", "outline"),
      ("Aleppo lies 300 km from Turkey.", "contradicts", "outline"),
      ("Qamishli lies north of the Euphrates.", "agrees", "line"),
      ("Raqqa lies 10 km south of the Euphrates.", "contradicts", "line"),
    ])
  func verdict(text: String, verdict: String, measured: String) throws {
    let annotation = try annotate(text)
    let claim = try #require(annotation.claims.first, "\(text)")
    #expect(claim.verdict.rawValue == verdict, "\(text): \(claim.finding)")
    #expect(claim.measuredTo?.rawValue == measured, "\(text)")
  }

  @Test("A name that is not a water, or words that say something else, is no bank")
  func noBank() throws {
    for text in [
      "Troops moved from Vienna. On the Danube, ships waited.",
      "Damascus relied on Syria.", "Vienna voted on the Danube on Friday.",
    ] {
      #expect(try annotate(text).claims.allSatisfy { $0.kind != .relation(.bank) }, "\(text)")
    }
  }

  @Test("A point at a distance from a long river is not placed")
  func unplaced() throws {
    let annotation = try annotate("A convoy was hit 30 km south of the Danube.")
    #expect(annotation.described.count == 1)
    #expect(annotation.described.first?.estimate == nil)
    let lake = try annotate("A convoy was hit 30 km south of Lake Constance.")
    #expect(lake.described.first?.estimate != nil)
  }

  @Test("A river named beside a town is related to it at its nearest point")
  func relations() throws {
    let annotation = try annotate("Ships left Vienna and Novi Sad on the Danube for the Rhine.")
    let danube = annotation.relations.filter { $0.to == Self.ids["Danube"] }
    #expect(danube.count == 2)
    #expect(danube.allSatisfy { $0.distance < 6_000 && $0.measuredTo == .line })
    let nearest = try #require(danube.first?.nearest)
    #expect(abs(nearest.latitude - 48.2297) < 0.01)
    // Two rivers are not: there is no one point of either.
    let rivers = Set([Self.ids["Danube"], Self.ids["Rhine"]])
    #expect(!annotation.relations.contains { rivers == [$0.from, $0.to] })
    #expect(annotation.relations.contains { $0.to == Self.ids["Rhine"] })
  }

  @Test("Coordinates beside the name of a country lie in it or contradict it")
  func coordinates() throws {
    let inside = try annotate("They met in Syria (35.5000, 40.0000).")
    #expect(inside.coordinates.first?.beside?.distance == 0)
    #expect(inside.coordinates.first?.contradictsName == false)
    let outside = try annotate("They met in Syria (30.0000, 40.0000).")
    #expect(outside.coordinates.first?.contradictsName == true)
  }
}
