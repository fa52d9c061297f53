import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Fuzzy search")
struct PlaceSearchTests {
  @Test("Spellings used by the press find the right place, in any script")
  func spellings() throws {
    let gazetteer = try TestGazetteer.standard()
    var firsts = 0
    var missing: [String] = []
    let rows = try TestTable.rows("spellings.tsv")
    for row in rows {
      let wanted = row[0].split(separator: "|").map(String.init)
      let found = PlaceSearch(limit: 3).places(row[1], in: gazetteer)
        .map { gazetteer.id(of: $0.place) }
      if !found.contains(where: wanted.contains) { missing.append("\(row[1]): \(found)") }
      if let first = found.first, wanted.contains(first) { firsts += 1 }
    }
    #expect(missing == [], "among the first three")
    #expect(Double(firsts) / Double(rows.count) >= 0.95, "first: \(firsts) of \(rows.count)")
  }

  @Test("With one letter deleted, swapped or wrong, 95 % of places are among the first ten")
  func misspelt() throws {
    let gazetteer = try TestGazetteer.standard()
    var generator = SeededGenerator(seed: 4)
    let names = gazetteer.sampledNames(400) { Int.random(in: 0..<$0, using: &generator) }
    var found = 0
    for (number, name) in names.enumerated() {
      var letters = Array(name)
      let position = Int.random(in: 0..<(letters.count - 1), using: &generator)
      switch number % 3 {
      case 0: letters.remove(at: position)
      case 1: letters.swapAt(position, position + 1)
      default: letters[position] = "q"
      }
      let wanted = PlaceSearch(limit: 1).places(name, in: gazetteer).first?.place
      let hits = PlaceSearch().places(String(letters), in: gazetteer)
      if hits.contains(where: { $0.place == wanted }) { found += 1 }
    }
    #expect(names.count == 400)
    #expect(found >= 380, "\(found) of 400")
  }

  @Test(
    "The first result is the one that people expect",
    arguments: [
      ("Paris", "geonames:2988507"), ("Paris, Texas", "geonames:4717560"),
      ("Paris Texas", "geonames:4717560"), ("Pariss, Texas", "geonames:4717560"),
      ("Paris, Texsa", "geonames:4717560"), ("paris, US", "geonames:4717560"),
      ("London", "geonames:2643743"), ("London Ontario", "geonames:6058560"),
      ("Zor Deir ez", "geonames:170794"), ("Aires Buenos", "geonames:3435910"),
      ("New Yrok", "geonames:5128581"), ("Londno", "geonames:2643743"),
      ("Moskva", "geonames:524901"), ("Москваа", "geonames:524901"),
      ("القاهره", "geonames:360630"), ("東京", "geonames:1850147"), ("东京", "geonames:1850147"),
      ("Springfield Illinois", "geonames:4250542"), ("São Paolo", "geonames:3448439"),
      ("Muenchen", "geonames:2867714"), ("Sydny", "geonames:2147714"),
    ])
  func expectations(_ query: String, _ id: String) throws {
    let gazetteer = try TestGazetteer.standard()
    let hits = PlaceSearch().places(query, in: gazetteer)
    #expect(hits.first.map { gazetteer.id(of: $0.place) } == id)
  }

  @Test("A name in Chinese characters is not misspelt: another character is another name")
  func ideographs() throws {
    let gazetteer = try TestGazetteer.standard()
    #expect(PlaceSearch().places("東亰", in: gazetteer).isEmpty)
    #expect(PlaceSearch().nearestNames("南東", in: gazetteer).isEmpty)
  }

  @Test("Country and class restrict the results, misspelt or not")
  func filters() throws {
    let gazetteer = try TestGazetteer.standard()
    let countries = PlaceSearch(country: CountryCode("LB")).places("Tripoly", in: gazetteer)
    #expect(countries.first.map { gazetteer.id(of: $0.place) } == "geonames:266826")
    #expect(countries.allSatisfy { gazetteer.facts($0.place)?.country == CountryCode("LB") })
    let waters = PlaceSearch(featureClass: .water).places("Danube", in: gazetteer)
    #expect(!waters.isEmpty)
    #expect(waters.allSatisfy { gazetteer.facts($0.place)?.feature.featureClass == .water })
  }

  @Test("Misspelt overlay places are found, and hidden places are not")
  func overlays() throws {
    let village = Place(
      id: "user:tell-foo", name: "Tell Foobar", coordinate: .init(latitude: 35, longitude: 40),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("SY"))
    let gazetteer = try GazetteerFixture().open(
      overlays: [village], suppressed: ["geonames:99072"])
    let hits = PlaceSearch().places("Tel Foobar", in: gazetteer)
    #expect(hits.map { gazetteer.id(of: $0.place) }.contains("user:tell-foo"))
    let other = PlaceSearch().places("Foobar Tell", in: gazetteer)
    #expect(other.first.map { gazetteer.id(of: $0.place) } == "user:tell-foo")
    let hidden = PlaceSearch().places("Mosull", in: gazetteer)
    #expect(!hidden.contains { gazetteer.id(of: $0.place) == "geonames:99072" })
  }

  @Test("Unusual queries are handled")
  func odd() throws {
    let gazetteer = try GazetteerFixture().open()
    let long = String(repeating: "long ", count: 2_000)
    for query in ["", " ", ",", ",,,", "a", "ab", "\u{0}", "🏳️", long, "a, b, c, d", "、"] {
      _ = PlaceSearch().places(query, in: gazetteer)
      _ = PlaceSearch().nearestNames(query, in: gazetteer)
    }
  }
}
