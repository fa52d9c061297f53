import Foundation
import Gazetteer
import Geodesy
import PlaceMeasuring
import TestGazetteers
import TestSupport
import Testing

@Suite("Measuring between places")
struct MeasuringTests {
  private func answers(_ texts: String...) throws -> [PlaceQuery.Answer] {
    try PlaceQueryGroup(texts).resolve(in: TestGazetteer.small())
  }

  @Test("A destination is at the given distance and direction, and as uncertain as its start")
  func destination() throws {
    let origin = try #require(try answers("Raqqa").first)
    let there = try Destination(at: Length(30, .kilometre), azimuth: -135, from: origin)
    let back = Geodesic.wgs84.inverse(from: origin.coordinate, to: there.coordinate)
    #expect(abs(back.distance - 30_000) < 1e-6)
    #expect(abs(back.azimuth - 225) < 1e-9)
    #expect(there.azimuth == 225)
    #expect(there.uncertainty == origin.uncertainty.metres)
    #expect(GeoJSONValidator.faults(in: there.geoJSON()) == [])
    #expect(try JSONSerialization.jsonObject(with: Data(there.json())) is [String: Any])
  }

  @Test("The map follows the geodesic even more than half way round the Earth")
  func farDestination() throws {
    let origin = try #require(try answers("0, 179").first)
    let there = try Destination(at: Length(25_000, .kilometre), azimuth: 80, from: origin)
    #expect(GeoJSONValidator.faults(in: there.geoJSON()) == [])
  }

  @Test("The midpoint is equally far from both ends")
  func midpoint() throws {
    let ends = try answers("Tokyo", "San Francisco")
    let way = try Waypoints(.count(1), from: ends[0], to: ends[1])
    let middle = try #require(way.points.first).coordinate
    let (one, other) = (
      Geodesic.wgs84.distance(from: ends[0].coordinate, to: middle),
      Geodesic.wgs84.distance(from: middle, to: ends[1].coordinate)
    )
    #expect(abs(one - other) < 1e-6)
    #expect(GeoJSONValidator.faults(in: way.geoJSON()) == [])
  }

  @Test("Points at regular distances include both ends")
  func every() throws {
    let ends = try answers("0, 0", "0, 1")
    let way = try Waypoints(.every(Length(50, .kilometre)), from: ends[0], to: ends[1])
    #expect(way.points.map { ($0.distance / 1_000).rounded() } == [0, 50, 100, 111])
    #expect(way.points.first?.coordinate == ends[0].coordinate)
    #expect(way.points.last?.coordinate == ends[1].coordinate)
    let error = #expect(throws: MeasuringError.self) {
      try Waypoints(.every(Length(metres: 0.01)), from: ends[0], to: ends[1])
    }
    #expect(error?.description == "the number of points, 11131949, is outside 1...1000000")
  }

  @Test("Coincident ends have a midpoint")
  func coincident() throws {
    let ends = try answers("Raqqa", "geonames:172955")
    let way = try Waypoints(.every(Length(1, .kilometre)), from: ends[0], to: ends[1])
    #expect(way.points.map(\.distance) == [0])
    let middle = try Waypoints(.count(1), from: ends[0], to: ends[1])
    #expect(middle.points.map(\.coordinate) == [ends[0].coordinate])
  }

  @Test("An area is the same whichever way its corners run")
  func area() throws {
    let corners = try answers("Raqqa", "Deir al-Zour", "Mosul")
    let (one, other) = (PlacePolygon(corners), PlacePolygon(corners.reversed()))
    #expect(abs(one.size.area - other.size.area) < 1)
    #expect(one.size.area > 1e9)
    for polygon in [one, other] { #expect(GeoJSONValidator.faults(in: polygon.geoJSON()) == []) }
    // A corner that moves by its extent changes the area by no more than is said.
    let moved = Geodesic.wgs84.destination(
      from: corners[0].coordinate, azimuth: 20, distance: corners[0].uncertainty.metres)
    let other2 = Geodesic.wgs84.area(of: [moved] + corners.dropFirst().map(\.coordinate))
    #expect(abs(other2 - one.size.area) < one.areaUncertainty)
  }

  @Test("A matrix is symmetric and agrees with the legs")
  func matrix() throws {
    let places = try answers("Raqqa", "Mosul", "40, 10")
    let matrix = DistanceMatrix(between: places)
    let route = Route(through: places)
    #expect(matrix.distances[0][1] == route.legs[0].geodesic.distance)
    #expect(matrix.distances[2][1] == route.legs[1].geodesic.distance)
    #expect(matrix.distances.indices.allSatisfy { matrix.distances[$0][$0] == 0 })
    #expect(matrix.csv().split(separator: "\r\n").count == 4)
    #expect(try JSONSerialization.jsonObject(with: Data(matrix.json())) is [String: Any])
  }

  @Test("Another ellipsoid gives another length and is named")
  func ellipsoid() throws {
    let places = try answers("0, 0", "0, 10")
    let clarke = Route(through: places, by: MeasuringMethod(on: try NamedEllipsoid("clrk66")))
    #expect(clarke.total > Route(through: places).total)
    #expect(clarke.text(unit: .kilometre).contains("Clarke 1866 with WGS 84 coordinates"))
  }

  @Test(
    "The uncertainty of a place follows from its digits, box or population",
    arguments: [
      ("35.33, 40.14", PlaceUncertainty.Basis.digits, 717.0),
      ("Raqqa", .population, 8_229), ("Syria", .extent, 460_000),
    ])
  func uncertainty(query: String, basis: PlaceUncertainty.Basis, metres: Double) throws {
    let answer = try #require(try answers(query).first)
    #expect(answer.uncertainty.basis == basis)
    #expect(abs(answer.uncertainty.metres / metres - 1) < 0.15, "\(answer.uncertainty)")
  }
}

@Suite("Coordinates in other forms and systems")
struct CoordinateConverterTests {
  @Test("Converting between systems and back gives the same coordinates")
  func roundTrip() throws {
    let there = try CoordinateConverter(to: "EPSG:32637").convert("35.33588, 40.14083")
    let printed = try #require(there.printed)
    let (x, y) = (try #require(printed.x), try #require(printed.y))
    #expect(printed.system == "EPSG:32637")
    let back = try CoordinateConverter(from: "EPSG:32637").convert("\(x) \(y)")
    #expect(abs(back.coordinate.latitude - 35.33588) < 1e-9)
    #expect(abs(back.coordinate.longitude - 40.14083) < 1e-9)
    #expect(back.accuracy == 0)
  }

  @Test("Every form is read back as the same point", arguments: CoordinateFormat.names)
  func forms(name: String) throws {
    let converter = try CoordinateConverter(to: name)
    let text = try #require(try converter.convert("35.33588, 40.14083").forms.first).text
    let back = try CoordinateConverter().convert(text)
    let place = Coordinate(latitude: 35.33588, longitude: 40.14083)
    #expect(Geodesic.wgs84.distance(from: place, to: back.coordinate) < 10)
  }

  @Test("Forms that are not defined at a pole are left out")
  func pole() throws {
    let names = try CoordinateConverter().convert("90, 0").forms.map(\.name)
    #expect(!names.contains("utm"))
    #expect(names.contains("mgrs"))
    #expect(throws: PlaceQueryError.self) {
      try CoordinateConverter(to: "utm").convert("90, 0")
    }
  }
}
