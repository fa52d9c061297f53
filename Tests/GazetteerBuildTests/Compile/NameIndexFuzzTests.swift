import Foundation
import Geodesy
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer
@testable import GazetteerBuild

@Suite("Damaged indexes")
struct NameIndexFuzzTests {
  @Test("Garbage in the index gives wrong answers at worst, never a crash")
  func garbage() throws {
    let fixture = try GazetteerFixture()
    let folder = try fixture.store().open().folder
    let path = folder + "/names.index"
    let whole = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let bodyEnd = whole.count - NameIndexFormat.trailerLength
    var generator = SeededGenerator(seed: 7)
    var opened = 0
    for round in 0..<300 {
      var data = whole
      let changes = [1, 8, 200, 5000][round % 4]
      for _ in 0..<changes {
        // Every tenth case damages the trailer too, which then may be refused.
        let end = round % 10 == 9 ? data.count : bodyEnd
        data[Int.random(in: 0..<end, using: &generator)] = UInt8.random(
          in: .min ... .max, using: &generator)
      }
      if round % 4 == 3 {
        let start = Int.random(in: 0..<bodyEnd, using: &generator)
        let fill = UInt8.random(in: 0...1, using: &generator) &* 0xFF
        for index in start..<min(bodyEnd, start + 40_000) { data[index] = fill }
      }
      try Data(data).write(to: URL(filePath: path))
      try CompiledSeal.write(folder: folder)
      do {
        let base = try BaseGazetteer(folder: folder, hash: "")
        let gazetteer = try LayeredGazetteer(base: base, overlay: layer)
        ask(gazetteer)
        for query in ["Mosuk", "Zor Deir ez", "Qamshly", "دير الزورر"] {
          _ = PlaceSearch().places(query, in: gazetteer)
          _ = FuzzyNames(query: query, limit: 5).search(gazetteer)
        }
        _ = gazetteer.nearestPlaces(to: .init(latitude: 36, longitude: 43), limit: 5)
        _ = try gazetteer.reference(id: "geonames:99072")
        opened += 1
      } catch GazetteerError.corrupt {
        continue
      }
    }
    #expect(opened >= 250)
  }

  private var layer: OverlayLayer {
    var layer = OverlayLayer()
    layer.add(
      Place(
        id: "user:camp", name: "Camp Mosul", coordinate: .init(latitude: 36, longitude: 43),
        feature: FeatureCode(.spot, "CMP"), country: CountryCode("IQ"), admin1: "15"))
    layer.suppress("geonames:99072")
    return layer
  }

  private func ask(_ gazetteer: LayeredGazetteer) {
    let names = [
      "Deir al-Zour", "Mosul", "Paris", "London", "Syria", "Kameshli", "Parisians", "Deir", "",
      "Mediterranean Sea", "القاهرة", "Camp Mosul",
    ]
    for name in names {
      _ = gazetteer.evidence(NameKey(name: name))
      for candidate in gazetteer.candidates(named: name) { look(gazetteer, candidate.place) }
    }
    for number in 0..<UInt32(gazetteer.base.placeCount + 3) {
      look(gazetteer, PlaceReference(number: number))
    }
  }

  private func look(_ gazetteer: LayeredGazetteer, _ place: PlaceReference) {
    _ = gazetteer.name(of: place)
    _ = gazetteer.id(of: place)
    _ = gazetteer.source(of: place)
    guard let facts = gazetteer.facts(place) else { return }
    _ = facts.country?.description
    for parent in [facts.admin1, facts.admin2, facts.countryPlace].compactMap({ $0 }) {
      _ = gazetteer.facts(parent)
    }
  }
}
