import TestGazetteers
import Testing

@testable import Gazetteer

@Suite("Names by year")
struct YearsTests {
  private static func place(
    _ id: String, _ name: String, _ names: [PlaceName], population: Int = 10
  ) -> Place {
    Place(
      id: id, name: name, coordinate: .init(latitude: 41, longitude: 29),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("TR"), population: population,
      names: names)
  }

  private static let places = [
    place(
      "user:istanbul", "Istanbul",
      [
        PlaceName("Konstantinopel", language: "de", kind: .historical, from: 330, to: 1930),
        PlaceName("Constantinople", kind: .historical, from: 330, to: 1930),
        PlaceName("Byzantium", kind: .historical, to: 330), PlaceName("Constantinople"),
      ], population: 1_000),
    place("user:other", "Constantinople", []),
    place(
      "user:petersburg", "Saint Petersburg",
      [
        PlaceName("Leningrad", kind: .historical, from: 1924, to: 1991),
        PlaceName("Petersgrad", kind: .historical, from: 1914, to: 1924),
      ]),
  ]

  private func gazetteer(_ year: Int) throws -> LayeredGazetteer {
    try GazetteerFixture().open(overlays: Self.places).asOf(year)
  }

  @Test(
    "A name counts only in its years",
    arguments: [
      (1915, "Constantinople", ["user:istanbul", "user:other"]),
      (2000, "Constantinople", ["user:other"]), (1915, "Byzantium", ["user:istanbul"]),
      (1920, "Petersgrad", ["user:petersburg"]), (330, "Byzantium", ["user:istanbul"]),
    ])
  func candidates(_ year: Int, _ name: String, _ ids: [String]) throws {
    #expect(try gazetteer(year).ids(name) == ids)
  }

  @Test("A former name that was in use counts as official")
  func kind() throws {
    let found = try gazetteer(1915).candidates(named: "Constantinople")
    #expect(found.first?.kind != .historical)
    let petrograd = try gazetteer(1915).candidates(named: "Petersgrad")
    #expect(petrograd.map(\.kind) == [.official])
    let later = try gazetteer(2000).candidates(named: "Petersgrad")
    #expect(later.map(\.kind) == [.historical])
  }

  @Test(
    "The name in force is the latest English one",
    arguments: [
      (1915, "user:istanbul", "Constantinople"), (100, "user:istanbul", "Byzantium"),
      (2000, "user:istanbul", nil), (1924, "user:petersburg", "Leningrad"),
      (1915, "user:petersburg", "Petersgrad"), (1915, "user:other", nil),
    ] as [(Int, String, String?)])
  func nameInForce(_ year: Int, _ id: String, _ name: String?) throws {
    let gazetteer = try gazetteer(year)
    let place = try #require(try gazetteer.reference(id: id))
    #expect(gazetteer.nameInForce(of: place) == name)
  }

  @Test("Without a year, all names count alike")
  func noYear() throws {
    let gazetteer = try GazetteerFixture().open(overlays: Self.places)
    #expect(gazetteer.ids("Constantinople") == ["user:istanbul", "user:other"])
    let place = try #require(try gazetteer.reference(id: "user:istanbul"))
    #expect(gazetteer.nameInForce(of: place) == nil)
  }

  @Test("The default gazetteer knows Constantinople and Salonica")
  func standard() throws {
    let gazetteer = try TestGazetteer.standard().asOf(1915)
    for (name, id) in [
      ("Constantinople", "geonames:745044"), ("Salonica", "geonames:734077"),
      ("Petrograd", "geonames:498817"),
    ] {
      let place = try #require(try gazetteer.reference(id: id))
      #expect(gazetteer.nameInForce(of: place) == name)
      #expect(gazetteer.ids(name).contains(id))
    }
  }
}
