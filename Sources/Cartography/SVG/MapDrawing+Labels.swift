extension MapDrawing {
  /// The maximum number of places with a name on the map.
  private static let maximumLabelCount = 90
  /// The maximum number of arrows at the edge that point to places beyond it.
  private static let maximumPointerCount = 6

  /// Labels the places and their surroundings, the most important first.
  mutating func addLabels(on base: some BaseMap, in view: inout MapView) {
    var placement = LabelPlacement(frame: frame.rectangle.inset(by: 4))
    if let scaleBar { placement.block(SVGMap.scaleBox(scaleBar, frame)) }
    if hasRing { placement.block(SVGMap.ringNoteBox(above: scaleBar, frame)) }
    if let locator { placement.block(locator.box) }
    for place in places {
      placement.block(Rectangle(place.point - place.radius, place.point + place.radius))
    }
    keepGraticuleLabels(&placement)
    labelPlaces(&placement)
    let names = CountryNames(of: base, in: &view)
    for (place, point) in others { addOther(place, at: point, names, &placement) }
    context = ContextLabels(
      on: base, layers: self.base, names: names, places: places, in: &view, &placement)
  }

  /// Keeps only the graticule labels that do not cover a symbol.
  private mutating func keepGraticuleLabels(_ placement: inout LabelPlacement) {
    graticule.keepLabels { label in
      let half = SIMD2(TextWidth.of(label.text, size: 10) / 2, 6)
      let box = Rectangle(label.point - half, label.point + half)
      guard placement.isFree(box, within: frame.rectangle) else { return false }
      placement.block(box)
      return true
    }
  }

  private mutating func labelPlaces(_ placement: inout LabelPlacement) {
    var named: Set<String> = []
    for index in places.indices.prefix(Self.maximumLabelCount) {
      let place = places[index]
      // If a town and the province around it share a name, it is written once.
      let isRepeated = place.place.symbol == .area && named.contains(place.place.name)
      if isDescribedBesideOther(place) { places[index].isSilent = true }
      guard !isRepeated, !places[index].isSilent else { continue }
      label(index, &placement, reach: 2)
      if places[index].label != nil { named.insert(place.place.name) }
    }
  }

  private mutating func label(_ index: Int, _ placement: inout LabelPlacement, reach: Int) {
    let place = places[index]
    let isMinor = place.place.mentions < 2 || place.direction != nil
    let size = isMinor ? 11.5 : 12.5
    // Bold names are wider.
    places[index].label = placement.place(
      place.place.name, size: size * 1.06, at: place.point, radius: place.radius, reach: reach
    ).map { PlacedLabel(text: place.place.name, spot: $0, size: size) }
  }

  /// Whether a described place lies on another place with a symbol: "around Raqqa" needs no name of
  /// its own.
  private func isDescribedBesideOther(_ place: DrawnPlace) -> Bool {
    place.place.kind == .described
      && places.contains { other in
        let gap = other.point - place.point
        return other.place.kind != .described && (gap * gap).sum() < 14 * 14
      }
  }

  /// Adds a country, or a place beyond the frame.
  ///
  /// A country's name is written on its visible part; without room for the name, it gets a symbol.
  /// For a place beyond the frame, an arrow at the edge points to it.
  private mutating func addOther(
    _ place: MapPlace, at point: SIMD2<Double>, _ names: CountryNames,
    _ placement: inout LabelPlacement
  ) {
    if let code = place.countryCode,
      let name = names.place(place.name, of: code, &placement, isEager: true)
    {
      var drawn = DrawnPlace(place: place, point: name.middle, radius: 0, direction: nil)
      drawn.countryName = name
      places.append(drawn)
    } else if frame.rectangle.inset(by: 3).contains(point) {
      let radius = DrawnPlace.radius(of: place)
      let mark = Rectangle(point - radius, point + radius)
      var drawn = DrawnPlace(place: place, point: point, radius: radius, direction: nil)
      drawn.isSilent = !placement.isFree(mark, within: frame.rectangle)
      if !drawn.isSilent { placement.block(mark) }
      places.append(drawn)
      label(places.count - 1, &placement, reach: 2)
    } else if pointerCount < Self.maximumPointerCount, let (edge, direction) = pointer(to: point),
      placement.isFree(Rectangle(edge - 8, edge + 8))
    {
      placement.block(Rectangle(edge - 5, edge + 5))
      pointerCount += 1
      places.append(DrawnPlace(place: place, point: edge, radius: 5, direction: direction))
      label(places.count - 1, &placement, reach: 0)
    } else {
      omittedCount += 1
    }
  }

  /// Where the line from the map's middle to a point leaves the map, and its direction.
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
}
