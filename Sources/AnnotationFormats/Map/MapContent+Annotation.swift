import ArticleAnnotation
import Cartography
import Geodesy
import SpatialLanguage

extension MapContent {
  /// Adds the geodesic between two places, where both are on the map.
  mutating func addLine(
    _ kind: MapLine.Kind, _ from: MapPlace?, _ to: MapPlace?, metres: Double, azimuth: Double,
    through ends: [Coordinate]? = nil
  ) {
    guard let from, let to, from.key != to.key, metres > 0 else { return }
    let compass = CompassPoint(azimuth: azimuth).abbreviation
    let distance = Length(metres: metres).formatted(
      in: .kilometre, decimals: metres < 20_000 ? 1 : 0)
    lines.append(
      MapLine(
        kind: kind, from: from.key, to: to.key, points: ends ?? [from.coordinate, to.coordinate],
        title: "\(from.name) to \(to.name): \(distance) \(compass)"))
  }

  /// Adds the area in which a described place lies and, where the text says how far it is from its
  /// anchor, the way there.
  mutating func add(
    _ estimate: SpatialEstimate, of place: MapPlace, _ description: DescribedPlace?,
    _ keys: [String: MapPlace]
  ) {
    if let area = MapArea(estimate.shape, key: place.key) { areas.append(area) }
    guard let description, description.distance != nil else { return }
    for anchor in description.anchors {
      guard let from = keys[anchor.id] else { continue }
      lines.append(
        MapLine(
          kind: .description, from: from.key, to: place.key,
          points: [from.coordinate, place.coordinate], title: place.title))
    }
  }
}

extension MapArea {
  /// The area or the lines of an estimate.
  init?(_ shape: SpatialEstimate.Shape, key: String) {
    switch shape {
    case .circle, .sector:
      guard let ring = shape.ring else { return nil }
      self.init(key: key, rings: [ring.coordinates])
    case .box(let box):
      guard box.width < 180 else { return nil }
      let steps = (0...16).map { Double($0) / 16 }
      let south = steps.map {
        Coordinate(latitude: box.south, longitude: box.west + box.width * $0)
      }
      let north = steps.reversed().map {
        Coordinate(latitude: box.north, longitude: box.west + box.width * $0)
      }
      self.init(key: key, rings: [south + north + south.prefix(1)])
    case .line:
      self.init(key: key, rings: shape.line.map { [$0] } ?? [], isFilled: false)
    case .lines(let lines): self.init(key: key, rings: lines, isFilled: false)
    case .polygons(let polygons): self.init(key: key, rings: polygons.flatMap { $0 })
    }
  }
}

extension SpatialRelation {
  /// More relations than these would cover the map.
  private static let most = 8

  /// The relations that a map shows: all where they are few, else the shortest that join all places that
  /// any of them joins (Kruskal 1956, doi:10.1090/S0002-9939-1956-0078686-7), in the order of the text.
  ///
  /// - Complexity: O(*n* log *n*).
  static func drawn(of relations: [SpatialRelation]) -> [SpatialRelation] {
    guard relations.count > most else { return relations }
    var groups: [String: String] = [:]
    func group(_ id: String) -> String {
      var id = id
      while let next = groups[id] { id = next }
      return id
    }
    let sorted = relations.indices.sorted {
      (relations[$0].distance, $0) < (relations[$1].distance, $1)
    }
    let kept = sorted.filter { index in
      let from = group(relations[index].from)
      let to = group(relations[index].to)
      if from != to { groups[from] = to }
      return from != to
    }
    return kept.sorted().map { relations[$0] }
  }
}
