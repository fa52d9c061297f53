import Geodesy
import Testing

@testable import CorpusAnalysis

@Suite struct JudgementTests {
  private func judge(
    _ place: AnnotatedMention.Place, id: String? = nil, country: String? = nil
  ) -> Judgement? {
    Judgement(
      place,
      against: GoldMention(
        range: 0..<1, surface: "x", coordinate: Coordinate(latitude: 0, longitude: 0), id: id,
        country: country))
  }

  private func place(
    longitude: Double, id: String = "", code: String = "PPL", country: String = ""
  ) -> AnnotatedMention.Place {
    .init(
      id: id, coordinate: Coordinate(latitude: 0, longitude: longitude), featureCode: code,
      country: country)
  }

  @Test func `the haversine is that of score.py`() {
    let raqqa = Coordinate(latitude: 35.9506, longitude: 39.0094)
    let mosul = Coordinate(latitude: 36.335, longitude: 43.11889)
    // Made with Python 3.11 by the formula in score.py.
    #expect(abs(Haversine.kilometres(raqqa, mosul) - 371.451_987_654) < 1e-8)
    #expect(Haversine.kilometres(raqqa, raqqa) == 0)
    let antipode = Coordinate(latitude: -35.9506, longitude: 39.0094 - 180)
    #expect(abs(Haversine.kilometres(raqqa, antipode) - 20_015.114_442_036) < 1e-8)
  }

  @Test func `161 km on the sphere are the limit`() throws {
    // One degree of the equator is 111.195 km on the sphere.
    let inside = try #require(judge(place(longitude: 1.4479)))
    let outside = try #require(judge(place(longitude: 1.4480)))
    #expect(inside.isNear && !inside.isSame && inside.kilometres > 160.9)
    #expect(!outside.isNear && outside.kilometres > 161)
  }

  @Test func `the same id is right wherever the gazetteers put it`() throws {
    let judgement = try #require(judge(place(longitude: 30, id: "geonames:5"), id: "geonames:5"))
    #expect(judgement.isNear && judgement.isSame && judgement.kilometres == 0)
  }

  @Test func `a country is right by its code, and only as a country`() throws {
    let country = place(longitude: 30, code: "PCLI", country: "SY")
    let city = place(longitude: 30, code: "PPLC", country: "SY")
    #expect(try #require(judge(country, country: "SY")).isSame)
    #expect(try !#require(judge(country, country: "LB")).isNear)
    #expect(try !#require(judge(city, country: "SY")).isNear)
    #expect(try !#require(judge(country)).isNear)
  }

  @Test func `gold without coordinates is not judged`() {
    let gold = GoldMention(range: 0..<1, surface: "x", id: "geonames:5")
    #expect(Judgement(place(longitude: 0, id: "geonames:5"), against: gold) == nil)
  }
}
