import Foundation
import Geodesy
import Synchronization
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("A compiled overlay behaves like one in memory")
struct OverlaySnapshotTests {
  let scratch: ScratchFolder
  let fixture: GazetteerFixture
  let store: OverlayStore
  let base: LayeredGazetteer

  init() throws {
    scratch = try ScratchFolder()
    fixture = try GazetteerFixture()
    store = OverlayStore(path: scratch.file("data/overlay.sqlite"))
    base = try LayeredGazetteer.open(fixture.store())
  }

  @Test("A small overlay stays in memory")
  func small() throws {
    try store.add([place(1)])
    let snapshot = try open().snapshot
    #expect(snapshot.layer == nil)
    #expect(snapshot.places == [place(1)])
  }

  @Test("A missing overlay is empty")
  func nothing() throws {
    let snapshot = try open().snapshot
    #expect(snapshot.layer == nil && snapshot.places.isEmpty && snapshot.suppressed.isEmpty)
  }

  @Test("A large overlay is compiled once, and its places are found")
  func large() throws {
    try addMany()
    let first = try open()
    #expect(first.compiled == 2_000)
    #expect(first.snapshot.places.isEmpty)
    #expect(try first.find("Village 77") == place(77))
    #expect(try open().compiled == nil)
    #expect(first.gazetteer.placeCount == base.placeCount + 2_000)
  }

  @Test("A compiled place has the same facts as one in memory")
  func facts() throws {
    try addMany()
    let compiled = try open().gazetteer
    let inMemory = try base.laying([], overlays: [place(7)], suppressed: [])
    for gazetteer in [compiled, inMemory] {
      let reference = try #require(try gazetteer.reference(id: "user:7"))
      let facts = try #require(gazetteer.facts(reference))
      #expect(facts.isCurated)
      #expect(facts.country == CountryCode("SY"))
      #expect(facts.countryPlace.map { gazetteer.id(of: $0) } == "geonames:163843")
      #expect(gazetteer.isOverlay(reference))
    }
  }

  @Test("Later changes take precedence over the compiled places")
  func changes() throws {
    try addMany()
    _ = try open()
    try store.add([place(3_000)])
    try store.edit(id: "user:5", base: nil) { $0.name = "Elsewhere" }
    try store.suppress(id: "user:6")
    let opened = try open()
    #expect(opened.compiled == nil)
    #expect(opened.snapshot.places.count == 2)
    #expect(try opened.find("Village 3000") == place(3_000))
    #expect(try opened.find("Elsewhere")?.id == "user:5")
    #expect(try opened.find("Village 5") == nil)
    #expect(try opened.find("Village 6") == nil)
  }

  @Test("A removed place is gone, and the base place with its id is visible again")
  func removal() throws {
    try addMany()
    var raqqa = place(0)
    raqqa.id = "geonames:172955"
    try store.add([raqqa])
    #expect(try open().find("Village 0")?.id == "geonames:172955")
    try store.remove(id: "geonames:172955")
    let opened = try open()
    #expect(opened.compiled == 2_000)
    let back = try #require(try opened.gazetteer.reference(id: "geonames:172955"))
    #expect(opened.gazetteer.name(of: back) == "Raqqa")
    #expect(!opened.gazetteer.isOverlay(back))
  }

  @Test("A place that was added and removed since then does not cause a compilation")
  func cameAndWent() throws {
    try addMany()
    _ = try open()
    try store.add([place(3_000)])
    try store.remove(id: "user:3000")
    #expect(try open().compiled == nil)
  }

  @Test("After many changes the overlay is compiled again and the old form is deleted")
  func compiledAgain() throws {
    try addMany()
    let old = try #require(try open().snapshot.layer)
    try store.add((3_000...4_000).map(place))
    let opened = try open()
    #expect(opened.compiled == 3_001)
    #expect(!FileManager.default.fileExists(atPath: old.path))
  }

  @Test("A damaged compiled form is compiled again")
  func damaged() throws {
    try addMany()
    let layer = try #require(try open().snapshot.layer)
    try Data("x".utf8).write(to: URL(fileURLWithPath: layer.path + "/names.index"))
    let opened = try open()
    #expect(opened.compiled == 2_000)
    #expect(try opened.find("Village 77") == place(77))
  }

  @Test("Another overlay with as many changes is not mistaken for it")
  func another() throws {
    try addMany()
    _ = try open()
    try FileManager.default.removeItem(atPath: store.path)
    try store.add((5_001...7_000).map(place))
    let opened = try open()
    #expect(opened.compiled == 2_000)
    #expect(try opened.find("Village 77") == nil)
  }

  @Test("Without a cache, the places are loaded into memory")
  func noCache() throws {
    try addMany()
    let file = scratch.file("file")
    try Data().write(to: URL(fileURLWithPath: file))
    let snapshot = try store.snapshot(over: base, cacheFolder: file + "/cache")
    #expect(snapshot.layer == nil)
    #expect(snapshot.places.count == 2_000)
  }

  // MARK: - Support

  private struct Opened {
    let snapshot: OverlaySnapshot
    let gazetteer: LayeredGazetteer
    /// How many places were compiled; nil for none.
    let compiled: Int?

    func find(_ name: String) throws -> Place? {
      try gazetteer.candidates(named: name).first { $0.tier == .exact }
        .flatMap { try gazetteer.place($0.place) }
    }
  }

  private func open() throws -> Opened {
    let compiled = Mutex<Int?>(nil)
    let snapshot = try store.snapshot(over: base, cacheFolder: scratch.file("cache")) { event in
      if case .compiled(let places, _) = event { compiled.withLock { $0 = places } }
    }
    let gazetteer = try base.laying(
      snapshot.layer.map { [$0] } ?? [], overlays: snapshot.places,
      suppressed: snapshot.suppressed)
    return Opened(
      snapshot: snapshot, gazetteer: gazetteer, compiled: compiled.withLock { $0 })
  }

  private func addMany() throws { try store.add((1...2_000).map(place)) }

  private func place(_ number: Int) -> Place {
    Place(
      id: "user:\(number)", name: "Village \(number)",
      coordinate: Coordinate(latitude: 35 + Double(number) / 10_000, longitude: 39),
      feature: FeatureCode(.populated, "PPL"), country: CountryCode("SY"), source: "test")
  }
}
