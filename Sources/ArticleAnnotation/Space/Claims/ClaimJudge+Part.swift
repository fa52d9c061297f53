import Gazetteer
import Geodesy
import SpatialLanguage

extension ClaimJudge {
  /// How far toward a direction a place lies at least that is said to lie in that part: a little beyond the
  /// middle, since nobody draws the line of "northern" with a ruler.
  private static let leastShare = -0.2
  /// How far it lies by some measure where the others need not be asked.
  private static let clearShare = 0.1
  /// How far it lies by another measure where nothing is said.
  private static let doubtfulShare = -0.35
  /// How far it lies at most where the statement is false beyond doubt.
  private static let falseShare = -0.4
  /// How near the edge a place lies that is in the centre by no measure.
  private static let edge = 0.85

  /// Tests "Timbuktu lies in northern Mali" by the main piece of the outline, and by the box of what has none.
  func part(
    _ subject: PlaceDetails, of anchor: PlaceDetails, _ described: DescribedPlace,
    into claim: inout SpatialClaim
  ) {
    let isInside = contains(anchor, subject)
    let leaning = leaning(of: subject, in: anchor)
    // Of a sea or a region only the box says what lies in it.
    guard isInside ?? (leaning != nil && isInBox(subject, of: anchor)) else {
      claim.verdict = isInside == nil ? .untested : .contradicts
      claim.finding = finding(isInside, subject, anchor)
      return
    }
    let middle = extents.middle(of: anchor)
    let azimuth = Geodesic.wgs84.inverse(from: middle, to: subject.coordinate).azimuth
    claim.azimuth = azimuth
    claim.finding =
      "it lies \(CompassPoint(azimuth: azimuth).words) of the middle of \(anchor.name)"
    guard let leaning else {
      claim.verdict = described.direction == nil ? .agrees : .untested
      return
    }
    guard let direction = described.direction else {
      claim.verdict = leaning.remoteness > Self.edge ? .contradicts : .agrees
      return
    }
    claim.directionError = direction.angle(to: azimuth)
    claim.verdict = verdict(leaning.shares(toward: direction))
  }

  private func verdict(_ shares: ClosedRange<Double>) -> SpatialClaim.Verdict {
    if shares.upperBound <= Self.falseShare { return .contradicts }
    if shares.upperBound >= Self.clearShare { return .agrees }
    return shares.upperBound >= Self.leastShare && shares.lowerBound > Self.doubtfulShare
      ? .agrees : .untested
  }

  private func isInBox(_ subject: PlaceDetails, of anchor: PlaceDetails) -> Bool {
    extents.anchor(anchor).boundingBox?.contains(subject.coordinate) ?? false
  }

  /// Where a place lies within another, by the outline or the box; nil where neither is known or it lies far
  /// from the main piece.
  private func leaning(of subject: PlaceDetails, in anchor: PlaceDetails) -> OutlineLeaning? {
    if let outline = extents.outline(of: anchor) { return outline.leaning(of: subject.coordinate) }
    return extents.anchor(anchor).boundingBox.map {
      OutlineLeaning(of: subject.coordinate, in: $0)
    }
  }
}
