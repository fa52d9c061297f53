import Gazetteer
import Geodesy
import SpatialLanguage

extension PlaceExtents {
  /// Where an expression places something, with the outlines of countries where it speaks of their parts,
  /// borders and coasts.
  func estimate(
    of expression: SpatialExpression, from anchors: [PlaceDetails]
  ) -> SpatialEstimate? {
    let countries = anchors.compactMap { $0.feature.rank == .country ? $0.countryCode : nil }
    let areCountries = countries.count == anchors.count
    switch expression.relation {
    case .part where anchors.count == 1:
      let part = cut(.part(anchors[0].reference, expression.direction)) {
        self.part(of: anchors[0], in: expression.direction)
      }
      if let part { return part }
    case .direction where anchors.count == 1 && isBroad(anchors[0]):
      guard let direction = expression.direction else { return nil }
      return cut(.beyond(anchors[0].reference, direction)) {
        beyond(anchors[0], toward: direction)
      }
    case .border:
      guard areCountries, countries.count == 2, expression.distance == nil else { return nil }
      return cut(.border(countries[0], countries[1])) {
        lines(gazetteer.outlines.sharedBorder(countries[0], countries[1]))
      }
    case .coast where expression.distance == nil:
      guard areCountries, countries.count == 1, expression.direction == nil else { return nil }
      return cut(.coast(countries[0])) {
        lines(gazetteer.outlines.coast(of: countries[0]))
      }
    case .offset, .direction, .near, .outside, .outskirts, .bank:
      // 30 km south of a river is a line as long as the river, and no place.
      if anchors.contains(where: isLong) { return nil }
    default: break
    }
    return expression.estimate(from: anchors.map(anchor))
  }

  /// Whether a place is a river of more than a day's walk, or one whose course is not known.
  private func isLong(_ details: PlaceDetails) -> Bool {
    guard let shape = gazetteer.shape(of: details.reference) else {
      return details.feature.featureClass == .water && details.feature.code.hasPrefix("STM")
    }
    return shape.kind == .line && extent(of: details) > 30_000
  }

  /// Whether a place is so large that "north of" it is said of what lies beyond its edge.
  private func isBroad(_ details: PlaceDetails) -> Bool {
    switch details.feature.rank {
    case .country, .continent, .sea, .region: true
    case .admin1: outline(of: details) != nil
    default: false
    }
  }

  /// "East of the United States": beyond the edge of the main land, on the way from its middle in that direction,
  /// and near it. Without an outline nothing can be said.
  private func beyond(
    _ details: PlaceDetails, toward direction: CompassPoint
  ) -> SpatialEstimate? {
    guard let outline = outline(of: details) else { return nil }
    let (geodesic, box) = (Geodesic.wgs84, outline.homeBox)
    let corner = Coordinate(latitude: box.north, longitude: box.east)
    let middle = box.center
    let reach = max(geodesic.distance(from: middle, to: corner), 1_000)
    func point(_ distance: Double) -> Coordinate {
      geodesic.destination(from: middle, azimuth: direction.azimuth, distance: distance)
    }
    let steps = 200
    func last(where isInside: (Coordinate) -> Bool) -> Double {
      reach * Double((0...steps).last { isInside(point(reach * Double($0) / Double(steps))) } ?? 0)
        / Double(steps)
    }
    // A coast that recedes on this way, or a ring of islands, lies behind the edge of the box.
    let edge = max(last(where: outline.contains), 0.8 * last(where: box.contains))
    let gap = min(max(0.15 * edge, 50_000), 300_000)
    let place = point(edge + gap)
    let radius = max(gap, 0.3 * edge)
    return SpatialEstimate(
      point: place, uncertainty: radius, shape: .circle(place, radius: radius))
  }

  private func part(
    of details: PlaceDetails, in direction: CompassPoint?
  ) -> SpatialEstimate? {
    guard let outline = outline(of: details),
      let part = outline.part(direction.map(OutlinePart.direction) ?? .central)
    else { return nil }
    let box = part.homeBox
    let point = part.contains(box.center) ? box.center : part.pointInside
    let corners = [box.south, box.north].flatMap { latitude in
      [box.west, box.east].map { Coordinate(latitude: latitude, longitude: $0) }
    }
    let uncertainty = corners.map { Geodesic.wgs84.distance(from: point, to: $0) }.max() ?? 0
    return SpatialEstimate(
      point: point, uncertainty: uncertainty, shape: .polygons(part.coordinates))
  }

  /// Lines with the point in the middle of the longest one.
  private func lines(_ lines: [[Coordinate]]) -> SpatialEstimate? {
    guard let longest = lines.max(by: { $0.count < $1.count }), !longest.isEmpty else { return nil }
    let middle = longest[longest.count / 2]
    let furthest = lines.joined().map { Geodesic.wgs84.distance(from: middle, to: $0) }.max()
    return SpatialEstimate(point: middle, uncertainty: furthest ?? 0, shape: .lines(lines))
  }
}
