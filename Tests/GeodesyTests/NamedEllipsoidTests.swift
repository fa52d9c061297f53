import Geodesy
import Testing

@Suite("Ellipsoids by name")
struct NamedEllipsoidTests {
  @Test(
    "PROJ's ids and names, in any case and spacing",
    arguments: [
      ("WGS84", 6_378_137.0, 298.257223563), ("wgs 84", 6_378_137, 298.257223563),
      ("GRS80", 6_378_137, 298.257222101), ("Clarke 1866", 6_378_206.4, 294.978698214),
      ("clrk66", 6_378_206.4, 294.978698214), ("Bessel", 6_377_397.155, 299.1528128),
      ("intl", 6_378_388, 297), ("6378137,298.25", 6_378_137, 298.25),
      (" 6378000 , 300 ", 6_378_000, 300),
    ])
  func known(text: String, radius: Double, inverse: Double) throws {
    let ellipsoid = try NamedEllipsoid(text).ellipsoid
    #expect(ellipsoid.equatorialRadius == radius)
    #expect(abs(1 / ellipsoid.flattening - inverse) < 1e-6)
  }

  @Test("A sphere has no flattening")
  func sphere() throws {
    #expect(try NamedEllipsoid("6371000,0").ellipsoid.flattening == 0)
  }

  @Test("WGS 84 by name is the very ellipsoid of coordinates")
  func same() throws {
    #expect(try NamedEllipsoid("WGS84").ellipsoid == .wgs84)
    #expect(try NamedEllipsoid("GRS80").ellipsoid == .grs80)
  }

  @Test(
    "What is none is refused",
    arguments: ["", "potato", "e", "inf,298", "6378137,3", "-1,298", "6378137,nan", "1,2,3"])
  func unknown(text: String) {
    #expect(throws: GeodesyError.self) { try NamedEllipsoid(text) }
  }
}
