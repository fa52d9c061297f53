import Geodesy
import TestGazetteers
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
    let gazetteer = try GazetteerFixture.shared.get()
    let all = try ids(gazetteer)
    #expect(all.count == gazetteer.placeCount)
    #expect(all == all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(all).count == all.count)
  }

  @Test("A place is returned as it is in the table")
  func whole() throws {
    let gazetteer = try GazetteerFixture.shared.get()
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
    let base = try ids(GazetteerFixture.shared.get())
    let (replaced, hidden) = (try #require(base.first), try #require(base.last))
    let fixture = try GazetteerFixture()
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
    let gazetteer = try GazetteerFixture.shared.get()
    var all: [Place] = []
    try gazetteer.forEachPlace { all.append($0) }
    let syria = try #require(CountryCode("SY"))
    let iraq = try #require(CountryCode("IQ"))
    /// Spelt out over plain numbers and texts, apart from the code that selects.
    func isNamed(_ place: Place, _ part: String) -> Bool {
      ([place.name] + place.names.map(\.text)).contains { $0.lowercased().contains(part) }
    }
    let selections: [(PlaceSelection, (Place) -> Bool)] = [
      (PlaceSelection(countries: [syria]), { $0.country?.description == "SY" }),
      (
        PlaceSelection(countries: [syria, iraq]),
        { ["SY", "IQ"].contains($0.country?.description) }
      ),
      (
        PlaceSelection(featureClasses: [.administrative, .water]),
        { [.administrative, .water].contains($0.feature.featureClass) }
      ),
      (
        PlaceSelection(box: try BoundingBox(west: 35, south: 30, east: 42, north: 37)),
        { 35...42 ~= $0.coordinate.longitude && 30...37 ~= $0.coordinate.latitude }
      ),
      (
        PlaceSelection(box: try BoundingBox(west: 170, south: -90, east: -60, north: 90)),
        { $0.coordinate.longitude >= 170 || $0.coordinate.longitude <= -60 }
      ),
      (PlaceSelection(name: NamePattern("*deir*")), { isNamed($0, "deir") }),
      (
        PlaceSelection(
          countries: [syria], featureClasses: [.populated],
          box: try BoundingBox(west: 38, south: 35, east: 42, north: 37),
          name: NamePattern("*raqqa*")),
        {
          $0.country == syria && $0.feature.featureClass == .populated && isNamed($0, "raqqa")
            && 38...42 ~= $0.coordinate.longitude && 35...37 ~= $0.coordinate.latitude
        }
      ),
    ]
    for (selection, isSelected) in selections {
      let expected = all.filter(isSelected).map(\.id)
      #expect(try ids(gazetteer, selection) == expected)
      #expect(!expected.isEmpty && expected.count < all.count, "\(selection)")
    }
  }

  @Test("A box that ends at the antimeridian contains points at 180 and at -180 degrees")
  func antimeridian() throws {
    let fixture = try GazetteerFixture()
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
      try GazetteerFixture.shared.get().forEachPlace { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
    var last = 0.0
    try GazetteerFixture.shared.get().forEachPlace(progress: { last = $0 }) { _ in }
    #expect(last == 1)
  }
}
