public import Gazetteer
public import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The overall distribution of the places in a story.
public struct Spread: Sendable {
  /// A first-order division's share of a story's located mentions.
  public struct Region: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    public let country: CountryCode
    /// The division's name.
    public let admin1: String
    /// The share of the mentions whose division is known, 0...1.
    public let share: Double
  }

  /// The centre of all mentions: the point on the Earth's surface below the mean of their unit
  /// vectors.
  public let center: Coordinate
  /// Distance in metres from the centre within which half of the mentions lie.
  public let medianDistance: Double
  /// Distance in metres from the centre to the furthest place.
  public let radius: Double
  /// Distance in metres between the two places furthest apart, to within 0.5 % if several pairs are
  /// nearly equal.
  public let extent: Double
  /// Divisions by their share, largest first.
  public let regions: [Region]

  /// nil if no place is located, or if the places surround the Earth and have no centre.
  ///
  /// - Complexity: O(*n*) in the number of places, of which at most 1,000 are compared in pairs.
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
    // Compare chord lengths, which is fast; only the two distances reported are measured on the
    // ellipsoid.
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

  /// Compares the chords of all pairs, which cost a hundredth of a geodesic.
  private static func extent(of points: [Coordinate]) -> Double {
    // The comparison is quadratic, so very long lists are cut off.
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
    // A mean vector as short as this points nowhere: the places surround the Earth.
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
      guard let details = place.details ?? place.within, let country = details.countryCode,
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
