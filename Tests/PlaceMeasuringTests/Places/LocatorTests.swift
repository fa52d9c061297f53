import Foundation
import Gazetteer
import Geodesy
import PlaceMeasuring
import TestGazetteers
import Testing

@Suite("Locating a name")
struct LocatorTests {
  @Test("Candidates for an exact name are sorted by prominence")
  func order() throws {
    let list = try Locator().locate("Paris", in: TestGazetteer.small())
    #expect(list.query == "Paris")
    #expect(list.candidates.count == 7)
    #expect(list.candidates.first?.details.fullName == "Paris, France")
    #expect(list.candidates.allSatisfy { $0.tier == .exact && $0.distance == nil })
    let scores = list.candidates.compactMap(\.score)
    #expect(scores == scores.sorted(by: >))
  }

  @Test("A country and a limit restrict the answer")
  func filters() throws {
    let search = PlaceSearch(country: CountryCode("US"), limit: 2)
    let list = try Locator(search: search).locate("Paris", in: TestGazetteer.small())
    #expect(list.candidates.count == 2)
    #expect(list.candidates.allSatisfy { $0.details.countryCode == CountryCode("US") })
  }

  @Test("Near a point, the nearest comes first with its distance in metres")
  func near() throws {
    let toronto = Coordinate(latitude: 43.70011, longitude: -79.4163)
    let list = try Locator(near: toronto).locate("Paris", in: TestGazetteer.small())
    let first = try #require(list.candidates.first)
    #expect(first.details.countryCode == CountryCode("CA"))
    #expect(try abs(#require(first.distance) - 95_900) < 500)
    let distances = list.candidates.compactMap(\.distance)
    #expect(distances.count == list.candidates.count)
    #expect(distances == distances.sorted())
  }

  @Test(
    "A name is found at its tier",
    arguments: [
      ("Raqqa", MatchTier.exact), ("raqqa", .folded), ("Rāqqa", .folded),
      ("Aleppoo", .skeleton), ("Damascsu", .fuzzy),
    ])
  func tiers(name: String, tier: MatchTier) throws {
    let list = try Locator().locate(name, in: TestGazetteer.small())
    #expect(list.candidates.first?.tier == tier)
  }

  @Test("An id is located, and an unknown name gives no candidates")
  func idAndNothing() throws {
    let gazetteer = try TestGazetteer.small()
    let byID = try Locator().locate("geonames:172955", in: gazetteer)
    #expect(byID.candidates.map(\.details.name) == ["Raqqa"])
    #expect(try Locator().locate("Qwxzvbn", in: gazetteer).candidates.isEmpty)
  }

  @Test("JSON names units; one name gives an object, several an array")
  func json() throws {
    let gazetteer = try TestGazetteer.small()
    let list = try Locator(near: Coordinate(latitude: 0, longitude: 0))
      .locate("Raqqa", in: gazetteer)
    let parsed = try JSONSerialization.jsonObject(with: Data(PlaceList.json([list])))
    let object = try #require(parsed as? [String: Any])
    #expect(object["query"] as? String == "Raqqa")
    let candidates = try #require(object["candidates"] as? [[String: Any]])
    let first = try #require(candidates.first)
    #expect(
      Set(first.keys)
        == [
          "id", "name", "latitude", "longitude", "feature_class", "feature_code", "country_code",
          "country", "admin1", "population", "tier", "score", "distance_m",
        ])
    let two = try JSONSerialization.jsonObject(with: Data(PlaceList.json([list, list])))
    #expect((two as? [Any])?.count == 2)
  }

  @Test("Text has one line per candidate")
  func text() throws {
    let list = try Locator(search: PlaceSearch(limit: 1))
      .locate("Paris, Texas", in: TestGazetteer.small())
    #expect(
      list.text()
        == "geonames:4717560  Paris, Texas, United States  P PPLA2  24,782  33.66094, -95.55551  "
        + "exact\n")
  }
}
