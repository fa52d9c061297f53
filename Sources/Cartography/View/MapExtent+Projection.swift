import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension MapExtent {
  /// The widest circle, in degrees of arc, that is not shown on a map of the world.
  private static let widest = 62.0

  /// The projection that fits.
  ///
  /// Azimuthal and equal-area near the places; conic where they are wide in middle latitudes; the world
  /// where they span it. Numbers are rounded, so that near-equal stories have equal maps.
  var projection: MapProjection {
    guard let box = BoundingBox(enclosing: points) else {
      return .equalEarth(centralMeridian: 0)
    }
    if radius > Self.widest {
      // On a map of the world that is centered on Europe people find their way at once.
      let meridian = (box.center.longitude / 5).rounded() * 5
      let isUsual = box.width > 240 || abs(meridian) <= 25
      return .equalEarth(centralMeridian: isUsual ? 10 : meridian)
    }
    let middle = Self.rounded(box.center)
    let isMiddle =
      box.south * box.north > 0 && abs(middle.latitude) > 15 && abs(middle.latitude) < 65
      && max(abs(box.south), abs(box.north)) < 78
    let shrink = cos(middle.latitude * .pi / 180)
    let isWide = box.width * shrink > 1.3 * box.height
    if radius > 12, isMiddle, isWide, box.width < 140 {
      let sixth = max(1, (box.height / 6).rounded())
      let (low, high) = (box.south + sixth, box.north - sixth)
      if high - low > 1 {
        return .albers(center: middle, parallels: low.rounded()...high.rounded())
      }
    }
    return .azimuthalEqualArea(center: Self.rounded(center))
  }

  private static func rounded(_ coordinate: Coordinate) -> Coordinate {
    Coordinate(
      latitude: max(-90, min(90, (coordinate.latitude * 100).rounded() / 100)),
      longitude: (coordinate.longitude * 100).rounded() / 100)
  }
}
