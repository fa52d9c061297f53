import Geodesy

/// A map, laid out and ready to write.
struct MapDrawing {
  /// The maximum number of places drawn, by weight. The rest are only counted.
  private static let maximumPlaceCount = 800

  let frame: MapFrame
  let base: BaseLayers
  let locator: Locator?
  var graticule: Graticule
  let scaleBar: ScaleBar?
  private(set) var lines: [(line: MapLine, pieces: [[SIMD2<Double>]])] = []
  private(set) var areas: [(area: MapArea, pieces: [[SIMD2<Double>]])] = []
  /// The places, the least important first so that others are drawn on top.
  var places: [DrawnPlace] = []
  var context = ContextLabels()
  /// The number of places that are not drawn for lack of room.
  var omittedCount = 0
  /// The number of arrows that point to places beyond the frame.
  var pointerCount = 0
  /// Countries, and places beyond the frame.
  var others: [(place: MapPlace, point: SIMD2<Double>)] = []
  /// The outline of the Earth on a map of the whole Earth; empty on other maps.
  let worldEdge: [SIMD2<Double>]
  let content: MapContent
  let options: MapOptions

  /// Lays out a map; nil if there is nothing to show.
  init?(of content: MapContent, on base: some BaseMap, _ options: MapOptions) {
    guard let extent = MapExtent(of: content.places, areas: content.areas),
      var view = try? MapView(extent, options)
    else { return nil }
    self.content = content
    self.options = options
    frame = view.frame
    self.base = BaseLayers(of: base, in: &view)
    let points = view.draw(content.places.map(\.coordinate))
    locator = options.showsLocator ? Locator(of: base, in: &view, places: points) : nil
    graticule = Graticule(in: &view)
    scaleBar = ScaleBar(in: &view)
    worldEdge = view.worldEdge()
    let sorted = content.places.enumerated().sorted {
      $0.element.weight != $1.element.weight
        ? $0.element.weight > $1.element.weight : $0.offset < $1.offset
    }.map(\.element)
    omittedCount = max(0, sorted.count - Self.maximumPlaceCount)
    addPlaces(Array(sorted.prefix(Self.maximumPlaceCount)), in: &view)
    addLines(in: &view)
    addLabels(on: base, in: &view)
    places.reverse()
    others = []
  }

  private mutating func addPlaces(_ sorted: [MapPlace], in view: inout MapView) {
    let points = view.draw(sorted.map(\.coordinate))
    let inner = frame.rectangle.inset(by: 3)
    for (place, point) in zip(sorted, points) {
      if place.countryCode == nil, inner.contains(point) {
        places.append(
          DrawnPlace(
            place: place, point: point, radius: DrawnPlace.radius(of: place), direction: nil))
      } else {
        others.append((place, point))
      }
    }
    // A ring is seen around the mark of the place in or near which something lies.
    for index in places.indices where places[index].place.symbol == .approximate {
      let inner = places.filter { other in
        let gap = other.point - places[index].point
        return other.place.symbol != .approximate && (gap * gap).sum() < 9
      }.map(\.radius).max()
      if let inner { places[index].radius = max(places[index].radius, inner + 4) }
    }
  }

  /// Whether a ring is drawn, which the map explains.
  var hasRing: Bool { places.contains { $0.place.symbol == .approximate && $0.direction == nil } }

  private mutating func addLines(in view: inout MapView) {
    for line in content.lines {
      guard line.points.count > 1 else { continue }
      var degrees: [SIMD2<Double>] = []
      for (start, end) in zip(line.points, line.points.dropFirst()) {
        let length = Geodesic.wgs84.distance(from: start, to: end)
        let spacing = max(length / 64, frame.unit * 12)
        degrees += Geodesic.wgs84.points(from: start, to: end, maxSpacing: spacing).map {
          SIMD2($0.longitude, $0.latitude)
        }
      }
      let pieces = simplified(view.visible(degrees: degrees))
      if !pieces.isEmpty { lines.append((line, pieces)) }
    }
    for area in content.areas {
      let pieces: [[SIMD2<Double>]]
      if area.isFilled, !frame.isWorld {
        // Filled areas need no clipping: the SVG viewport clips them.
        pieces = area.rings.map { view.draw($0) }.filter { $0.allSatisfy(\.x.isFinite) }
      } else {
        pieces = area.rings.flatMap { ring in
          view.visible(degrees: ring.map { SIMD2($0.longitude, $0.latitude) })
        }
      }
      let drawn = simplified(pieces)
      if !drawn.isEmpty { areas.append((area, drawn)) }
    }
  }

  private func simplified(_ lines: [[SIMD2<Double>]]) -> [[SIMD2<Double>]] {
    lines.map { line in
      LineThinning.simplified(line, tolerance: MapView.tolerance).map { line[$0] }
    }
  }
}
