/// The base map, ready to write: rings and lines in units of the drawing, with y upward.
struct BaseLayers {
  var land: [[SIMD2<Double>]] = []
  var emphasized: [[SIMD2<Double>]] = []
  var lakes: [[SIMD2<Double>]] = []
  var rivers: [River] = []
  var countries: [[SIMD2<Double>]] = []
  var divisions: [[SIMD2<Double>]] = []

  /// The visible stretches of a river.
  struct River {
    let name: String
    let rank: Int
    let lines: [[SIMD2<Double>]]
  }

  /// Draws the visible part of the base map.
  ///
  /// - Parameters:
  ///   - base: The base map.
  ///   - view: The view that determines the visible part.
  ///   - isLocator: Whether to draw only land, borders and large lakes.
  init(of base: some BaseMap, in view: inout MapView, isLocator: Bool = false) {
    let window = view.window()
    let width = view.frame.width * view.frame.unit / 1000
    let lines = base.lines(in: window, divisions: width < 1_600 && !isLocator)
    let drawn = view.draw(lines.map(\.points), in: window)
    var land: [LineJoining.Link] = []
    var emphasized: [LineJoining.Link] = []
    for (line, stretches) in zip(lines, drawn) where line.kind != .cut {
      for stretch in stretches {
        add(stretch, line.left.isLand, line.right.isLand, view.frame.isWorld, to: &land)
        add(
          stretch, line.left.isEmphasized, line.right.isEmphasized, view.frame.isWorld,
          to: &emphasized)
      }
    }
    self.land = areas(land, in: &view) { base.side(longitude: $0, latitude: $1).isLand }
    if !emphasized.isEmpty {
      self.emphasized = areas(emphasized, in: &view) {
        base.side(longitude: $0, latitude: $1).isEmphasized
      }
    }
    for (line, stretches) in zip(lines, drawn) where line.kind == .country || line.kind == .division
    {
      let pieces = stretches.flatMap { view.visible($0) }
      if line.kind == .country { countries += pieces } else { divisions += pieces }
    }
    divisions = DivisionDensity.sparse(divisions)
    addWaters(of: base, window, rank: isLocator ? 1 : Self.rank(width: width), in: &view)
    if !isLocator { addRivers(of: base, window, rank: Self.rank(width: width), in: &view) }
  }

  private func add(
    _ stretch: DrawnLine, _ isLeft: Bool, _ isRight: Bool, _ isWorld: Bool,
    to links: inout [LineJoining.Link]
  ) {
    guard isLeft != isRight else { return }
    let points = isWorld ? stretch.degrees : stretch.places
    if stretch.start != nil, stretch.start == stretch.end {
      // Skip islands too small to see.
      guard points.count > 3, let box = Rectangle.around(stretch.places),
        max(box.size.x, box.size.y) > 0.9
      else { return }
    }
    links.append(
      LineJoining.Link(
        points: isLeft ? points : points.reversed(), start: isLeft ? stretch.start : stretch.end,
        end: isLeft ? stretch.end : stretch.start))
  }

  private func areas(
    _ links: [LineJoining.Link], in view: inout MapView, _ isInside: (Double, Double) -> Bool
  ) -> [[SIMD2<Double>]] {
    let lines = LineJoining.joined(links)
    if view.frame.isWorld { return view.worldAreas(lines, isInside) }
    var assembly = AreaAssembly(in: view.frame.cutter)
    for line in lines { assembly.add(line) }
    let corner = view.undraw([view.frame.cutter.low])
    return assembly.areas {
      guard let corner = corner.first, corner.x.isFinite, corner.y.isFinite else { return false }
      return isInside(corner.x, corner.y)
    }
  }

  private mutating func addWaters(
    of base: some BaseMap, _ window: GeoWindow, rank: Int, in view: inout MapView
  ) {
    let shores = base.lakes(in: window, upTo: rank)
    var links: [LineJoining.Link] = []
    for stretches in view.draw(shores.map(\.points), in: .world) {
      for stretch in stretches { add(stretch, true, false, view.frame.isWorld, to: &links) }
    }
    lakes = areas(links, in: &view) { longitude, latitude in
      Self.isInside(longitude, latitude, shores.map(\.points))
    }
  }

  private mutating func addRivers(
    of base: some BaseMap, _ window: GeoWindow, rank: Int, in view: inout MapView
  ) {
    let waters = base.rivers(in: window, upTo: rank)
    rivers = zip(waters, view.draw(waters.map(\.points), in: window)).compactMap {
      water, stretches in
      let lines = stretches.flatMap { view.visible($0) }
      return lines.isEmpty ? nil : River(name: water.name, rank: water.rank, lines: lines)
    }
  }

  /// The highest rank of rivers and lakes on a map with a given width in kilometres.
  static func rank(width: Double) -> Int {
    switch width {
    case 12_000...: 2
    case 6_000...: 3
    case 3_500...: 4
    case 2_000...: 5
    case 1_200...: 6
    case 700...: 7
    case 350...: 8
    default: 9
    }
  }

  /// Whether a point in degrees lies inside rings, by the even-odd rule.
  private static func isInside(
    _ longitude: Double, _ latitude: Double, _ rings: [[BasePoint]]
  ) -> Bool {
    let x = longitude * BasePoint.units
    let y = latitude * BasePoint.units
    var isInside = false
    for ring in rings {
      for (a, b) in zip(ring, ring.dropFirst()) where (Double(a.y) > y) != (Double(b.y) > y) {
        let share = (y - Double(a.y)) / Double(b.y - a.y)
        if Double(a.x) + share * Double(b.x - a.x) > x { isInside.toggle() }
      }
    }
    return isInside
  }
}

/// Omits lines between divisions where they are too dense to be readable, such as the communes of a
/// small country on a map of its continent.
enum DivisionDensity {
  private static let cell = 48.0
  /// The maximum length of lines in a cell in units: about three times across it.
  private static let maximumLength = 150.0

  /// The lines of which at least half runs through cells that are not dense.
  ///
  /// - Complexity: O(points).
  static func sparse(_ lines: [[SIMD2<Double>]]) -> [[SIMD2<Double>]] {
    var lengths: [SIMD2<Int>: Double] = [:]
    forEachSegment(lines.joined(separator: [SIMD2(.infinity, .infinity)]).map { $0 }) {
      lengths[$0, default: 0] += $1
    }
    return lines.filter { line in
      var total = 0.0
      var dense = 0.0
      forEachSegment(line) { cell, length in
        total += length
        if lengths[cell, default: 0] > maximumLength { dense += length }
      }
      return dense <= total / 2
    }
  }

  private static func forEachSegment(
    _ line: [SIMD2<Double>], _ body: (SIMD2<Int>, Double) -> Void
  ) {
    for (a, b) in zip(line, line.dropFirst()) where a.x.isFinite && b.x.isFinite {
      let step = b - a
      let middle = ((a + b) / 2 / cell).rounded(.down)
      body(SIMD2(Int(middle.x), Int(middle.y)), (step * step).sum().squareRoot())
    }
  }
}
