import Gazetteer
import Geodesy
import PlainText
import SpatialLanguage

/// Tests what a text says of how one place lies to another.
struct ClaimJudge {
  let extents: PlaceExtents

  var gazetteer: LayeredGazetteer { extents.gazetteer }

  /// Tests an expression that has a subject; nil where it says nothing that could be tested.
  func claim(
    of subject: PlaceDetails, _ described: DescribedPlace, at mention: AnnotatedPlace.Occurrence,
    anchors: [PlaceDetails]
  ) -> SpatialClaim? {
    guard let anchor = anchors.first, subject.id != anchor.id else { return nil }
    var claim = SpatialClaim(
      kind: .relation(described.relation), mention: mention,
      subject: .init(id: subject.id, name: subject.name),
      objects: anchors.map { .init(id: $0.id, name: $0.name) },
      statedDistance: described.distance, statedDirection: described.direction,
      verdict: .untested, finding: "")
    switch described.relation {
    case .offset, .direction, .near, .outskirts, .outside:
      measure(subject, from: anchor, described, into: &claim)
    case .between, .halfway, .road:
      guard anchors.count == 2 else { return nil }
      between(subject, anchors[0], anchors[1], described, into: &claim)
    case .part:
      part(subject, of: anchor, described, into: &claim)
    default: return nil
    }
    return claim
  }

  // MARK: - Distances and directions

  private func measure(
    _ subject: PlaceDetails, from anchor: PlaceDetails, _ described: DescribedPlace,
    into claim: inout SpatialClaim
  ) {
    let inverse = Geodesic.wgs84.inverse(from: anchor.coordinate, to: subject.coordinate)
    claim.distance = inverse.distance
    claim.azimuth = inverse.azimuth
    claim.backAzimuth = inverse.backAzimuth
    // A small place within a large one, or the other way round, is neither near nor north of it.
    let slack = extents.extent(of: subject) + extents.extent(of: anchor)
    let length = Length(metres: inverse.distance).formatted(in: .kilometre, decimals: 1)
    let compass = CompassPoint(azimuth: inverse.azimuth)
    let degrees = NumberText.fixed(inverse.azimuth, decimals: 1)
    var faults: [String] = []
    if let stated = described.distance {
      claim.distanceError = error(of: inverse.distance, stated, slack: slack)
      if let error = claim.distanceError {
        let off = Length(metres: abs(error)).formatted(in: .kilometre, decimals: 1)
        faults.append("the distance is off by \(off)")
      }
    } else if let limit = described.relation.reach(slack: slack), inverse.distance > limit {
      claim.distanceError = inverse.distance - limit
      faults.append("that is farther than “\(described.relation.rawValue)” allows")
    }
    if let direction = described.direction, inverse.distance > 0 {
      let difference = direction.angle(to: inverse.azimuth)
      claim.directionError = difference
      if difference > direction.tolerance(at: inverse.distance, slack: slack) {
        faults.append("the direction is off by \(NumberText.fixed(difference, decimals: 0))°")
      }
    }
    claim.verdict = faults.isEmpty ? .agrees : .contradicts
    claim.finding =
      "\(length) \(compass.words) (azimuth \(degrees)°) of \(anchor.name)"
      + (faults.isEmpty ? "" : ": " + faults.joined(separator: ", "))
  }

  /// Metres by which a distance does not fit what is stated; nil where it fits.
  private func error(of distance: Double, _ stated: StatedDistance, slack: Double) -> Double? {
    stated.fitting(slack: slack).contains(distance) ? nil : distance - stated.metres
  }

  // MARK: - Between, and in a part

  private func between(
    _ subject: PlaceDetails, _ first: PlaceDetails, _ second: PlaceDetails,
    _ described: DescribedPlace, into claim: inout SpatialClaim
  ) {
    let offset = Geodesic.wgs84.offset(
      of: subject.coordinate, fromSegment: first.coordinate, to: second.coordinate)
    let length = Geodesic.wgs84.distance(from: first.coordinate, to: second.coordinate)
    let slack = extents.extent(of: subject)
    let share = length > 0 ? offset.along / length : 0
    var faults: [String] = []
    if offset.distance > 0.35 * length + slack { faults.append("that is far off the line") }
    if described.relation == .halfway, abs(share - 0.5) > 0.2 {
      faults.append("that is not halfway")
    }
    claim.distance = offset.distance
    claim.verdict = faults.isEmpty ? .agrees : .contradicts
    claim.distanceError = faults.isEmpty ? nil : offset.distance
    let off = Length(metres: offset.distance).formatted(in: .kilometre, decimals: 1)
    claim.finding =
      "\(off) from the line from \(first.name) to \(second.name), "
      + "\(NumberText.fixed(100 * share, decimals: 0)) % of the way"
      + (faults.isEmpty ? "" : ": " + faults.joined(separator: ", "))
  }

  private func part(
    _ subject: PlaceDetails, of anchor: PlaceDetails, _ described: DescribedPlace,
    into claim: inout SpatialClaim
  ) {
    let isInside = contains(anchor, subject)
    guard let direction = described.direction else {
      claim.verdict = isInside == nil ? .untested : isInside == true ? .agrees : .contradicts
      claim.finding = finding(isInside, subject, anchor)
      return
    }
    let middle = extents.anchor(anchor).boundingBox?.center ?? anchor.coordinate
    let inverse = Geodesic.wgs84.inverse(from: middle, to: subject.coordinate)
    let difference = direction.angle(to: inverse.azimuth)
    claim.azimuth = inverse.azimuth
    claim.directionError = difference
    let isThere = difference <= 90
    claim.verdict = isInside == false || !isThere ? .contradicts : .agrees
    let compass = CompassPoint(azimuth: inverse.azimuth).words
    claim.finding =
      isInside == false
      ? finding(isInside, subject, anchor) : "\(compass) of the middle of \(anchor.name)"
  }
}
