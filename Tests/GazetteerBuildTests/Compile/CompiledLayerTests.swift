import Foundation
import Geodesy
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("Compiled layers")
struct CompiledLayerTests {
  private static func place(
    _ id: String, _ name: String, names: [String] = [], population: Int = 10
  ) -> Place {
    Place(
      id: id, name: name, coordinate: .init(latitude: 35, longitude: 40),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("SY"), admin1: "07",
      population: population, source: "test", names: names.map { PlaceName($0) })
  }

  private static let places = [
    place("user:tell-foo", "Tell Foobar", names: ["تل فوبار", "Tall Foobar"]),
    place("geonames:99072", "New Mosul", population: 5),
    place("user:raqqa", "Raqqa", population: 1),
  ]

  private func layered(_ fixture: GazetteerFixture) throws -> LayeredGazetteer {
    let layer = CompiledLayer(path: fixture.scratch.file("layer"))
    let outcome = try layer.build(
      from: Self.places, name: "test", hash: "1", over: try fixture.open())
    #expect(outcome.places == 3)
    return try LayeredGazetteer.open(fixture.store(), layers: [layer])
  }

  @Test("A layer gives the same answers as an overlay in memory")
  func likeOverlay() throws {
    let fixture = try GazetteerFixture()
    let layer = try layered(fixture)
    let overlay = try fixture.open(overlays: Self.places)
    #expect(layer.placeCount == overlay.placeCount)
    #expect(layer.overlayPlaceCount == overlay.overlayPlaceCount)
    let names = [
      "Tell Foobar", "Tel Foobar", "تل فوبار", "New Mosul", "Mosul", "Raqqa", "ar-Raqqah",
      "Damascus",
      "Tell", "Nowhere",
    ]
    for name in names {
      #expect(layer.found(name) == overlay.found(name), "\(name)")
      let key = NameKey(name: name)
      #expect(layer.evidence(key)?.evidence == overlay.evidence(key)?.evidence, "\(name)")
      #expect(layer.evidence(key)?.populationBucket == overlay.evidence(key)?.populationBucket)
    }
    for place in Self.places {
      let one = try #require(try layer.reference(id: place.id))
      let other = try #require(try overlay.reference(id: place.id))
      #expect(try layer.place(one) == place)
      #expect(layer.isOverlay(one))
      #expect(layer.name(of: one) == place.name)
      #expect(layer.id(of: one) == place.id)
      #expect(layer.source(of: one) == "test")
      #expect(layer.facts(one)?.admin1 == overlay.facts(other)?.admin1)
      #expect(layer.facts(one)?.countryPlace == overlay.facts(other)?.countryPlace)
      #expect(layer.facts(one)?.coordinate == place.coordinate)
    }
    #expect(layer.facts(PlaceReference(number: .max)) == nil)
    let info = try layer.info()
    #expect(info.hiddenPlaces == 1)
    #expect(info.files.count == 4)
  }

  @Test("A layer is searched for misspelt names and by coordinates")
  func search() throws {
    let layer = try layered(try GazetteerFixture())
    let misspelt = PlaceSearch().places("Tell Fobar", in: layer)
    #expect(misspelt.first.map { layer.id(of: $0.place) } == "user:tell-foo")
    let near = layer.nearestPlaces(to: .init(latitude: 35.0001, longitude: 40), limit: 3)
    #expect(Set(near.map { layer.id(of: $0.place) }) == Set(Self.places.map(\.id)))
  }

  @Test("An overlay takes precedence over layers, and a later layer over an earlier one")
  func order() throws {
    let fixture = try GazetteerFixture()
    _ = try layered(fixture)
    let second = CompiledLayer(path: fixture.scratch.file("second"))
    _ = try second.build(
      from: [Self.place("user:tell-foo", "Tell Bar")], name: "test", hash: "2",
      over: try fixture.open())
    let both = try LayeredGazetteer.open(
      fixture.store(), layers: [CompiledLayer(path: fixture.scratch.file("layer")), second])
    #expect(both.ids("Tell Foobar") == [])
    #expect(both.ids("Tell Bar") == ["user:tell-foo"])
    let over = try LayeredGazetteer.open(
      fixture.store(), layers: [CompiledLayer(path: fixture.scratch.file("layer"))],
      overlays: [Self.place("user:tell-foo", "Tell Over")], suppressed: ["user:raqqa"])
    #expect(over.ids("Tell Foobar") == [])
    #expect(over.ids("Tell Over") == ["user:tell-foo"])
    #expect(try over.reference(id: "user:raqqa") == nil)
  }

  @Test("A layer that is damaged or was compiled over another gazetteer is refused")
  func refused() throws {
    let fixture = try GazetteerFixture()
    _ = try layered(fixture)
    let path = fixture.scratch.file("layer")
    let row = PlaceTableWriter.header + "\n" + PlaceTableWriter.row(Self.places[0]) + "\n"
    let other = try GazetteerFixture(["handwritten/more.tsv": row])
    let error = try #require(throws: GazetteerError.self) {
      try LayeredGazetteer.open(other.store(), layers: [CompiledLayer(path: path)])
    }
    #expect(
      "\(error)" == "\(path): the compiled gazetteer cannot be used: "
        + "it was compiled on top of another gazetteer")
    try FileManager.default.removeItem(atPath: path + "/places.sqlite")
    #expect(throws: GazetteerError.self) {
      try LayeredGazetteer.open(fixture.store(), layers: [CompiledLayer(path: path)])
    }
  }

  @Test("A place that cannot be a row is reported by name")
  func badPlace() throws {
    let layer = CompiledLayer(path: try ScratchFolder().file("layer"))
    let error = try #require(throws: GazetteerError.self) {
      try layer.build(from: [Self.place("user:bad", "<b>")], name: "test", hash: "1")
    }
    #expect("\(error)" == "user:bad: name “<b>” holds markup or a control character")
  }
}
