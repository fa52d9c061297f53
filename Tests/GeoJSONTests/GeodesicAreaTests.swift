import Foundation
import GeoJSON
import Geodesy
import JSON
import TestSupport
import Testing

@Suite("Areas of geodesics")
struct GeodesicAreaTests {
  private func faults(_ geometry: Geometry?) -> [String] {
    var collection = FeatureCollection(features: [Feature(geometry: geometry)])
    collection.boundingBox = collection.enclosingBox
    var writer = JSONWriter(layout: .compact)
    collection.write(to: &writer)
    return GeoJSONValidator.faults(in: writer.bytes)
  }

  /// The area of all rings in square metres.
  private func area(_ geometry: Geometry?) -> Double {
    switch geometry {
    case .polygon(let rings): rings.reduce(0) { $0 + Geodesic.wgs84.area(of: $1) }
    case .multiPolygon(let parts):
      parts.reduce(0) { $0 + $1.reduce(0) { $0 + Geodesic.wgs84.area(of: $1) } }
    default: 0
    }
  }

  private func corners(_ numbers: [(Double, Double)]) -> [Coordinate] {
    numbers.map { Coordinate(latitude: $0.0, longitude: $0.1) }
  }

  @Test("A small area is one polygon with its corners")
  func small() throws {
    let ring = corners([(0, 0), (0, 1), (1, 1), (1, 0)])
    guard case .polygon(let rings) = GeodesicArea(ring).geometry else {
      Issue.record("no polygon")
      return
    }
    let outer = try #require(rings.first)
    #expect(ring.allSatisfy(outer.contains))
    #expect(outer.first == outer.last)
    #expect(faults(.polygon(rings)) == [])
  }

  @Test("Across the antimeridian it is cut, and nothing is lost")
  func antimeridian() {
    let ring = corners([(-20, 175), (-20, -170), (-10, -175), (-12, 178)])
    let geometry = GeodesicArea(ring).geometry
    guard case .multiPolygon(let parts) = geometry else {
      Issue.record("found \(geometry?.type ?? "nothing")")
      return
    }
    #expect(parts.count == 2)
    #expect(faults(geometry) == [])
    #expect(abs(area(geometry) / Geodesic.wgs84.area(of: ring) - 1) < 1e-4)
  }

  @Test("Around a pole it reaches the pole", arguments: [80.0, -80])
  func pole(latitude: Double) {
    var ring = corners([(latitude, 0), (latitude, 120), (latitude, -120)])
    if latitude < 0 { ring.reverse() }
    let geometry = GeodesicArea(ring).geometry
    let box = geometry?.boundingBox
    #expect((latitude > 0 ? box?.north : box?.south) == (latitude > 0 ? 90 : -90))
    #expect(faults(geometry) == [])
    #expect(abs(area(geometry) / Geodesic.wgs84.area(of: ring) - 1) < 1e-3)
  }

  @Test("Two corners have no area")
  func two() {
    #expect(GeodesicArea(corners([(0, 0), (1, 1)])).geometry == nil)
  }
}
