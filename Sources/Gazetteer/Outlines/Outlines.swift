import Files
public import Geodesy

/// The outlines of countries and of their first-order divisions: which of them a point lies in, how far
/// a border is, and the shapes themselves.
///
/// ```swift
/// let raqqa = Coordinate(latitude: 35.95, longitude: 39.01)
/// gazetteer.outlines.country(at: raqqa)  // SY
/// gazetteer.outlines.admin1(at: raqqa)   // SY.04
/// ```
/// The default gazetteer's outlines are Natural Earth's at 1:10,000,000, accurate to about a
/// kilometre, with borders by actual control on the ground and divisions as in GeoNames. The lines
/// between points are straight in longitude and latitude (RFC 7946 section 3.1.1).
public struct Outlines: Sendable {
  let map: OutlineMap?
  /// The numbers of the lines on the boundary of each area.
  private let arcsByArea: [OutlineArea: [Int]]

  /// Opens the outlines of a folder, compiling them where they have to be.
  ///
  /// - Parameters:
  ///   - path: The folder of a gazetteer's text. If it has no folder `outlines`, there are no
  ///     outlines.
  ///   - cacheFolder: The folder for the compiled form; nil for `$XDG_CACHE_HOME/dateline`.
  /// - Throws: `GazetteerError.row` for text that cannot be parsed, or `.unreadable`.
  /// - Complexity: O(bytes).
  public init(folder path: String, cacheFolder: String? = nil) throws(GazetteerError) {
    self.init(
      try OutlineStore(textFolder: path, cacheFolder: cacheFolder ?? UserFolders.cache).open())
  }

  init(_ map: OutlineMap?) {
    self.map = map
    var arcs: [OutlineArea: [Int]] = [:]
    if let map {
      for arc in 0..<map.arcCount {
        let sides = map.sides(ofArc: arc)
        arcs[sides.left, default: []].append(arc)
        arcs[sides.right, default: []].append(arc)
      }
    }
    arcsByArea = arcs
  }

  /// Whether there are no outlines at all.
  public var isEmpty: Bool { map == nil }

  /// Returns the country in which a point lies; nil at sea and on land that no country holds on its
  /// own.
  ///
  /// A point on a border belongs to the area east of it. -180 and 180 degrees are the same
  /// meridian.
  /// - Complexity: O(segments in a cell of half a degree): about 0.2 µs.
  public func country(at coordinate: Coordinate) -> CountryCode? { area(at: coordinate).country }

  /// Returns the first-order division in which a point lies; nil at sea and where the country has
  /// none.
  ///
  /// - Complexity: As ``country(at:)``.
  public func admin1(at coordinate: Coordinate) -> Division? { area(at: coordinate).division }

  func area(at coordinate: Coordinate) -> OutlineArea {
    map?.area(
      x: coordinate.longitude * OutlinePoint.units, y: coordinate.latitude * OutlinePoint.units)
      ?? .sea
  }

  /// The countries that have an outline, sorted.
  public var countries: [CountryCode] { Set(arcsByArea.keys.compactMap(\.country)).sorted() }

  /// Returns the divisions of a country that have an outline, sorted.
  public func divisions(of country: CountryCode) -> [Division] {
    arcsByArea.keys.compactMap(\.division).filter { $0.country == country }.sorted()
  }

  /// Returns the outline of a country; nil if it has none.
  ///
  /// - Complexity: O(points).
  public func outline(of country: CountryCode) -> Outline? {
    outline { $0.country == country }
  }

  /// Returns the outline of a first-order division by its GeoNames admin1 code, such as `07`; nil
  /// if it has none.
  ///
  /// - Complexity: O(points).
  public func outline(ofAdmin1 admin1: String, in country: CountryCode) -> Outline? {
    outline { $0 == .land(country, admin1: admin1) }
  }

  private func outline(of isInside: (OutlineArea) -> Bool) -> Outline? {
    Outline(rings: OutlineRings.rings(of: boundary(of: isInside).map(\.points)))
  }

  /// A line of an area's boundary, with the area on its left, and with what is on its right.
  struct BoundaryLine {
    let other: OutlineArea
    let points: [OutlinePoint]
    let arc: Int
  }

  /// Returns the lines that have an area, or a union of areas, on one side only.
  func boundary(of isInside: (OutlineArea) -> Bool) -> [BoundaryLine] {
    guard let map else { return [] }
    let arcs = Set(arcsByArea.filter { isInside($0.key) }.flatMap(\.value)).sorted()
    return arcs.compactMap { arc in
      let sides = map.sides(ofArc: arc)
      switch (isInside(sides.left), isInside(sides.right)) {
      case (true, false):
        return BoundaryLine(other: sides.right, points: map.points(ofArc: arc), arc: arc)
      case (false, true):
        return BoundaryLine(other: sides.left, points: map.points(ofArc: arc).reversed(), arc: arc)
      default: return nil
      }
    }
  }
}
