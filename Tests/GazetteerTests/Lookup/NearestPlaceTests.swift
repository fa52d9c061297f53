import Foundation
import Geodesy
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Nearest places")
struct NearestPlaceTests {
  @Test("The result agrees with measuring the distance to every place")
  func reference() throws {
    let gazetteer = try GazetteerFixture().open()
    var generator = SeededGenerator(seed: 8)
    let places = (0..<UInt32(gazetteer.base.placeCount)).map(PlaceReference.init(number:))
    // With DATELINE_ALL_POINTS set it takes a minute; the benchmark asks the default gazetteer as often.
    let isLong = ProcessInfo.processInfo.environment["DATELINE_ALL_POINTS"] != nil
    for round in 0..<(isLong ? 10_000 : 250) {
      // Poles, equator and antimeridian come up in each eighth; half of the points lie near places.
      let point =
        round.isMultiple(of: 2)
        ? generator.coordinate()
        : Coordinate(
          latitude: Double.random(in: 25...50, using: &generator),
          longitude: Double.random(in: -10...50, using: &generator))
      var expected: [(place: PlaceReference, distance: Double)] = []
      for place in places {
        guard let there = gazetteer.facts(place)?.coordinate else { continue }
        expected.append((place, Geodesic.wgs84.distance(from: point, to: there)))
      }
      expected.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.place < $1.place }
      let found = gazetteer.nearestPlaces(to: point, limit: 5)
      #expect(found.map(\.place) == expected.prefix(5).map(\.place), "\(point)")
      #expect(found.map(\.distance) == expected.prefix(5).map(\.distance))
      let farthest = expected[7].distance
      let within = gazetteer.nearestPlaces(to: point, limit: .max, within: farthest)
      #expect(within.map(\.place) == expected.prefix { $0.distance <= farthest }.map(\.place))
    }
  }

  @Test("Distance, class and overlays are taken into account")
  func limits() throws {
    let camp = Place(
      id: "user:camp", name: "Camp", coordinate: .init(latitude: 36.3, longitude: 43.2),
      feature: FeatureCode(.spot, "CMP"), country: CountryCode("IQ"))
    let gazetteer = try GazetteerFixture().open(overlays: [camp])
    let point = Coordinate(latitude: 36.3001, longitude: 43.2001)
    #expect(
      gazetteer.nearestPlaces(to: point, limit: 1).map { gazetteer.id(of: $0.place) }
        == ["user:camp"])
    let town = gazetteer.nearestPopulatedPlace(to: point, within: 50_000)
    #expect(town.map { gazetteer.facts($0.place)?.feature.featureClass } == .populated)
    let sea = Coordinate(latitude: -40, longitude: -120)
    #expect(gazetteer.nearestPopulatedPlace(to: sea, within: 50_000)?.place == nil)
    #expect(gazetteer.nearestPlaces(to: sea, limit: 0).isEmpty)
  }
}
