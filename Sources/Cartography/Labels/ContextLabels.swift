/// Names of the base map, where the places' own names leave room: countries, seas, rivers and towns by
/// which a reader knows where the map is.
struct ContextLabels {
  /// A text around its middle, turned by degrees clockwise.
  struct Name {
    let text: String
    let middle: SIMD2<Double>
    let size: Double
    var turn = 0.0
  }

  private(set) var countries: [Name] = []
  private(set) var seas: [Name] = []
  private(set) var rivers: [Name] = []
  private(set) var towns: [(point: SIMD2<Double>, label: PlacedLabel)] = []

  init() {}

  init(
    on base: some BaseMap, layers: BaseLayers, places: [DrawnPlace], in view: inout MapView,
    _ placement: inout LabelPlacement
  ) {
    let frame = view.frame
    let width = frame.width * frame.unit / 1000
    let labels = base.labels(in: view.window(), upTo: Self.townRank(width: width))
    let points = view.draw(labels.map { SIMD2($0.longitude, $0.latitude) })
    let seen = zip(labels, points).filter { frame.rectangle.contains($0.1) }
    let used = Set(places.map(\.place.name))
    addCountries(of: base, labels, used, in: &view, &placement)
    addSeas(of: base, seen.filter { $0.0.kind == .sea && !used.contains($0.0.name) }, &view, &placement)
    addTowns(
      seen.filter { $0.0.kind == .town || $0.0.kind == .capital }, used, places, &placement,
      most: frame.isWorld ? 0 : 14)
    addRivers(layers.rivers, used, frame, &placement)
  }

  /// The rank of towns that a map of a width in kilometres shows.
  private static func townRank(width: Double) -> Int {
    switch width {
    case 4_000...: 0
    case 2_000...: 1
    case 1_200...: 2
    case 700...: 3
    case 400...: 4
    case 250...: 5
    case 150...: 6
    default: 7
    }
  }

  private mutating func addTowns(
    _ towns: [(BaseLabel, SIMD2<Double>)], _ used: Set<String>, _ places: [DrawnPlace],
    _ placement: inout LabelPlacement, most: Int
  ) {
    let sorted = towns.sorted {
      ($0.0.rank, $0.0.name, $0.1.x) < ($1.0.rank, $1.0.name, $1.1.x)
    }
    var taken = places.map(\.point)
    for (town, point) in sorted where self.towns.count < most {
      let isNear = taken.enumerated().contains { index, other in
        let gap = other - point
        let least = index < places.count ? 16.0 : 75
        return (gap * gap).sum() < least * least
      }
      guard !isNear, !used.contains(town.name) else { continue }
      let dot = Rectangle(point - 2.5, point + 2.5)
      guard placement.isFree(dot),
        let spot = placement.place(town.name, size: 10.5, at: point, radius: 2.5, reach: 0)
      else { continue }
      placement.block(dot)
      taken.append(point)
      self.towns.append((point, PlacedLabel(text: town.name, spot: spot, size: 10.5)))
    }
  }

  private mutating func addSeas(
    of base: some BaseMap, _ seen: [(BaseLabel, SIMD2<Double>)], _ view: inout MapView,
    _ placement: inout LabelPlacement
  ) {
    let width = view.frame.width * view.frame.unit / 1000
    let most = width > 12_000 ? 0 : width > 5_000 ? 2 : width > 2_000 ? 3 : width > 900 ? 5 : 9
    for (sea, point) in seen.sorted(by: { ($0.0.rank, $0.0.name) < ($1.0.rank, $1.0.name) }) {
      guard sea.rank <= most, seas.count < 8 else { continue }
      let size = sea.rank < 2 ? 13.0 : 11
      let half = TextWidth.of(sea.name, size: size) / 2
      let samples = view.undraw([-1.0, -0.5, 0, 0.5, 1].map { point + SIMD2(half * $0, 0) })
      let isAfloat = samples.allSatisfy {
        $0.x.isFinite && abs($0.y) <= 90 && base.side(longitude: $0.x, latitude: $0.y) == .water
      }
      let box = Rectangle(point - SIMD2(half, size * 0.6), point + SIMD2(half, size * 0.6))
      guard isAfloat, placement.isFree(box) else { continue }
      placement.block(box)
      seas.append(Name(text: sea.name, middle: point, size: size))
    }
  }

  private mutating func addRivers(
    _ all: [BaseLayers.River], _ used: Set<String>, _ frame: MapFrame,
    _ placement: inout LabelPlacement
  ) {
    var named: Set<String> = used
    for river in all.sorted(by: { ($0.rank, $0.name) < ($1.rank, $1.name) })
    where !river.name.isEmpty && rivers.count < 6 && !named.contains(river.name) {
      let size = 10.0
      let length = TextWidth.of(river.name, size: size) + 6
      guard let (middle, turn) = Self.straightest(river.lines, length, frame, placement) else {
        continue
      }
      named.insert(river.name)
      for box in Self.boxes(middle, turn, length, size) { placement.block(box) }
      rivers.append(Name(text: river.name, middle: middle, size: size, turn: turn))
    }
  }

  /// The place above a river where it is straightest over the length of a text.
  private static func straightest(
    _ lines: [[SIMD2<Double>]], _ length: Double, _ frame: MapFrame, _ placement: LabelPlacement
  ) -> (SIMD2<Double>, Double)? {
    var best: (middle: SIMD2<Double>, turn: Double, bend: Double)?
    for line in lines {
      for start in line.indices {
        var way = 0.0
        var end = start
        while end + 1 < line.count, way < length {
          let step = line[end + 1] - line[end]
          way += (step * step).sum().squareRoot()
          end += 1
        }
        guard way >= length else { break }
        let chord = line[end] - line[start]
        let straight = (chord * chord).sum().squareRoot()
        guard straight > length * 0.9, straight < length * 2 else { continue }
        let up = chord.x < 0 ? -chord / straight : chord / straight
        // How far the river rises above the chord, which the text stands above.
        let normal = SIMD2(-up.y, up.x)
        let rises = (start...end).map { ((line[$0] - line[start]) * normal).sum() }
        let middle = (line[start] + line[end]) / 2 + normal * ((rises.max() ?? 0) + 7)
        let bend = (rises.max() ?? 0) - (rises.min() ?? 0)
        let degrees = -Angle.degrees(up)
        guard abs(degrees) < 75, bend < best?.bend ?? 12,
          boxes(middle, degrees, length, 10).allSatisfy({ placement.isFree($0) })
        else { continue }
        best = (middle, degrees, bend)
      }
    }
    return best.map { ($0.middle, $0.turn) }
  }

  /// Squares along a turned text.
  private static func boxes(
    _ middle: SIMD2<Double>, _ turn: Double, _ length: Double, _ size: Double
  ) -> [Rectangle] {
    let along = Angle.direction(-turn)
    let count = max(1, Int((length / size).rounded(.up)))
    return (0...count).map { index in
      let point = middle + along * (length * (Double(index) / Double(count) - 0.5))
      return Rectangle(point - size * 0.6, point + size * 0.6)
    }
  }
}

extension ContextLabels {
  /// Each country where the most of it is seen.
  private mutating func addCountries(
    of base: some BaseMap, _ labels: [BaseLabel], _ used: Set<String>, in view: inout MapView,
    _ placement: inout LabelPlacement
  ) {
    let frame = view.frame
    let step = 20.0
    let columns = Int(frame.width / step)
    let rows = Int(frame.height / step)
    let places = (0..<rows * columns).map { index in
      SIMD2(Double(index % columns) + 0.5, Double(index / columns) + 0.5) * step
    }
    let codes = view.undraw(places).map { point -> String? in
      guard point.x.isFinite, point.y.isFinite, abs(point.y) <= 90 else { return nil }
      return base.country(longitude: point.x, latitude: point.y)
    }
    let names = Dictionary(
      labels.lazy.filter { $0.kind == .country }.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    var cells: [String: [Int]] = [:]
    for (index, code) in codes.enumerated() {
      if let code { cells[code, default: []].append(index) }
    }
    let sorted = cells.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (code, cells) in sorted.prefix(24) {
      guard let name = names[code], !used.contains(name) else { continue }
      let text = name.uppercased()
      let size = cells.count > 200 ? 13.0 : 11
      let width = TextWidth.of(text, size: size * 1.16)
      guard Double(cells.count) * step * step > width * 40 else { continue }
      let half = SIMD2(width / 2 + 3, size * 0.7)
      let depth = Self.depths(of: cells, columns: columns, codes)
      let order = cells.indices.sorted { (depth[$1], cells[$0]) < (depth[$0], cells[$1]) }
      for index in order.prefix(40) {
        let middle = places[cells[index]]
        let box = Rectangle(middle - half, middle + half)
        let ends = [-1.0, 1].map { middle + SIMD2(half.x * $0 * 0.9, 0) }
        let isWithin = ends.allSatisfy { end in
          let cell = Int(end.y / step) * columns + Int(end.x / step)
          return frame.rectangle.contains(end) && codes.indices.contains(cell) && codes[cell] == code
        }
        guard isWithin, placement.isFree(box) else { continue }
        placement.block(box)
        countries.append(Name(text: text, middle: middle, size: size))
        break
      }
    }
  }

  /// How many cells each cell is away from what is not of its country.
  private static func depths(of cells: [Int], columns: Int, _ codes: [String?]) -> [Int] {
    cells.map { cell in
      let code = codes[cell]
      let (row, column) = (cell / columns, cell % columns)
      func reach(_ dx: Int, _ dy: Int) -> Int {
        var steps = 0
        while steps < 12 {
          let x = column + dx * (steps + 1)
          let y = row + dy * (steps + 1)
          guard 0..<columns ~= x, codes.indices.contains(y * columns + x),
            codes[y * columns + x] == code
          else { break }
          steps += 1
        }
        return steps
      }
      return min(reach(1, 0), reach(-1, 0)) + 2 * min(reach(0, 1), reach(0, -1), 3)
    }
  }
}
