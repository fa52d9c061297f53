import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension MapExtent {
  /// The radius in degrees of arc beyond which the map shows the whole world.
  private static let widest = 62.0

  /// The projection that fits the extent.
  ///
  /// It is azimuthal equal-area for most stories, conic for wide extents in middle latitudes, and
  /// Equal Earth if the places span the world. Parameters are rounded, so similar stories get equal
  /// maps.
  var projection: MapProjection {
    guard let box = BoundingBox(enclosing: points) else {
      return .equalEarth(centralMeridian: 0)
    }
    if radius > Self.widest {
      // Readers know world maps centred near Europe best.
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
