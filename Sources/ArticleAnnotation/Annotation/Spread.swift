public import Gazetteer
public import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the places of a story lie as a whole.
public struct Spread: Sendable {
  /// A first-order division's share of a story's located mentions.
  public struct Region: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    public let country: CountryCode
    /// The division's name.
    public let admin1: String
    /// 0...1 of the mentions whose division is known.
    public let share: Double
  }

  /// The middle of all mentions: the point of the Earth's surface under the mean of their unit vectors.
  public let center: Coordinate
  /// Metres from the center within which half of the mentions lie.
  public let medianDistance: Double
  /// Metres from the center to the furthest place.
  public let radius: Double
  /// Metres between the two places that are furthest apart, to 0.5 % where several pairs are nearly so.
  public let extent: Double
  /// Divisions by their share, greatest first.
  public let regions: [Region]

  /// nil where no place is located, or where the places surround the Earth and have no middle.
  ///
  /// - Complexity: O(*n*) in the number of places up to 1,000 of which all pairs are compared.
  init?(of places: [AnnotatedPlace]) {
    let located = places.compactMap { place in
      place.details.flatMap { details in
        SpatialRelation.isPointLike(details.feature.rank)
          ? (details: details, count: place.mentions.count) : nil
      }
    }
    guard let center = Spread.center(of: located.map { ($0.details.coordinate, $0.count) }) else {
      return nil
    }
    self.center = center
    // By the chord, which is quick; the two that are told are measured on the ellipsoid.
    let direction = UnitVector(center)
    let sorted = located.map { item in
      (
        chord: UnitVector(item.details.coordinate).chord(to: direction),
        coordinate: item.details.coordinate, count: item.count
      )
    }.sorted { $0.chord < $1.chord }
    let total = sorted.reduce(0) { $0 + $1.count }
    var passed = 0
    let median = sorted.first { item in
      passed += item.count
      return 2 * passed >= total
    }
    func distance(_ coordinate: Coordinate?) -> Double {
      coordinate.map { Geodesic.wgs84.distance(from: center, to: $0) } ?? 0
    }
    medianDistance = distance(median?.coordinate)
    radius = distance(sorted.last?.coordinate)
    extent = Spread.extent(of: located.map(\.details.coordinate))
    regions = Spread.regions(of: places)
  }

  /// Of all pairs the chords are compared, which costs a hundredth of a geodesic.
  private static func extent(of points: [Coordinate]) -> Double {
    let vectors = points.prefix(1_000).map(UnitVector.init)
    var best = (chord: 0.0, first: 0, second: 0)
    for first in vectors.indices {
      for second in vectors.indices[(first + 1)...] {
        let chord = vectors[first].chord(to: vectors[second])
        if chord > best.chord { best = (chord, first, second) }
      }
    }
    guard best.chord > 0 else { return 0 }
    return Geodesic.wgs84.distance(from: points[best.first], to: points[best.second])
  }

  private static func center(of points: [(Coordinate, Int)]) -> Coordinate? {
    var sum = (x: 0.0, y: 0.0, z: 0.0)
    var weight = 0.0
    for (point, count) in points {
      let vector = UnitVector(point)
      sum.x += Double(count) * vector.x
      sum.y += Double(count) * vector.y
      sum.z += Double(count) * vector.z
      weight += Double(count)
    }
    let flat = (sum.x * sum.x + sum.y * sum.y).squareRoot()
    guard weight > 0, (flat * flat + sum.z * sum.z).squareRoot() > 1e-6 * weight else { return nil }
    return Coordinate(
      latitude: atan2(sum.z, flat) * 180 / .pi, longitude: atan2(sum.y, sum.x) * 180 / .pi)
  }

  private static func regions(of places: [AnnotatedPlace]) -> [Region] {
    struct Key: Hashable {
      let country: CountryCode
      let admin1: String
    }
    var counts: [Key: Int] = [:]
    for place in places {
      guard let details = place.details ?? place.near, let country = details.countryCode,
        let admin1 = details.admin1
      else { continue }
      counts[Key(country: country, admin1: admin1), default: 0] += place.mentions.count
    }
    let total = counts.values.reduce(0, +)
    return counts.sorted {
      ($1.value, $0.key.country.description, $0.key.admin1)
        < ($0.value, $1.key.country.description, $1.key.admin1)
    }.map { key, count in
      Region(
        country: key.country, admin1: key.admin1, share: Double(count) / Double(total))
    }
  }
}
