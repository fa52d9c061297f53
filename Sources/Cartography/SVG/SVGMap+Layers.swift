extension SVGMap {
  /// Writes land and water, borders, meridians and parallels.
  mutating func writeBase() {
    let base = drawing.base
    if frame.isWorld {
      shape("sea", path([drawing.worldEdge], isClosed: true))
    } else {
      writer.element(
        "rect",
        [
          ("class", "sea"), ("width", SVGNumber.text(frame.width)),
          ("height", SVGNumber.text(frame.height)),
        ])
    }
    shape("land", path(base.land, isClosed: true))
    shape("focus", path(base.emphasized, isClosed: true))
    let great = BaseLayers.rank(width: frame.width * frame.unit / 1000) - 3
    shape("river", path(base.rivers.filter { $0.rank > great }.flatMap(\.lines)))
    shape("river great", path(base.rivers.filter { $0.rank <= great }.flatMap(\.lines)))
    shape("lake", path(base.lakes, isClosed: true))
    shape("division", path(base.divisions))
    shape("border", path(base.countries))
    shape("grid", path(drawing.graticule.lines))
    for label in drawing.graticule.labels {
      writer.element(
        "text",
        [
          ("class", "degrees"), ("x", x(label.point)), ("y", y(label.point - SIMD2(0, 3.4))),
        ], text: label.text)
    }
    writer.line()
  }

  /// Writes areas, and lines from place to place.
  mutating func writeLines() {
    for (area, pieces) in drawing.areas {
      writer.element(
        "path",
        [
          ("class", area.isFilled ? "area" : "area open"), ("data-of", area.key),
          ("d", path(pieces, isClosed: area.isFilled)),
        ])
      writer.line()
    }
    for (line, pieces) in drawing.lines {
      writer.open(
        "path",
        [
          ("class", line.kind.rawValue), ("data-from", line.from), ("data-to", line.to),
          ("d", path(pieces)),
        ])
      writer.element("title", text: line.title)
      writer.close("path")
      writer.line()
    }
  }

  /// Writes the names of countries, seas, rivers and towns.
  mutating func writeContext() {
    let context = drawing.context
    writer.open("g", [("aria-hidden", "true")])
    for (name, names) in [
      ("country", context.countries), ("seaname", context.seas), ("rivername", context.rivers),
    ] {
      for label in names {
        let middle = label.middle
        var attributes = [("class", label.size > 11 ? "\(name) large" : name)]
        if label.turn == 0 {
          attributes += [("x", x(middle)), ("y", y(middle - SIMD2(0, label.size * 0.35)))]
        } else {
          attributes += [
            (
              "transform",
              "translate(\(x(middle)) \(y(middle)))rotate(\(SVGNumber.text(label.turn)))"
            ),
            ("y", SVGNumber.text(label.size * 0.35)),
          ]
        }
        writer.element("text", attributes, text: label.text)
      }
    }
    for town in context.towns {
      writer.element(
        "circle",
        [("class", "townmark"), ("cx", x(town.point)), ("cy", y(town.point)), ("r", "2.2")])
      let anchor = town.label.spot.anchor
      writer.element(
        "text", [("class", "townname"), ("x", x(anchor)), ("y", y(anchor))],
        text: town.label.text)
    }
    writer.close("g")
    writer.line()
  }

  /// Writes the small map in a corner.
  mutating func writeLocator(_ locator: Locator) {
    let size = locator.box.size
    let corner = SIMD2(locator.box.low.x, locator.box.high.y)
    let (width, height) = (SVGNumber.text(size.x), SVGNumber.text(size.y))
    writer.open(
      "svg",
      [
        ("class", "locator"), ("x", x(corner)), ("y", y(corner)), ("width", width),
        ("height", height), ("aria-hidden", "true"),
      ])
    writer.element("rect", [("class", "sea"), ("width", width), ("height", height)])
    func data(_ lines: [[SIMD2<Double>]], isClosed: Bool) -> String {
      SVGNumber.path(lines, height: size.y, isClosed: isClosed)
    }
    shape("land", data(locator.land, isClosed: true))
    shape("lake", data(locator.lakes, isClosed: true))
    shape("border", data(locator.countries, isClosed: false))
    if let box = Rectangle.around(locator.edge), max(box.size.x, box.size.y) < 9 {
      let middle = (box.low + box.high) / 2
      writer.element(
        "circle",
        [
          ("class", "here"), ("cx", SVGNumber.text(middle.x)),
          ("cy", SVGNumber.text(size.y - middle.y)), ("r", "4.5"),
        ])
    } else {
      shape("here", data([locator.edge], isClosed: true))
    }
    writer.element("rect", [("class", "frame"), ("width", width), ("height", height)])
    writer.close("svg")
    writer.line()
  }

  /// Writes the locator, the scale bar and the frame.
  mutating func writeFurniture() {
    if let locator = drawing.locator { writeLocator(locator) }
    if let bar = drawing.scaleBar {
      let box = Self.scaleBox(bar, frame)
      let low = SIMD2(box.low.x + 2, box.low.y + 4)
      writer.open("g", [("class", "scale")])
      for part in 0..<4 {
        let from = low + SIMD2(bar.width * Double(part) / 4, 0)
        writer.element(
          "rect",
          [
            ("class", part % 2 == 0 ? "bar" : "barback"), ("x", x(from)),
            ("y", y(from + SIMD2(0, 4))), ("width", SVGNumber.text(bar.width / 4)),
            ("height", "4"),
          ])
      }
      writer.element(
        "text", [("class", "note"), ("x", x(low)), ("y", y(low + SIMD2(0, 9)))],
        text: Self.scaleText(bar))
      writer.close("g")
    }
    if drawing.hasRing { writeRingNote() }
    guard !frame.isWorld else { return shape("frame", path([drawing.worldEdge], isClosed: true)) }
    writer.element(
      "rect",
      [
        ("class", "frame"), ("x", ".5"), ("y", ".5"), ("width", SVGNumber.text(frame.width - 1)),
        ("height", SVGNumber.text(frame.height - 1)),
      ])
    writer.line()
  }

  private static let ringNote = "in or near a place, not exact"

  /// Writes what a ring means.
  private mutating func writeRingNote() {
    let box = Self.ringNoteBox(above: drawing.scaleBar, frame)
    let middle = SIMD2(box.low.x + 8, (box.low.y + box.high.y) / 2)
    writer.open("g", [("class", "scale")])
    writer.element(
      "circle",
      [("class", "ringnote"), ("cx", x(middle)), ("cy", y(middle)), ("r", "4.5")])
    writer.element(
      "text",
      [("class", "note"), ("x", x(middle + SIMD2(9, 0))), ("y", y(middle - SIMD2(0, 3.4)))],
      text: Self.ringNote)
    writer.close("g")
  }

  /// The box of the words on rings, above the scale bar.
  static func ringNoteBox(above bar: ScaleBar?, _ frame: MapFrame) -> Rectangle {
    let top = bar.map { scaleBox($0, frame).high.y } ?? 12
    let low = SIMD2(frame.isWorld ? 2.0 : 12, top + 2)
    return Rectangle(low, low + SIMD2(TextWidth.of(ringNote, size: 10) + 24, 14))
  }

  private static func scaleText(_ bar: ScaleBar) -> String {
    "\(bar.text) at the map’s center"
  }

  /// The box that the scale bar occupies.
  static func scaleBox(_ bar: ScaleBar, _ frame: MapFrame) -> Rectangle {
    let low = SIMD2(frame.isWorld ? 2.0 : 12, frame.isWorld ? 4 : 16)
    let width = max(bar.width, TextWidth.of(scaleText(bar), size: 10)) + 6
    return Rectangle(low, low + SIMD2(width, 24))
  }
}
