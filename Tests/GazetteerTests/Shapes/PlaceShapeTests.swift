import GazetteerText
import Geodesy
import TestGazetteers
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Shapes of rivers, lakes, countries and divisions")
struct PlaceShapeTests {
  private static let danube = "naturalearth:river-danube-45-19"
  private static let constance = "naturalearth:lake-1159114259"

  private func reference(_ id: String) throws -> PlaceReference {
    try #require(try TestGazetteer.standard().reference(id: id))
  }

  private func shape(_ id: String) throws -> PlaceShape {
    try #require(try TestGazetteer.standard().shape(of: reference(id)))
  }

  @Test(
    "The Danube passes its towns, and is far from others",
    arguments: [
      ("Novi Sad", 45.2517, 19.8369, 0.0...2_000), ("Vienna", 48.2085, 16.3721, 2_000...6_000),
      ("Budapest", 47.4984, 19.0405, 0...2_000), ("Ulm", 48.3984, 9.9916, 0...2_000),
      ("Galati", 45.4353, 28.008, 0...5_000), ("Prague", 50.088, 14.4208, 150_000...250_000),
      ("Lisbon", 38.7167, -9.1333, 1_500_000...2_500_000),
    ])
  func danube(
    name: String, latitude: Double, longitude: Double, metres: ClosedRange<Double>
  ) throws {
    let shape = try shape(Self.danube)
    #expect(shape.kind == .line)
    let nearest = try #require(
      shape.nearest(to: Coordinate(latitude: latitude, longitude: longitude)))
    #expect(metres ~= nearest.distance, "\(name): \(nearest.distance) m")
  }

  @Test("What lies in a lake, a country or a division is at no distance from it")
  func inside() throws {
    let points: [(id: String, latitude: Double, longitude: Double)] = [
      (Self.constance, 47.62, 9.4), ("geonames:163843", 35.0, 38.0),
      ("geonames:2951839", 48.9, 11.5),
    ]
    for point in points {
      let coordinate = Coordinate(latitude: point.latitude, longitude: point.longitude)
      let nearest = try #require(try shape(point.id).nearest(to: coordinate))
      #expect(nearest.distance == 0)
      #expect(nearest.coordinate == coordinate)
      #expect(try shape(point.id).kind == .outline)
    }
    // An island in a lake is no part of its water.
    let victoria = try shape("naturalearth:lake-1159113191")
    #expect(!victoria.contains(Coordinate(latitude: -0.33, longitude: 32.2)))
  }

  @Test("The nearest point is the nearest of all segments")
  func exhaustive() throws {
    var random = SeededGenerator(seed: 7)
    let gazetteer = try TestGazetteer.standard()
    for id in [Self.danube, Self.constance] {
      let place = try reference(id)
      let lines =
        gazetteer.course(of: place) ?? gazetteer.outline(of: place)?.coordinates.flatMap { $0 }
        ?? []
      let shape = try shape(id)
      for _ in 0..<6 {
        let point = Coordinate(
          latitude: Double.random(in: 40...52, using: &random),
          longitude: Double.random(in: 0...30, using: &random))
        let expected = lines.flatMap { line in
          zip(line, line.dropFirst()).map {
            Geodesic.wgs84.offset(of: point, fromSegment: $0, to: $1).distance
          }
        }.min()
        let found = try #require(shape.nearest(to: point))
        #expect(abs(found.distance - (expected ?? 0)) < 1, "\(id) from \(point)")
        let to = Geodesic.wgs84.distance(from: point, to: found.coordinate)
        #expect(abs(to - found.distance) < 0.01)
        #expect(shape.nearest(to: point, within: found.distance * 0.98) == nil)
        #expect(shape.nearest(to: point, within: found.distance * 1.02) != nil)
      }
    }
  }

  @Test("The distance to a country is that to its border")
  func border() throws {
    let gazetteer = try TestGazetteer.standard()
    let aleppo = Coordinate(latitude: 36.2012, longitude: 37.1612)
    let turkey = try #require(CountryCode("TR"))
    let expected = try #require(gazetteer.outlines.distanceToBorder(from: aleppo, of: turkey))
    let found = try #require(try shape("geonames:298795").nearest(to: aleppo))
    #expect(abs(found.distance - expected) < 0.01)
    #expect(40_000...50_000 ~= found.distance)
  }

  @Test("The reach of a shape holds all of it")
  func reach() throws {
    let gazetteer = try TestGazetteer.standard()
    let center = Coordinate(latitude: 47.65, longitude: 9.34)
    let outline = try #require(gazetteer.outline(of: reference(Self.constance)))
    let farthest = outline.coordinates.joined().joined().map {
      Geodesic.wgs84.distance(from: center, to: $0)
    }.max()
    #expect(try abs(shape(Self.constance).reach(from: center) - (farthest ?? 0)) < 0.01)
  }

  @Test("A town, a sea and a former country have no shape")
  func none() throws {
    let gazetteer = try TestGazetteer.standard()
    for id in ["geonames:170063", "naturalearth:sea-mediterranean-sea"] {
      #expect(try gazetteer.shape(of: reference(id)) == nil)
      #expect(try gazetteer.outline(of: reference(id)) == nil)
    }
  }

  @Test("Every lake and river of Natural Earth has its lines, a river within the box of its place")
  func complete() throws {
    let gazetteer = try TestGazetteer.standard()
    let ids = Basemap(folder: GazetteerText.path).waters().keys.sorted()
    #expect(ids.count > 1_700)
    var strays: Set<String> = []
    for id in ids {
      let place = try reference(id)
      guard let course = gazetteer.course(of: place) else {
        if gazetteer.outline(of: place) == nil { strays.insert(id) }
        continue
      }
      let box = try #require(try gazetteer.place(place)?.boundingBox)
      let isInside = course.joined().allSatisfy {
        $0.latitude > box.south - 0.01 && $0.latitude < box.north + 0.01
      }
      if !isInside { strays.insert(id) }
    }
    #expect(strays.isEmpty)
  }

  @Test("Waters near a point are those whose shapes are")
  func waters() throws {
    let gazetteer = try TestGazetteer.standard()
    let point = Coordinate(latitude: 48.2085, longitude: 16.3721)
    let near = gazetteer.waters(within: 50_000, of: point)
    #expect(near.map { gazetteer.name(of: $0.place) }.contains("Danube"))
    #expect(near.allSatisfy { $0.nearest.distance <= 50_000 })
    #expect(gazetteer.waters(within: 10, of: point).isEmpty)
  }

  @Test("Of two places with a shape the points are measured, and of one the shape")
  func ends() throws {
    let gazetteer = try TestGazetteer.standard()
    let danube = try (reference(Self.danube), Coordinate(latitude: 45.38, longitude: 18.99))
    let lake = try (reference(Self.constance), Coordinate(latitude: 47.65, longitude: 9.34))
    let vienna = Coordinate(latitude: 48.2085, longitude: 16.3721)
    let both = gazetteer.ends(from: danube, to: lake)
    #expect(both.measuredTo == nil && both.from == danube.1 && both.to == lake.1)
    let one = gazetteer.ends(from: (nil, vienna), to: danube)
    #expect(one.measuredTo == .line && one.from == vienna && one.nearest == one.to)
    let other = gazetteer.ends(from: danube, to: (nil, vienna))
    #expect(other.from == one.to && other.to == vienna && other.isAtStart)
  }
}
