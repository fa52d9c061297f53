import GeoJSON
import Geodesy
import JSON
import TestSupport
import Testing

@Suite("Geodesic lines")
struct GeodesicLineTests {
  private let geodesic = Geodesic.wgs84

  private func point(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  @Test("A line that crosses nothing is one LineString with its waypoints as given")
  func plain() {
    let (start, middle, end) = (point(35.3, 40.1), point(35.9, 39), point(36.3, 43.1))
    guard case .lineString(let line) = GeodesicLine(through: [start, middle, end]).geometry else {
      Issue.record("no LineString")
      return
    }
    #expect(line.first == start && line.last == end && line.contains(middle))
    #expect(line.count > 9)
  }

  @Test("A line from Tokyo to San Francisco is cut at the antimeridian, on the geodesic")
  func pacific() throws {
    let (tokyo, sanFrancisco) = (point(35.69, 139.69), point(37.77, -122.42))
    let parts = GeodesicLine(through: [tokyo, sanFrancisco]).parts()
    #expect(parts.count == 2)
    let cut = try #require(parts.first?.last)
    let mate = try #require(parts.last?.first)
    #expect(cut.longitude == 180 && mate.longitude == -180)
    #expect(cut.latitude == mate.latitude)
    let azimuth = geodesic.inverse(from: tokyo, to: sanFrancisco).azimuth
    let reached = geodesic.destination(
      from: tokyo, azimuth: azimuth, distance: geodesic.distance(from: tokyo, to: cut))
    #expect(abs(reached.latitude - cut.latitude) < 1e-9)
    #expect(abs(abs(reached.longitude) - 180) < 1e-9)
  }

  @Test("A westward crossing is cut at -180 first")
  func westward() {
    let parts = GeodesicLine(through: [point(-18, -170), point(-18, 170)]).parts()
    #expect(parts.first?.last?.longitude == -180)
    #expect(parts.last?.first?.longitude == 180)
  }

  @Test("A line through a pole ends there on one meridian and goes on from there on the other")
  func pole() {
    for longitude in [0.0, 30, -100, 180] {
      let start = point(80, longitude)
      let end = point(70, Coordinate.normalised(longitude: longitude + 180))
      let parts = GeodesicLine(through: [start, end]).parts()
      #expect(parts.count == 2)
      #expect(parts[0].first == start)
      #expect(parts[0].last?.latitude == 90)
      #expect(parts[0].allSatisfy { abs($0.longitude - longitude) < 1e-6 })
      #expect(parts[1].first?.latitude == 90)
      #expect(parts[1].last?.latitude == 70)
      #expect(parts.joined().allSatisfy { $0.latitude >= 70 })
      #expect(parts[1].allSatisfy { abs($0.longitude - end.longitude) < 1e-6 })
    }
  }

  @Test("A line from or to a pole runs along one meridian")
  func fromPole() {
    let down = GeodesicLine(through: [point(90, 0), point(50, 30)]).parts()
    #expect(down.count == 1)
    #expect(down[0].allSatisfy { abs($0.longitude - 30) < 1e-6 })
    let up = GeodesicLine(through: [point(-50, 30), point(-90, 170)]).parts()
    #expect(up.count == 1)
    #expect(up[0].allSatisfy { abs($0.longitude - 30) < 1e-6 })
    let over = GeodesicLine(through: [point(-50, 30), point(-90, 170), point(-60, -10)]).parts()
    #expect(over.count == 2)
  }

  @Test("A line along or up to the antimeridian is not cut")
  func along() {
    let along = GeodesicLine(through: [point(10, 180), point(20, -180)]).parts()
    #expect(along.count == 1)
    #expect(along[0].allSatisfy { $0.longitude == 180 })
    let upTo = GeodesicLine(through: [point(10, 175), point(10, -180)]).parts()
    #expect(upTo.count == 1)
    #expect(upTo[0].last?.longitude == 180)
    let from = GeodesicLine(through: [point(10, 180), point(10, -175)]).parts()
    #expect(from.count == 1)
    #expect(from[0].first?.longitude == -180)
    let touching = GeodesicLine(through: [point(10, 175), point(11, -180), point(12, 175)]).parts()
    #expect(touching.count == 1)
  }

  @Test("Coincident waypoints, one waypoint and none have the geometry that is left")
  func degenerate() {
    let here = point(35, 40)
    #expect(GeodesicLine(through: []).geometry == nil)
    #expect(GeodesicLine(through: [here]).geometry == .point(here))
    #expect(GeodesicLine(through: [here, here, here]).geometry == .lineString([here, here]))
    #expect(GeodesicLine(through: [point(90, 0), point(90, 77)]).parts().count == 1)
  }

  @Test("Random lines stay in range, keep their spacing and length, and never jump")
  func random() throws {
    var random = SeededGenerator(seed: 9)
    for round in 0..<600 {
      var waypoints = [random.coordinate(), random.coordinate(), random.coordinate()]
      switch round % 6 {
      case 1:  // over a pole
        waypoints[1] = point(
          waypoints[1].latitude, Coordinate.normalised(longitude: waypoints[0].longitude + 180))
      case 2:  // past a pole, by millimetres to kilometres
        let nearly = 180 - Double(sign: .plus, exponent: -(round % 40), significand: 1)
        waypoints[1] = point(
          waypoints[1].latitude, Coordinate.normalised(longitude: waypoints[0].longitude + nearly))
      case 3:  // antipodes
        waypoints[1] = point(
          -waypoints[0].latitude, Coordinate.normalised(longitude: waypoints[0].longitude + 180))
      default: break
      }
      let line = GeodesicLine(through: waypoints, maxSpacing: 200_000)
      let parts = line.parts()
      #expect(parts.allSatisfy { $0.count > 1 })
      var length = 0.0
      for part in parts {
        for (here, next) in zip(part, part.dropFirst()) {
          let step = geodesic.distance(from: here, to: next)
          length += step
          #expect(step <= 200_000 + 1e-6)
          let jump = abs(here.longitude - next.longitude)
          #expect(jump <= 10 + 1e-9 || abs(here.latitude) == 90, "\(waypoints) \(here) \(next)")
        }
      }
      #expect(abs(length - geodesic.length(of: waypoints)) < 0.01, "\(waypoints)")
      for (part, next) in zip(parts, parts.dropFirst()) {
        let end = try #require(part.last)
        let start = try #require(next.first)
        #expect(geodesic.distance(from: end, to: start) < 1e-6)
        #expect(abs(end.longitude) == 180 || abs(end.latitude) == 90)
      }
      var writer = JSONWriter()
      writer.member(in: line.geometry)
      #expect(GeoJSONValidator.faults(in: writer.bytes) == [])
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(in geometry: Geometry?) {
    object { writer in
      writer.member("type", "Feature")
      writer.member("bbox", ifPresent: geometry?.boundingBox)
      writer.member("geometry", geometry)
      writer.member("properties", nil)
    }
  }
}
