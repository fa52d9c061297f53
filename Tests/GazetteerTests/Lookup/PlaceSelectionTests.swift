import Geodesy
import Testing

@testable import Gazetteer

@Suite("Selections of places")
struct PlaceSelectionTests {
  private func ids(
    _ gazetteer: LayeredGazetteer, _ selection: PlaceSelection = PlaceSelection()
  ) throws -> [String] {
    var ids: [String] = []
    try gazetteer.forEachPlace(in: selection) { ids.append($0.id) }
    return ids
  }

  private func place(
    _ id: String, _ name: String, latitude: Double = 35, longitude: Double = 40
  ) -> Place {
    Place(
      id: id, name: name, coordinate: Coordinate(latitude: latitude, longitude: longitude),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("SY"))
  }

  @Test("Without a selection, each place occurs once, in the byte order of ids")
  func everything() throws {
    let gazetteer = try Fixture.shared.get()
    let all = try ids(gazetteer)
    #expect(all.count == gazetteer.placeCount)
    #expect(all == all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(all).count == all.count)
  }

  @Test("A place is returned as it is in the table")
  func whole() throws {
    let gazetteer = try Fixture.shared.get()
    var compared = 0
    try gazetteer.forEachPlace { given in
      let reference = try #require(try gazetteer.reference(id: given.id))
      #expect(try gazetteer.place(reference) == given)
      compared += 1
    }
    #expect(compared > 200)
  }

  @Test("Hidden places are left out, and of replaced places the topmost is returned")
  func overlays() throws {
    let base = try ids(Fixture.shared.get())
    let (replaced, hidden) = (try #require(base.first), try #require(base.last))
    let fixture = try Fixture()
    let gazetteer = try fixture.open(
      overlays: [
        place(replaced, "First"), place("user:new", "New"), place(replaced, "Second"),
        place("aa:first", "Ahead"),
      ],
      suppressed: [hidden])
    var names: [String: [String]] = [:]
    try gazetteer.forEachPlace { names[$0.id, default: []].append($0.name) }
    #expect(names[replaced] == ["Second"])
    #expect(names["user:new"] == ["New"])
    #expect(names[hidden] == nil)
    #expect(names.count == base.count + 1)
    #expect(try ids(gazetteer).first == "aa:first")
    withExtendedLifetime(fixture) {}
  }

  @Test("A selection agrees with testing every place")
  func selections() throws {
    let gazetteer = try Fixture.shared.get()
    var all: [Place] = []
    try gazetteer.forEachPlace { all.append($0) }
    let syria = try #require(CountryCode("SY"))
    let iraq = try #require(CountryCode("IQ"))
    let selections = [
      PlaceSelection(countries: [syria]), PlaceSelection(countries: [syria, iraq]),
      PlaceSelection(featureClasses: [.administrative, .water]),
      PlaceSelection(box: try BoundingBox(west: 35, south: 30, east: 42, north: 37)),
      PlaceSelection(box: try BoundingBox(west: 170, south: -90, east: -60, north: 90)),
      PlaceSelection(name: NamePattern("*a*")),
      PlaceSelection(
        countries: [syria], featureClasses: [.populated],
        box: try BoundingBox(west: 38, south: 35, east: 42, north: 37), name: NamePattern("*r*")),
    ]
    for selection in selections {
      let expected = all.filter { place in
        (selection.countries.isEmpty || place.country.map(selection.countries.contains) == true)
          && (selection.featureClasses.isEmpty
            || selection.featureClasses.contains(place.feature.featureClass))
          && selection.box?.contains(place.coordinate) != false
          && selection.name?.matches(place) != false
      }.map(\.id)
      #expect(try ids(gazetteer, selection) == expected)
      #expect(!expected.isEmpty && expected.count < all.count, "\(selection)")
    }
  }

  @Test("A box that ends at the antimeridian contains points at 180 and at -180 degrees")
  func antimeridian() throws {
    let fixture = try Fixture()
    let gazetteer = try fixture.open(overlays: [
      place("user:west", "West", latitude: -16, longitude: -180),
      place("user:east", "East", latitude: -16, longitude: 180),
    ])
    let box = try BoundingBox(west: 179, south: -17, east: 180, north: -15)
    #expect(try ids(gazetteer, PlaceSelection(box: box)) == ["user:east", "user:west"])
    withExtendedLifetime(fixture) {}
  }

  @Test("An error thrown by the body ends the iteration, and progress ends at 1")
  func ends() throws {
    struct Enough: Error {}
    var count = 0
    #expect(throws: Enough.self) {
      try Fixture.shared.get().forEachPlace { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
    var last = 0.0
    try Fixture.shared.get().forEachPlace(progress: { last = $0 }) { _ in }
    #expect(last == 1)
  }
}
