import Gazetteer
import Geodesy
import SpatialLanguage

extension PlaceExtents {
  /// Where an expression places something, with the outlines of countries where it speaks of their parts,
  /// borders and coasts.
  func estimate(
    of expression: SpatialExpression, from anchors: [PlaceDetails]
  ) -> SpatialEstimate? {
    switch expression.relation {
    case .part:
      if let outline = anchors.first.flatMap(outline), let estimate = part(expression, outline) {
        return estimate
      }
    case .border:
      let countries = anchors.compactMap { $0.feature.rank == .country ? $0.countryCode : nil }
      guard countries.count == 2, anchors.count == 2, expression.distance == nil else { return nil }
      return lines(Outlines.standard.sharedBorder(countries[0], countries[1]))
    case .coast where expression.distance == nil:
      guard let anchor = anchors.first, anchor.feature.rank == .country,
        let country = anchor.countryCode, expression.direction == nil
      else { return nil }
      return lines(Outlines.standard.coast(of: country))
    default: break
    }
    return expression.estimate(from: anchors.map(anchor))
  }

  private func part(
    _ expression: SpatialExpression, _ outline: Outline
  ) -> SpatialEstimate? {
    guard
      let part = outline.part(expression.direction.map(OutlinePart.direction) ?? .central)
    else { return nil }
    let box = part.homeBox
    let corner = Coordinate(latitude: box.north, longitude: box.east)
    return SpatialEstimate(
      point: box.center,
      uncertainty: Geodesic.wgs84.distance(from: box.center, to: corner),
      shape: .polygons(part.coordinates))
  }

  /// Lines with the point in the middle of the longest one.
  private func lines(_ lines: [[Coordinate]]) -> SpatialEstimate? {
    guard let longest = lines.max(by: { $0.count < $1.count }), !longest.isEmpty else { return nil }
    let middle = longest[longest.count / 2]
    let furthest = lines.joined().map { Geodesic.wgs84.distance(from: middle, to: $0) }.max()
    return SpatialEstimate(point: middle, uncertainty: furthest ?? 0, shape: .lines(lines))
  }
}
