#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Names from the base map that are not in the text, where the names of places leave room:
/// countries, seas, rivers and towns that help readers recognise the area.
struct ContextLabels {
  /// A text centred on a point and turned clockwise, in degrees.
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
    on base: some BaseMap, layers: BaseLayers, names: CountryNames, places: [DrawnPlace],
    in view: inout MapView, _ placement: inout LabelPlacement
  ) {
    let frame = view.frame
    let width = frame.width * frame.unit / 1000
    let labels = base.labels(in: view.window(), upTo: Self.townRank(width: width))
    let points = view.draw(labels.map { SIMD2($0.longitude, $0.latitude) })
    let seen = zip(labels, points).filter { frame.rectangle.contains($0.1) }
    let used = Set(places.map(\.place.name))
    let named = Set(places.compactMap(\.place.countryCode))
    let countryNames = Dictionary(
      labels.lazy.filter { $0.kind == .country }.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    for code in names.seen.prefix(24) where !named.contains(code) {
      guard let name = countryNames[code],
        let placed = names.place(name, of: code, &placement, isEager: false)
      else { continue }
      countries.append(placed)
    }
    addSeas(
      of: base, seen.filter { $0.0.kind == .sea && !used.contains($0.0.name) }, &view, &placement)
    addTowns(
      seen.filter { $0.0.kind == .town || $0.0.kind == .capital }, used, places, &placement,
      limit: width > 6_000 ? 0 : 14)
    addRivers(layers.rivers, used, frame, &placement)
  }

  /// The highest rank of towns on a map with a given width in kilometres.
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
    _ placement: inout LabelPlacement, limit: Int
  ) {
    let sorted = towns.sorted {
      ($0.0.rank, $0.0.name, $0.1.x) < ($1.0.rank, $1.0.name, $1.1.x)
    }
    var taken = places.map(\.point)
    for (town, point) in sorted where self.towns.count < limit {
      let isNear = taken.enumerated().contains { index, other in
        let gap = other - point
        let minimumGap = index < places.count ? 26.0 : 75
        return (gap * gap).sum() < minimumGap * minimumGap
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
    let maximumRank =
      width > 12_000 ? 0 : width > 5_000 ? 2 : width > 2_000 ? 3 : width > 900 ? 5 : 9
    for (sea, point) in seen.sorted(by: { ($0.0.rank, $0.0.name) < ($1.0.rank, $1.0.name) }) {
      guard sea.rank <= maximumRank, seas.count < 8 else { continue }
      let size = sea.rank < 2 ? 13.0 : 11
      let half = TextWidth.of(sea.name, size: size) / 2
      // The whole name must lie on water, not only its middle.
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

  /// The position above a river where it is straightest over the length of a text, with the angle
  /// of the text.
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
        // How far the river rises above the chord. The text goes above the highest rise.
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

  /// Squares along a turned text, because ``LabelPlacement`` only knows boxes with sides along the
  /// axes.
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

/// Converts directions on the drawing, with y upward, to and from degrees counter-clockwise from
/// the right.
enum Angle {
  static func degrees(_ direction: SIMD2<Double>) -> Double {
    atan2(direction.y, direction.x) * 180 / .pi
  }

  static func direction(_ degrees: Double) -> SIMD2<Double> {
    SIMD2(cos(degrees * .pi / 180), sin(degrees * .pi / 180))
  }
}
