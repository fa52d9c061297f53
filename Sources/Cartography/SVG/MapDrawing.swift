import Geodesy

/// A map, laid out and ready to be written.
struct MapDrawing {
  /// Places beyond these, by weight, are counted and not drawn.
  private static let mostPlaces = 800
  /// Of the places, at most so many have their names on the map.
  private static let mostLabels = 90
  /// Of the places beyond the frame, at most so many are pointed to.
  private static let mostPointers = 8

  let frame: MapFrame
  let base: BaseLayers
  let graticule: Graticule
  let scaleBar: ScaleBar?
  private(set) var lines: [(line: MapLine, pieces: [[SIMD2<Double>]])] = []
  private(set) var areas: [(area: MapArea, pieces: [[SIMD2<Double>]])] = []
  /// The least important first, so that the others lie above.
  private(set) var places: [DrawnPlace] = []
  private(set) var context = ContextLabels()
  private(set) var leftOut = 0
  /// The outline of the Earth on a map of all of it; empty on others.
  let worldEdge: [SIMD2<Double>]
  let content: MapContent
  let options: MapOptions

  /// Lays out a map; nil where there is nothing to show.
  init?(of content: MapContent, on base: some BaseMap, _ options: MapOptions) {
    guard let extent = MapExtent(of: content.places, areas: content.areas),
      var view = try? MapView(extent, options)
    else { return nil }
    self.content = content
    self.options = options
    frame = view.frame
    self.base = BaseLayers(of: base, in: &view)
    graticule = Graticule(in: &view)
    scaleBar = ScaleBar(in: &view)
    worldEdge = view.worldEdge()
    let sorted = content.places.enumerated().sorted {
      $0.element.weight != $1.element.weight
        ? $0.element.weight > $1.element.weight : $0.offset < $1.offset
    }.map(\.element)
    leftOut = max(0, sorted.count - Self.mostPlaces)
    addPlaces(Array(sorted.prefix(Self.mostPlaces)), in: &view)
    addLines(in: &view)
    addLabels(on: base, in: &view)
    places.reverse()
  }

  private mutating func addPlaces(_ sorted: [MapPlace], in view: inout MapView) {
    let points = view.draw(sorted.map(\.coordinate))
    let inner = frame.rectangle.inset(by: 3)
    var pointers = 0
    for (place, point) in zip(sorted, points) {
      if inner.contains(point) {
        places.append(
          DrawnPlace(
            place: place, point: point, radius: DrawnPlace.radius(of: place), direction: nil))
      } else if pointers < Self.mostPointers, let (edge, direction) = pointer(to: point) {
        pointers += 1
        places.append(DrawnPlace(place: place, point: edge, radius: 6, direction: direction))
      } else {
        leftOut += 1
      }
    }
  }

  /// Where the way from the middle to a point leaves the map, and its direction.
  private func pointer(to point: SIMD2<Double>) -> (SIMD2<Double>, SIMD2<Double>)? {
    guard point.x.isFinite, point.y.isFinite else { return nil }
    let way = point - frame.center
    let half = frame.center - 14
    let share = min(
      way.x == 0 ? .infinity : half.x / abs(way.x), way.y == 0 ? .infinity : half.y / abs(way.y))
    guard share.isFinite else { return nil }
    let length = (way * way).sum().squareRoot()
    return (frame.center + way * share, way / length)
  }

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
        // The browser clips what it fills.
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

  private mutating func addLabels(on base: some BaseMap, in view: inout MapView) {
    var placement = LabelPlacement(frame: frame.rectangle.inset(by: 4))
    if let scaleBar { placement.block(SVGMap.scaleBox(scaleBar, frame)) }
    for label in graticule.labels {
      let half = SIMD2(TextWidth.of(label.text, size: 10) / 2, 6)
      placement.block(Rectangle(label.point - half, label.point + half))
    }
    for place in places {
      placement.block(Rectangle(place.point - place.radius, place.point + place.radius))
    }
    for index in places.indices.prefix(Self.mostLabels) {
      let place = places[index]
      let size = place.place.mentions > 1 ? 12.5 : 11.5
      // Names in bold are wider.
      let spot = placement.place(
        place.place.name, size: size * 1.05, at: place.point, radius: place.radius,
        reach: place.direction == nil ? 2 : 1)
      if let spot { places[index].label = PlacedLabel(text: place.place.name, spot: spot, size: size) }
    }
    context = ContextLabels(on: base, layers: self.base, places: places, in: &view, &placement)
  }
}
