import Cartography
import Gazetteer
import Geodesy

/// The gazetteer's outlines, lakes, rivers and labels as a map draws them.
struct OutlineBaseMap: BaseMap {
  let outlines: Outlines
  let basemap: Basemap
  /// Countries that are set off from the others.
  let emphasized: Set<CountryCode>

  init(
    _ gazetteer: LayeredGazetteer, emphasized: Set<CountryCode> = []
  ) {
    outlines = gazetteer.outlines
    basemap = gazetteer.basemap
    self.emphasized = emphasized
  }

  func lines(in window: GeoWindow, divisions: Bool) -> [BaseLine] {
    outlines.lines { touches($0, window) }.compactMap { line in
      let kind = Self.kind(of: line)
      guard divisions || kind != .division else { return nil }
      return BaseLine(
        left: side(line.left), right: side(line.right), kind: kind, points: points(line.points))
    }
  }

  func lakes(in window: GeoWindow, upTo rank: Int) -> [BaseWater] {
    basemap.lakes(upTo: rank) { touches($0, window) }.map(water)
  }

  func rivers(in window: GeoWindow, upTo rank: Int) -> [BaseWater] {
    basemap.rivers(upTo: rank) { touches($0, window) }.map(water)
  }

  func labels(in window: GeoWindow, upTo rank: Int) -> [BaseLabel] {
    basemap.labels { kind, number, longitude, latitude in
      switch kind {
      // A country is named where it is seen, wherever its own point lies.
      case .country: true
      case .sea: window.contains(longitude: longitude, latitude: latitude)
      case .capital, .town:
        number <= rank && window.contains(longitude: longitude, latitude: latitude)
      }
    }.map { label in
      BaseLabel(
        kind: Self.kind(of: label), rank: label.rank, name: label.name, code: label.code,
        longitude: label.longitude, latitude: label.latitude)
    }
  }

  func side(longitude: Double, latitude: Double) -> BaseLine.Side {
    side(area(longitude, latitude))
  }

  func country(longitude: Double, latitude: Double) -> String? {
    area(longitude, latitude).country?.description
  }

  private func area(_ longitude: Double, _ latitude: Double) -> OutlineArea {
    outlines.surroundings(
      at: Coordinate(latitude: max(-90, min(90, latitude)), longitude: longitude))
  }

  private func side(_ area: OutlineArea) -> BaseLine.Side {
    switch area {
    case .sea: .water
    case .edge: .edge
    case .none: .land(isEmphasized: false)
    case .land(let country, _): .land(isEmphasized: emphasized.contains(country))
    }
  }

  private static func kind(of line: OutlineArc) -> BaseLine.Kind {
    if line.left == .edge || line.right == .edge { return .cut }
    if line.left == .sea || line.right == .sea { return .coast }
    return line.left.country == line.right.country ? .division : .country
  }

  private static func kind(of label: BasemapLabel) -> BaseLabel.Kind {
    switch label.kind {
    case .country: .country
    case .sea: .sea
    case .capital: .capital
    case .town: .town
    }
  }

  private func water(_ line: BasemapLine) -> BaseWater {
    BaseWater(name: line.name, rank: line.rank, points: points(line.points))
  }

  private func points(_ points: [OutlinePoint]) -> [BasePoint] {
    points.map { BasePoint(x: $0.x, y: $0.y) }
  }

  private func touches(_ box: Outlines.UnitBox, _ window: GeoWindow) -> Bool {
    window.touches(
      west: Double(box.west) / OutlinePoint.units, south: Double(box.south) / OutlinePoint.units,
      east: Double(box.east) / OutlinePoint.units, north: Double(box.north) / OutlinePoint.units)
  }
}
