package import Geodesy
import Synchronization

/// The shapes of a gazetteer's rivers, lakes, countries and first-order divisions.
///
/// The lines of rivers and lakes are Natural Earth's, as a base map has them, and good to about a
/// kilometre; outlines are those of ``Outlines``. What was asked for once is kept. All threads share it.
package final class PlaceShapes: Sendable {
  /// A place as far as its shape is concerned.
  package enum Subject: Hashable, Sendable {
    /// A country.
    case country(CountryCode)
    /// A first-order division by its GeoNames code.
    case division(CountryCode, admin1: String)
    /// A river or lake by the id of its place.
    case water(id: String)
  }

  /// Points of all shapes that are kept; beyond these, keeping starts over.
  private static let pointLimit = 3_000_000

  private let outlines: Outlines
  private let basemap: Basemap
  private let state = Mutex(State())

  private struct State {
    var waters: [String: BasemapWater]?
    var boxes: [(id: String, box: Outlines.UnitBox)]?
    var shapes: [Subject: PlaceShape?] = [:]
    var pointCount = 0
  }

  /// Makes shapes of outlines and a base map; nothing is read yet.
  init(outlines: Outlines, basemap: Basemap) {
    self.outlines = outlines
    self.basemap = basemap
  }

  /// The shape that distances are measured to; nil if there is none.
  ///
  /// - Complexity: O(points) at first, then O(1).
  package func shape(of subject: Subject) -> PlaceShape? {
    if let known = state.withLock({ $0.shapes[subject] }) { return known }
    let shape = makeShape(of: subject)
    let count = shape?.pointCount ?? 0
    state.withLock { state in
      if state.pointCount + count > Self.pointLimit {
        state.shapes.removeAll()
        state.pointCount = 0
      }
      state.shapes[subject] = .some(shape)
      state.pointCount += count
    }
    return shape
  }

  /// The outline of a country, a division or a lake; nil if there is none.
  ///
  /// - Complexity: O(points).
  package func outline(of subject: Subject) -> Outline? {
    switch subject {
    case .country(let country): outlines.outline(of: country)
    case .division(let country, let admin1):
      outlines.outline(ofAdmin1: admin1, in: country)
    case .water(let id):
      water(id).flatMap { $0.isLake ? Outline(rings: basemap.lines(of: $0)) : nil }
    }
  }

  /// The course of a river as lines of longitude and latitude; nil for anything else.
  ///
  /// - Complexity: O(points).
  package func course(of subject: Subject) -> [[Coordinate]]? {
    guard case .water(let id) = subject, let water = water(id), !water.isLake else { return nil }
    return OutlineRings.joined(basemap.lines(of: water)).map { $0.map(\.coordinate) }
  }

  /// The rivers and lakes within a distance of a point, by the ids of their places, sorted.
  ///
  /// - Complexity: O(points of all) when it is first asked, for the boxes; then O(rivers and lakes + points of
  ///   those whose boxes are near).
  func waters(
    within limit: Double, of point: Coordinate
  ) -> [(id: String, nearest: PlaceShape.Nearest)] {
    let search = SegmentSearch(from: point)
    let radians = limit / PlaceShape.leastRadius * SegmentSearch.margin
    return boxes().compactMap { id, box in
      guard search.bound(ofBox: box) <= radians,
        let nearest = shape(of: .water(id: id))?.nearest(to: point, within: limit)
      else { return nil }
      return (id, nearest)
    }
  }

  private func boxes() -> [(id: String, box: Outlines.UnitBox)] {
    if let known = state.withLock({ $0.boxes }) { return known }
    let boxes = waters().sorted { $0.key < $1.key }.compactMap { id, water in
      BasemapRows.box(basemap.lines(of: water).flatMap { $0 }).map { (id: id, box: $0) }
    }
    state.withLock { $0.boxes = boxes }
    return boxes
  }

  private func water(_ id: String) -> BasemapWater? { waters()[id] }

  private func waters() -> [String: BasemapWater] {
    state.withLock { state in
      if let known = state.waters { return known }
      let waters = basemap.waters()
      state.waters = waters
      return waters
    }
  }

  private func makeShape(of subject: Subject) -> PlaceShape? {
    switch subject {
    case .country(let country):
      return area(where: { $0.country == country })
    case .division(let country, let admin1):
      let division = OutlineArea.land(country, admin1: admin1)
      return area(where: { $0 == division })
    case .water(let id):
      guard let water = water(id) else { return nil }
      let lines = basemap.lines(of: water)
      guard water.isLake else { return PlaceShape(.line, lines: lines) }
      return PlaceShape(.outline, lines: lines) { point in
        let (x, y) = (
          point.longitude * OutlinePoint.units, point.latitude * OutlinePoint.units
        )
        return lines.reduce(false) { $0 != OutlineRings.contains(x, y, in: $1) }
      }
    }
  }

  private func area(where isInside: @escaping @Sendable (OutlineArea) -> Bool) -> PlaceShape? {
    let lines = outlines.boundary(of: isInside).filter { $0.other != .edge }.map(\.points)
    return PlaceShape(.outline, lines: lines) { [outlines] in
      isInside(outlines.surroundings(at: $0))
    }
  }
}
