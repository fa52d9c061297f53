/// Positions for the names of countries, each in the middle of the visible part.
struct CountryNames {
  private static let step = 20.0

  private let frame: MapFrame
  private let columns: Int
  private let places: [SIMD2<Double>]
  private let codes: [String?]
  /// The cells of each visible country, those with the most cells first.
  private let cells: [(code: String, cells: [Int])]

  /// Finds the country in each cell.
  ///
  /// - Complexity: O(cells); each is 20 by 20 units.
  init(of base: some BaseMap, in view: inout MapView) {
    let frame = view.frame
    let columns = Int(frame.width / Self.step)
    let rows = Int(frame.height / Self.step)
    let places = (0..<rows * columns).map { index in
      SIMD2(Double(index % columns) + 0.5, Double(index / columns) + 0.5) * Self.step
    }
    let codes = view.undraw(places).map { point -> String? in
      guard point.x.isFinite, point.y.isFinite, abs(point.y) <= 90 else { return nil }
      return base.country(longitude: point.x, latitude: point.y)
    }
    var cells: [String: [Int]] = [:]
    for (index, code) in codes.enumerated() {
      if let code { cells[code, default: []].append(index) }
    }
    self.frame = frame
    self.columns = columns
    self.places = places
    self.codes = codes
    self.cells = cells.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The codes of the visible countries, largest visible area first.
  var seen: [String] { cells.map(\.code) }

  /// Finds room for a country's name and reserves it; nil if there is none.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - code: The country's code.
  ///   - placement: The space already occupied.
  ///   - isEager: Whether to accept a tight position as well.
  /// - Returns: The name in capitals with its position.
  func place(
    _ name: String, of code: String, _ placement: inout LabelPlacement, isEager: Bool
  ) -> ContextLabels.Name? {
    guard let cells = cells.first(where: { $0.code == code })?.cells else { return nil }
    let text = name.uppercased()
    let size = cells.count > 200 ? 13.0 : 11
    let width = TextWidth.of(text, size: size * 1.2)
    guard isEager || Double(cells.count) * Self.step * Self.step > width * 40 else { return nil }
    let half = SIMD2(width / 2 + 2, size * 0.7)
    let depths = cells.map(depth)
    // Prefer cells deep inside the country. Among equals, prefer the one nearest to the middle of
    // the map's upper half.
    let favorite = SIMD2(frame.width * 0.5, frame.height * 0.7)
    let gaps = cells.map { cell in
      let gap = places[cell] - favorite
      return (gap * gap).sum()
    }
    let order = cells.indices.sorted {
      (-depths[$0], gaps[$0], cells[$0]) < (-depths[$1], gaps[$1], cells[$1])
    }
    for index in order.prefix(isEager ? 400 : 60) {
      let middle = places[cells[index]]
      let box = Rectangle(middle - half, middle + half)
      guard isWithin(middle, half.x * 0.9, code), placement.isFree(box) else { continue }
      placement.block(box)
      return ContextLabels.Name(text: text, middle: middle, size: size)
    }
    return nil
  }

  /// Whether both ends of a text lie in the country.
  private func isWithin(_ middle: SIMD2<Double>, _ half: Double, _ code: String) -> Bool {
    [-half, half].allSatisfy { offset in
      let x = middle.x + offset
      guard x > 0, x < frame.width else { return false }
      let cell = Int(middle.y / Self.step) * columns + min(columns - 1, Int(x / Self.step))
      return codes.indices.contains(cell) && codes[cell] == code
    }
  }

  /// A cell's distance from the country's border in cells, up to a limit. Vertical room counts
  /// double, because it is scarce.
  private func depth(of cell: Int) -> Int {
    let code = codes[cell]
    let (row, column) = (cell / columns, cell % columns)
    func reach(_ dx: Int, _ dy: Int) -> Int {
      var steps = 0
      while steps < 5 {
        let x = column + dx * (steps + 1)
        let index = (row + dy * (steps + 1)) * columns + x
        guard 0..<columns ~= x, codes.indices.contains(index), codes[index] == code else { break }
        steps += 1
      }
      return steps
    }
    return min(reach(1, 0), reach(-1, 0)) + 2 * min(reach(0, 1), reach(0, -1), 2)
  }
}
