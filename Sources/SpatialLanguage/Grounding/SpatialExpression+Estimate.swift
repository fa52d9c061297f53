import Geodesy

extension SpatialExpression {
  /// Estimates the location that the expression describes, by the shape method of georeferencing.
  /// The result is the area left open by the rounding of the number, the width of the compass
  /// sector and the extent of the anchor, and the radius around its point that contains it.
  ///
  /// Without a distance, the reach of "near" and "north of" is a convention of this function: for
  /// ``Relation/near`` 10 km or three times the anchor's extent, whichever is more; for
  /// ``Relation/direction`` five times the extent, or the extent plus 20 km, whichever is more.
  ///
  /// Source: Wieczorek, Guo and Hijmans 2004, The point-radius method for georeferencing locality
  /// descriptions and calculating associated uncertainty, doi:10.1080/13658810412331280211.
  ///
  /// - Parameter places: The places of the ``anchors``, in the same number and order.
  /// - Returns: The estimate, or nil if the words do not determine a location: travel times, vague
  ///   numbers, and borders and coasts without outlines.
  public func estimate(from places: [AnchorPlace]) -> SpatialEstimate? {
    guard let first = places.first, places.count == anchors.count else { return nil }
    switch relation {
    case .travel: return nil
    case .offset: return offset(from: first)
    case .coast: return distance == nil ? nil : offset(from: first)
    case .direction:
      return sector(
        of: first, radii: first.extent...max(5 * first.extent, first.extent + 20_000))
    case .near: return circle(around: first, radius: max(3 * first.extent, 10_000))
    case .outside: return ring(around: first, first.extent...max(3 * first.extent, 10_000))
    case .outskirts:
      return direction == nil
        ? ring(around: first, 0.6 * first.extent...1.4 * first.extent)
        : sector(of: first, radii: 0.6 * first.extent...1.4 * first.extent)
    case .part: return part(of: first)
    case .between, .halfway, .road:
      guard let second = places.dropFirst().first else { return nil }
      return between(first, second)
    case .border, .bank: return nil
    }
  }

  private func offset(from anchor: AnchorPlace) -> SpatialEstimate? {
    guard let distance else { return nil }
    let slack = distance.uncertainty + anchor.extent
    let farthest = distance.metres + slack
    guard farthest < 1e7 else { return nil }
    let nearest = distance.bound == .atMost ? 0 : max(0, distance.metres - slack)
    guard direction != nil else {
      return distance.bound == .atMost
        ? circle(around: anchor, radius: farthest)
        : ring(around: anchor, nearest...farthest)
    }
    return sector(of: anchor, radii: nearest...farthest, at: distance.metres)
  }

  /// A sector around the anchor, with the point in its direction at a distance or in the middle.
  private func sector(
    of anchor: AnchorPlace, radii: ClosedRange<Double>, at distance: Double? = nil
  ) -> SpatialEstimate? {
    guard let direction else { return nil }
    let geodesic = Geodesic.wgs84
    // Few writers mean the four winds exactly, so even "north" is read as one of eight.
    let azimuths = direction.azimuths(winds: max(8, direction.winds))
    let middle = distance ?? (radii.lowerBound + radii.upperBound) / 2
    let point = geodesic.destination(
      from: anchor.coordinate, azimuth: direction.azimuth, distance: middle)
    let corners = [azimuths.start, azimuths.end].flatMap { azimuth in
      [radii.lowerBound, radii.upperBound].map { radius in
        geodesic.destination(from: anchor.coordinate, azimuth: azimuth, distance: radius)
      }
    }
    let uncertainty = corners.map { geodesic.distance(from: point, to: $0) }.max() ?? 0
    return SpatialEstimate(
      point: point, uncertainty: uncertainty,
      shape: .sector(anchor.coordinate, radii: radii, azimuths: azimuths))
  }

  private func circle(around anchor: AnchorPlace, radius: Double) -> SpatialEstimate {
    SpatialEstimate(
      point: anchor.coordinate, uncertainty: radius,
      shape: .circle(anchor.coordinate, radius: radius))
  }

  private func ring(
    around anchor: AnchorPlace, _ radii: ClosedRange<Double>
  ) -> SpatialEstimate {
    SpatialEstimate(
      point: anchor.coordinate, uncertainty: radii.upperBound,
      shape: .sector(
        anchor.coordinate, radii: radii, azimuths: AzimuthInterval(from: 0, width: 360)))
  }

  /// A half of the anchor's box, or its middle for "central".
  private func part(of anchor: AnchorPlace) -> SpatialEstimate? {
    guard let box = anchor.boundingBox else {
      return direction == nil
        ? circle(around: anchor, radius: 0.5 * anchor.extent)
        : sector(of: anchor, radii: 0...max(1, anchor.extent))
    }
    guard let part = box.part(direction) else { return nil }
    let center = part.center
    let corner = Coordinate(latitude: part.north, longitude: part.east)
    return SpatialEstimate(
      point: center, uncertainty: Geodesic.wgs84.distance(from: center, to: corner),
      shape: .box(part))
  }

  private func between(_ first: AnchorPlace, _ second: AnchorPlace) -> SpatialEstimate {
    let geodesic = Geodesic.wgs84
    let path = geodesic.path(from: first.coordinate, to: second.coordinate)
    let middle = geodesic.midpoint(from: first.coordinate, to: second.coordinate)
    let half = path.distance / 2
    let reach = max(first.extent, second.extent)
    switch relation {
    case .halfway:
      // Read “halfway” as within a tenth of the distance from the middle.
      let radius = max(1, 0.2 * half + reach)
      return SpatialEstimate(
        point: middle, uncertainty: radius, shape: .circle(middle, radius: radius))
    case .road:
      return SpatialEstimate(
        point: middle, uncertainty: half + reach,
        shape: .line(first.coordinate, second.coordinate))
    default:
      let radius = max(1, half)
      return SpatialEstimate(
        point: middle, uncertainty: radius, shape: .circle(middle, radius: radius))
    }
  }
}

extension BoundingBox {
  /// The half of the box in a main direction, the quarter in a diagonal one, or the middle ninth
  /// without a direction; nil for the directions in between.
  fileprivate func part(_ direction: CompassPoint?) -> BoundingBox? {
    let width = width
    func longitude(_ share: Double) -> Double {
      let value = west + share * width
      return value > 180 ? value - 360 : value
    }
    func latitude(_ share: Double) -> Double { south + share * height }
    var across = 0.0...1.0
    var along = 0.0...1.0
    switch direction {
    case nil: (across, along) = (1.0 / 3...2.0 / 3, 1.0 / 3...2.0 / 3)
    case .north?: along = 0.5...1
    case .south?: along = 0...0.5
    case .east?: across = 0.5...1
    case .west?: across = 0...0.5
    case .northEast?: (across, along) = (0.5...1, 0.5...1)
    case .northWest?: (across, along) = (0...0.5, 0.5...1)
    case .southEast?: (across, along) = (0.5...1, 0...0.5)
    case .southWest?: (across, along) = (0...0.5, 0...0.5)
    default: return nil
    }
    return try? BoundingBox(
      west: longitude(across.lowerBound), south: latitude(along.lowerBound),
      east: longitude(across.upperBound), north: latitude(along.upperBound))
  }
}
