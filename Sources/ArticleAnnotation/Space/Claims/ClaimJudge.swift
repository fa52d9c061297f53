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
    case .bank:
      // Without the course of a river or the outline of a lake nothing can be said of its banks.
      guard gazetteer.shape(of: anchor.reference) != nil else { return nil }
      measure(subject, from: anchor, described, into: &claim)
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
    let ends = gazetteer.ends(
      from: (anchor.reference, anchor.coordinate), to: (subject.reference, subject.coordinate))
    guard ends.measuredTo != nil else {
      return measureBetweenPoints(subject, from: anchor, described, into: &claim)
    }
    var toShape = claim
    measure(subject, from: anchor, ends, described, into: &toShape)
    // "30 km from Aleppo" is said of the town also where the governorate was taken for it.
    if toShape.verdict == .contradicts, isFirstDivision(subject) || isFirstDivision(anchor) {
      var toPoint = claim
      measureBetweenPoints(subject, from: anchor, described, into: &toPoint)
      if toPoint.verdict == .agrees { toShape = toPoint }
    }
    claim = toShape
  }

  private func isFirstDivision(_ details: PlaceDetails) -> Bool { details.feature.rank == .admin1 }

  private func measureBetweenPoints(
    _ subject: PlaceDetails, from anchor: PlaceDetails, _ described: DescribedPlace,
    into claim: inout SpatialClaim
  ) {
    let inverse = Geodesic.wgs84.inverse(from: anchor.coordinate, to: subject.coordinate)
    // A small place within a large one, or the other way round, is neither near nor north of it.
    let slack = extents.extent(of: subject) + extents.extent(of: anchor)
    var faults = distanceFaults(of: inverse.distance, slack: slack, described, into: &claim)
    if let direction = described.direction, inverse.distance > 0 {
      let difference = direction.angle(to: inverse.azimuth)
      let tolerance = direction.tolerance(at: inverse.distance, slack: slack)
      faults += directionFaults(of: difference, over: tolerance, into: &claim)
    }
    conclude(&claim, inverse, from: anchor.name, faults)
  }

  /// Measures to the nearest point of a river, or of the outline of a lake, a country or a division.
  private func measure(
    _ subject: PlaceDetails, from anchor: PlaceDetails, _ ends: MeasuredEnds,
    _ described: DescribedPlace, into claim: inout SpatialClaim
  ) {
    let inverse = Geodesic.wgs84.inverse(from: ends.from, to: ends.to)
    claim.measuredTo = ends.measuredTo
    let slack =
      PlaceShape.accuracy + extents.extent(of: ends.isAtStart ? subject : anchor)
    var faults = distanceFaults(of: inverse.distance, slack: slack, described, into: &claim)
    if let direction = described.direction, described.relation != .bank {
      let middles = Geodesic.wgs84.inverse(from: anchor.coordinate, to: subject.coordinate)
      let extent = extents.extent(of: subject) + extents.extent(of: anchor)
      var difference = direction.angle(to: middles.azimuth)
      var tolerance = direction.tolerance(at: middles.distance, slack: extent)
      let side = direction.angle(to: inverse.azimuth)
      // North of a river is what lies on its northern side, in whatever direction it flows there.
      let sideTolerance = min(90, direction.tolerance(at: inverse.distance, slack: slack) + 45)
      if inverse.distance > 0, ends.measuredTo == .line || side <= sideTolerance {
        (difference, tolerance) = (side, sideTolerance)
      }
      if middles.distance > 0 {
        faults += directionFaults(of: difference, over: tolerance, into: &claim)
      }
    }
    let shaped = ends.isAtStart ? anchor : subject
    if inverse.distance > 0 {
      conclude(
        &claim, inverse,
        from: ends.isAtStart ? "the nearest point of \(shaped.name)" : anchor.name, faults)
    } else {
      claim.distance = 0
      let other = ends.isAtStart ? subject : anchor
      let place =
        ends.measuredTo == .line
        ? "\(other.name) lies on \(shaped.name)"
        : "\(other.name) lies within the outline of \(shaped.name)"
      conclude(&claim, place, faults)
    }
  }

  private func distanceFaults(
    of distance: Double, slack: Double, _ described: DescribedPlace, into claim: inout SpatialClaim
  ) -> [String] {
    if let stated = described.distance {
      claim.distanceError = error(of: distance, stated, slack: slack)
      guard let error = claim.distanceError else { return [] }
      let off = Length(metres: abs(error)).formatted(in: .kilometre, decimals: 1)
      return ["the distance is off by \(off)"]
    }
    guard let limit = reach(of: described.relation, slack: slack), distance > limit else {
      return []
    }
    claim.distanceError = distance - limit
    return described.relation == .bank
      ? ["that is too far for its bank"]
      : ["that is farther than “\(described.relation.rawValue)” allows"]
  }

  private func directionFaults(
    of difference: Double, over tolerance: Double, into claim: inout SpatialClaim
  ) -> [String] {
    claim.directionError = difference
    return difference > tolerance
      ? ["the direction is off by \(NumberText.fixed(difference, decimals: 0))°"] : []
  }

  /// Metres that "near" and its like reach; what lies on a bank lies at most 5 km behind it.
  private func reach(of relation: SpatialExpression.Relation, slack: Double) -> Double? {
    relation == .bank ? slack + 5_000 : relation.reach(slack: slack)
  }

  private func conclude(
    _ claim: inout SpatialClaim, _ inverse: GeodesicInverse, from origin: String,
    _ faults: [String]
  ) {
    claim.distance = inverse.distance
    claim.azimuth = inverse.azimuth
    claim.backAzimuth = inverse.backAzimuth
    let length = Length(metres: inverse.distance).formatted(in: .kilometre, decimals: 1)
    let compass = CompassPoint(azimuth: inverse.azimuth)
    let degrees = NumberText.fixed(inverse.azimuth, decimals: 1)
    conclude(&claim, "\(length) \(compass.words) (azimuth \(degrees)°) of \(origin)", faults)
  }

  private func conclude(_ claim: inout SpatialClaim, _ measured: String, _ faults: [String]) {
    claim.verdict = faults.isEmpty ? .agrees : .contradicts
    claim.finding = measured + (faults.isEmpty ? "" : ": " + faults.joined(separator: ", "))
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
}
