import Geodesy
import TestSupport
import Testing

@testable import Gazetteer

@Suite("Borders, coasts and parts of outlines")
struct OutlineBordersTests {
  private let outlines = OutlinesTests.outlines

  private func code(_ text: String) throws -> CountryCode { try #require(CountryCode(text)) }

  private func length(_ lines: [[Coordinate]]) -> Double {
    lines.reduce(0) { $0 + Geodesic.wgs84.length(of: $1) } / 1_000
  }

  @Test(
    "Neighbours share a border that is the same from either side",
    arguments: [
      ("SY", "IQ", 500.0...750.0), ("FR", "DE", 350.0...500.0), ("US", "CA", 7_500...10_500),
      ("IT", "VA", 0.1...6), ("ES", "PT", 900...1_400), ("ZA", "LS", 750...1_200),
    ])
  func shared(_ left: String, _ right: String, _ kilometres: ClosedRange<Double>) throws {
    let border = outlines.sharedBorder(try code(left), try code(right))
    #expect(kilometres ~= length(border), "\(length(border))")
    let back = outlines.sharedBorder(try code(right), try code(left))
    #expect(abs(length(border) - length(back)) < 1e-6)
    #expect(border.allSatisfy { $0.count >= 2 })
  }

  @Test("Countries separated by the sea or by another country share no border")
  func apart() throws {
    for (left, right) in [("FR", "GB"), ("SY", "IR"), ("ES", "GB"), ("AQ", "AR")] {
      #expect(outlines.sharedBorder(try code(left), try code(right)).isEmpty)
    }
    let neighbours = try outlines.neighbours(of: code("SY")).map(\.description)
    #expect(neighbours == ["IL", "IQ", "JO", "LB", "TR"])
  }

  @Test("A coast is a border with the sea")
  func coast() throws {
    #expect(try outlines.coast(of: code("CH")).isEmpty)
    #expect(try outlines.coast(of: code("LS")).isEmpty)
    #expect(try 150...250 ~= length(outlines.coast(of: code("SY"))))
    let iceland = try outlines.coast(of: code("IS"))
    #expect(iceland.contains { $0.first == $0.last && length([$0]) > 2_000 })
    for point in try outlines.coast(of: code("AQ")).joined() {
      #expect(point.latitude > -90)
    }
  }

  @Test("The distance to a border is the distance to its nearest segment")
  func distance() throws {
    var random = SeededGenerator(seed: 11)
    for name in ["SY", "FJ", "LS", "AQ", "NZ"] {
      let country = try code(name)
      let lines = [outlines.boundary { $0.country == country }][0].filter { $0.other != .edge }
      for _ in 0..<2 {
        let point = random.coordinate()
        let found = try #require(outlines.distanceToBorder(from: point, of: country))
        var nearest = Double.infinity
        for line in lines {
          for vertex in line.points {
            nearest = min(nearest, Geodesic.wgs84.distance(from: point, to: vertex.coordinate))
          }
        }
        // No segment is longer than 30 km or so, so that a vertex is never much further.
        #expect(found <= nearest + 0.001 && found > nearest - 60_000, "\(name) \(point)")
      }
    }
    // Abu Kamal lies about 8 km from Iraq, Geneva 5 km or less from France.
    let abuKamal = Coordinate(latitude: 34.45, longitude: 40.92)
    let iraq = try #require(outlines.distanceToBorder(from: abuKamal, of: code("IQ")))
    #expect(2_000...15_000 ~= iraq, "\(iraq)")
    #expect(try outlines.distanceToBorder(from: abuKamal, of: code("ZZ")) == nil)
  }

  @Test("A box crosses the antimeridian if that makes it smaller")
  func boxes() throws {
    let fiji = try #require(outlines.outline(of: code("FJ")))
    #expect(fiji.boundingBox.crossesAntimeridian && fiji.boundingBox.width < 10)
    let antarctica = try #require(outlines.outline(of: code("AQ")))
    #expect(antarctica.boundingBox.south == -90 && antarctica.boundingBox.width == 360)
    #expect(try outlines.outline(of: code("ZZ")) == nil)
    let africa = try #require(outlines.outline(of: code("ZA")))
    let maseru = Coordinate(latitude: -29.31, longitude: 27.48)
    #expect(africa.polygons[0].holes.count == 1 && !africa.contains(maseru))
  }

  @Test("Parts are the halves, the quarters and the middle of the box")
  func parts() throws {
    let syria = try #require(outlines.outline(of: code("SY")))
    let north = try #require(syria.part(.direction(.north)))
    let raqqa = Coordinate(latitude: 35.95, longitude: 39.01)
    let daraa = Coordinate(latitude: 32.62, longitude: 36.10)
    #expect(north.contains(raqqa) && !north.contains(daraa))
    let southWest = try #require(syria.part(.direction(.southWest)))
    #expect(southWest.contains(daraa) && !southWest.contains(raqqa))
    let central = try #require(syria.part(.central))
    #expect(central.contains(Coordinate(latitude: 34.8, longitude: 38.5)))
    #expect(!central.contains(daraa))
    #expect(abs(central.boundingBox.width - syria.boundingBox.width / 2) < 0.01)
    let halves = [CompassPoint.east, .west].compactMap { syria.part(.direction($0)) }
    let area = { (outline: Outline) in
      outline.rings.reduce(0) { $0 + OutlineRings.doubledArea($1) }
    }
    #expect(abs(halves.map(area).reduce(0, +) / area(syria) - 1) < 1e-4)
  }

  @Test("The eastern half of a country across the antimeridian lies east of it")
  func partAcrossAntimeridian() throws {
    let fiji = try #require(outlines.outline(of: code("FJ")))
    let east = try #require(fiji.part(.direction(.east)))
    #expect(east.contains(Coordinate(latitude: -16.80, longitude: -179.96)))
    #expect(!east.contains(Coordinate(latitude: -17.8, longitude: 178.0)))
  }
}
