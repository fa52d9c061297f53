extension MapContent {
  /// The map as an `svg` element; nil if there are no places to draw.
  ///
  /// - Parameters:
  ///   - base: The land and water.
  ///   - options: How to draw the map.
  /// - Returns: SVG text. Equal content, base map and options give equal text.
  /// - Complexity: O(points of the base map within the frame + places log places).
  public func svg(on base: some BaseMap, options: MapOptions = MapOptions()) -> String? {
    guard let drawing = MapDrawing(of: self, on: base, options) else { return nil }
    var map = SVGMap(drawing)
    return map.write()
  }
}

/// Writes a map as SVG, in which y points downward.
struct SVGMap {
  let drawing: MapDrawing
  let frame: MapFrame
  var writer = SVGWriter()

  init(_ drawing: MapDrawing) {
    self.drawing = drawing
    frame = drawing.frame
  }

  mutating func write() -> String {
    let options = drawing.options
    let size = (SVGNumber.text(frame.width), SVGNumber.text(frame.height))
    var attributes: [(String, String)] = [
      ("class", frame.isWorld ? "dateline-map is-world" : "dateline-map"),
      ("viewBox", "0 0 \(size.0) \(size.1)"), ("width", size.0),
      ("height", size.1),
    ]
    if options.isInline {
      attributes += [("role", "group"), ("aria-label", drawing.content.title)]
    } else {
      attributes.insert(("xmlns", "http://www.w3.org/2000/svg"), at: 0)
      attributes += [
        ("role", "img"),
        ("aria-labelledby", "\(options.idPrefix)map-title \(options.idPrefix)map-summary"),
      ]
    }
    writer.open("svg", attributes)
    if !options.isInline {
      writer.element(
        "title", [("id", "\(options.idPrefix)map-title")], text: drawing.content.title)
      writer.element(
        "desc", [("id", "\(options.idPrefix)map-summary")], text: drawing.content.summary)
    }
    if options.includesStyle { writer.element("style", text: MapStyle.css) }
    writer.line()
    writeBase()
    writeLines()
    writeContext()
    for place in drawing.places { write(place) }
    writeFurniture()
    writer.close("svg")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  func path(_ lines: [[SIMD2<Double>]], isClosed: Bool = false) -> String {
    SVGNumber.path(lines, height: frame.height, isClosed: isClosed)
  }

  func x(_ point: SIMD2<Double>) -> String { SVGNumber.text(point.x) }
  func y(_ point: SIMD2<Double>) -> String { SVGNumber.text(frame.height - point.y) }

  /// Writes path data as an element with a class, unless it is empty.
  mutating func shape(_ name: String, _ data: String) {
    guard !data.isEmpty else { return }
    writer.element("path", [("class", name), ("d", data)])
    writer.line()
  }
}
