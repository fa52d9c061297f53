import Geodesy

/// A frame on a projection: converts points on the Earth to the drawing and back.
struct MapView: ~Copyable {
  let frame: MapFrame
  let projection: MapProjection
  private var projector: MapProjector

  /// Fits a frame around an extent.
  ///
  /// - Throws: `GeodesyError` if PROJ rejects the projection.
  init(_ extent: MapExtent, _ options: MapOptions) throws(GeodesyError) {
    projection = extent.projection
    projector = try MapProjector(projection)
    if case .equalEarth = projection {
      frame = Self.world(options, &projector)
    } else {
      frame = Self.fitted(extent, options, &projector)
    }
  }

  /// Makes a view with a given size around a point.
  ///
  /// - Throws: `GeodesyError` if PROJ rejects the projection.
  init(around center: Coordinate, width: Double, height: Double, unit: Double) throws(GeodesyError)
  {
    projection = .azimuthalEqualArea(center: center)
    projector = try MapProjector(projection)
    frame = MapFrame(
      width: width, height: height, origin: SIMD2(width, height) * unit / -2, unit: unit,
      isWorld: false)
  }

  private static func fitted(
    _ extent: MapExtent, _ options: MapOptions, _ projector: inout MapProjector
  ) -> MapFrame {
    var points = extent.points.map { SIMD2($0.longitude, $0.latitude) }
    projector.project(&points)
    let box = Rectangle.around(points) ?? Rectangle(SIMD2(-1, -1), SIMD2(1, 1))
    // Leave room for symbols, labels, and what is in the corners.
    let minimumSize = SIMD2(repeating: extent.minimumSize * 0.7)
    let wanted = pointwiseMax(box.size, minimumSize) * SIMD2(1.45, 1.35)
    let isPoint = max(box.size.x, box.size.y) < extent.minimumSize / 4
    let ratio = min(
      options.heightRatio.upperBound,
      max(options.heightRatio.lowerBound, isPoint ? 0.65 : wanted.y / wanted.x))
    let width = options.width
    let height = (width * ratio).rounded()
    let unit = max(wanted.x / width, wanted.y / height)
    let middle = (box.low + box.high) / 2
    return MapFrame(
      width: width, height: height, origin: middle - SIMD2(width, height) * unit / 2, unit: unit,
      isWorld: false)
  }

  /// A frame of the whole Earth, with room for labels of degrees around it.
  private static func world(_ options: MapOptions, _ projector: inout MapProjector) -> MapFrame {
    let middle = projector.projection.centralMeridian
    var points = [
      SIMD2(middle - 179.9999, 0), SIMD2(middle + 179.9999, 0), SIMD2(middle, -90),
      SIMD2(middle, 90),
    ]
    projector.project(&points)
    let margin = SIMD2(12.0, 24)
    let unit = (points[1].x - points[0].x) / (options.width - 2 * margin.x)
    let height = ((points[3].y - points[2].y) / unit + margin.y + 8).rounded()
    return MapFrame(
      width: options.width, height: height,
      origin: SIMD2(points[0].x, points[2].y) - margin * unit, unit: unit, isWorld: true)
  }

  /// Converts longitudes and latitudes to points on the drawing; infinite where the projection has
  /// none.
  mutating func draw(_ degrees: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var points = degrees
    projector.project(&points)
    for index in points.indices {
      points[index] = frame.place(points[index])
    }
    return points
  }

  mutating func draw(_ coordinates: [Coordinate]) -> [SIMD2<Double>] {
    draw(coordinates.map { SIMD2($0.longitude, $0.latitude) })
  }

  /// Converts points on the drawing to longitudes and latitudes; infinite where nothing on Earth is
  /// shown.
  mutating func undraw(_ places: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var points = places.map(frame.metres)
    projector.unproject(&points)
    // The inverse projection also gives angles for points outside the Earth's outline, but these
    // project to a different point.
    for (index, back) in draw(points).enumerated() {
      let gap = back - places[index]
      if !((gap * gap).sum() < 4) { points[index] = SIMD2(.infinity, .infinity) }
    }
    return points
  }

  /// The part of the Earth that the map shows, with a margin.
  mutating func window() -> GeoWindow {
    if frame.isWorld { return .world }
    let steps = 24
    let low = frame.cutter.low
    let size = frame.cutter.size
    var places: [SIMD2<Double>] = []
    for row in 0...steps {
      for column in 0...steps {
        places.append(
          low + size * SIMD2(Double(column), Double(row)) / Double(steps))
      }
    }
    let points = undraw(places)
    var coordinates: [Coordinate] = []
    for point in points {
      guard point.x.isFinite, point.y.isFinite, abs(point.y) <= 90 else { return .world }
      coordinates.append(Coordinate(latitude: point.y, longitude: point.x))
    }
    guard let box = BoundingBox(enclosing: coordinates) else { return .world }
    let poles = draw([SIMD2(0, 90), SIMD2(0, -90)])
    let hasPole = poles.map { frame.cutter.inset(by: -20).contains($0) }
    let latitudeMargin = max(0.05, box.height / 12)
    let longitudeMargin = max(0.05, box.width / 12)
    let isRound = hasPole[0] || hasPole[1] || box.width + 2 * longitudeMargin >= 330
    return GeoWindow(
      west: isRound ? -180 : box.west - longitudeMargin,
      width: isRound ? 360 : box.width + 2 * longitudeMargin,
      south: hasPole[1] ? -90 : max(-90, box.south - latitudeMargin),
      north: hasPole[0] ? 90 : min(90, box.north + latitudeMargin))
  }
}
