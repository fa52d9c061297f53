extension SVGMap {
  /// Writes a place: its symbol, name and tooltip.
  mutating func write(_ drawn: DrawnPlace) {
    let place = drawn.place
    var classes = "place is-\(place.symbol.rawValue) \(drawn.certainty)"
    if drawn.countryName != nil { classes += " is-country" }
    if place.mentions < 2 { classes += " minor" }
    if drawn.direction != nil { classes += " is-beyond" }
    writer.open(
      "g",
      [
        ("class", classes), ("id", "\(drawing.options.idPrefix)\(place.key)"),
        ("data-\(place.kind.rawValue)", "\(place.number)"),
        ("tabindex", "0"), ("role", "img"), ("aria-label", place.title),
      ])
    writer.element("title", text: place.title)
    writer.element(
      "circle",
      [
        ("class", "hit"), ("cx", x(drawn.point)), ("cy", y(drawn.point)),
        ("r", SVGNumber.text(max(11, drawn.radius + 4))),
      ])
    if let leader = drawn.label?.spot.leader {
      writer.element("path", [("class", "leader"), ("d", path([[leader.0, leader.1]]))])
    }
    if let name = drawn.countryName {
      writer.element(
        "text",
        [
          ("class", name.size > 11 ? "large" : "small"), ("x", x(name.middle)),
          ("y", y(name.middle - SIMD2(0, name.size * 0.35))),
        ], text: name.text)
    } else if !drawn.isSilent {
      writeMark(drawn)
    }
    if let label = drawn.label {
      writer.element(
        "text", [("x", x(label.spot.anchor)), ("y", y(label.spot.anchor))], text: label.text)
    }
    writer.close("g")
    writer.line()
  }

  private mutating func writeMark(_ drawn: DrawnPlace) {
    let point = drawn.point
    let radius = drawn.radius
    if let direction = drawn.direction {
      let side = SIMD2(-direction.y, direction.x)
      return polygon([
        point + direction * radius * 1.4, point - direction * radius * 0.9 + side * radius * 0.6,
        point - direction * radius * 0.9 - side * radius * 0.6,
      ])
    }
    switch drawn.place.symbol {
    case .town: circle(point, radius, "mark")
    case .capital:
      circle(point, radius + 1.2, "mark")
      circle(point, max(1.4, radius * 0.38), "dot")
    case .water, .area: circle(point, radius, "mark hollow")
    case .facility:
      polygon(
        [(-1, -1), (1, -1), (1, 1), (-1, 1)].map { point + SIMD2($0.0, $0.1) * radius * 0.9 })
    case .terrain:
      polygon([(-1, -0.8), (1, -0.8), (0, 1)].map { point + SIMD2($0.0, $0.1) * radius * 1.1 })
    case .described:
      polygon([(0, -1), (1, 0), (0, 1), (-1, 0)].map { point + SIMD2($0.0, $0.1) * radius * 1.2 })
    case .approximate: circle(point, radius, "mark ring")
    case .coordinate:
      let arms = [SIMD2(1.0, 0), SIMD2(0, 1.0)].map { [point - $0 * 8, point + $0 * 8] }
      writer.element("path", [("class", "cross"), ("d", path(arms))])
      circle(point, radius, "mark hollow")
    }
  }

  private mutating func circle(_ point: SIMD2<Double>, _ radius: Double, _ name: String) {
    writer.element(
      "circle",
      [
        ("class", name), ("cx", x(point)), ("cy", y(point)), ("r", SVGNumber.text(radius)),
      ])
  }

  private mutating func polygon(_ points: [SIMD2<Double>]) {
    writer.element("path", [("class", "mark"), ("d", path([points], isClosed: true))])
  }
}
