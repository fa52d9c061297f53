import Geodesy
import TestGazetteers
import Testing

@testable import Gazetteer

@Suite("Overlays above the base")
struct OverlayLayerTests {
  let fixture: GazetteerFixture

  init() throws { fixture = try GazetteerFixture() }

  @Test("An added place is a candidate without a rebuild")
  func added() throws {
    let camp = place("user:camp", "Camp Speicher", names: [PlaceName("Tikrit Air Academy")])
    let gazetteer = try fixture.open(overlays: [camp])
    #expect(gazetteer.found("Camp Speicher") == ["user:camp exact"])
    #expect(gazetteer.found("tikrit air academy") == ["user:camp folded"])
    let evidence = try #require(gazetteer.evidence(NameKey(name: "Camp Speicher"))).evidence
    #expect(evidence.isSuperset(of: [.name, .mainName, .settlement, .overlay]))
    let begun = try #require(gazetteer.evidence(NameKey(name: "Tikrit Air"))).evidence
    #expect(begun.isSuperset(of: [.continues, .overlay]))
    let reference = try #require(try gazetteer.reference(id: "user:camp"))
    #expect(gazetteer.isOverlay(reference))
    #expect(try gazetteer.place(reference) == camp)
    let facts = try #require(gazetteer.facts(reference))
    #expect(facts.countryPlace.map(gazetteer.id) == "geonames:163843")
    #expect(facts.admin1.map(gazetteer.id) == "geonames:170792")
    #expect(gazetteer.placeCount == 232)
    #expect(fixture.compilations == 1)
    _ = try fixture.open(overlays: [])
    #expect(fixture.compilations == 1)
  }

  @Test("An added place is also found by its skeleton")
  func skeleton() throws {
    let gazetteer = try fixture.open(overlays: [place("user:shola", "Tell ash-Shoula")])
    #expect(gazetteer.found("Tell al-Shulah") == ["user:shola skeleton"])
  }

  @Test("A place with the id of a base place replaces it")
  func replaced() throws {
    let gazetteer = try fixture.open(overlays: [place("geonames:99072", "Ninive")])
    #expect(!gazetteer.ids("Mosul").contains("geonames:99072"))
    #expect(gazetteer.ids("Ninive") == ["geonames:99072"])
    #expect(gazetteer.placeCount == 231)
    let reference = try #require(try gazetteer.reference(id: "geonames:99072"))
    #expect(gazetteer.name(of: reference) == "Ninive")
    #expect(gazetteer.source(of: reference) == "me")
  }

  @Test("Of two overlay places with the same id, the later one wins")
  func later() throws {
    let gazetteer = try fixture.open(
      overlays: [place("user:a", "Firstplace"), place("user:a", "Secondplace")])
    #expect(gazetteer.ids("Firstplace") == [])
    #expect(gazetteer.ids("Secondplace") == ["user:a"])
    #expect(gazetteer.overlayPlaceCount == 1)
  }

  @Test("A suppressed place is hidden, but others with its name remain")
  func suppressed() throws {
    let before = try fixture.open().ids("Mosul")
    let gazetteer = try fixture.open(suppressed: ["geonames:99072"])
    #expect(gazetteer.ids("Mosul") == before.filter { $0 != "geonames:99072" })
    #expect(try gazetteer.reference(id: "geonames:99072") == nil)
    #expect(gazetteer.placeCount == 230)
  }

  @Test("Overlay places come before base places")
  func order() throws {
    let gazetteer = try fixture.open(overlays: [place("user:paris", "Paris")])
    #expect(gazetteer.ids("Paris").first == "user:paris")
    #expect(gazetteer.ids("Paris").count > 10)
  }

  private func place(_ id: String, _ name: String, names: [PlaceName] = []) -> Place {
    Place(
      id: id, name: name, coordinate: Coordinate(latitude: 35.5, longitude: 40.25),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("SY"), admin1: "07",
      source: "me", names: names)
  }
}
