import Gazetteer
import Geodesy
import SpatialLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a text says of how one of its senses lies to another: "Ramadi, 110 km west of Baghdad".
struct Statement {
  /// What it says.
  enum Kind: Equatable {
    /// At a distance, with a direction or without.
    case offset(StatedDistance, CompassPoint?)
    /// In a direction or near by, without a number.
    case beside(SpatialExpression.Relation, CompassPoint?)
    /// As its capital.
    case capital
  }

  /// How a pair of candidates fits.
  enum Fit: Equatable {
    /// The statement is true; by chance it would be so of as many places as lie in some square kilometres.
    case agrees(area: Double)
    /// It is not, by a degree of 0...1: 0 where it is nearly true, 1 from 1,000 km on.
    case differs(Double)
    /// The degree by which it differs, 0 where it agrees.
    var degree: Double {
      if case .differs(let degree) = self { return degree }
      return 0
    }
  }

  let kind: Kind
  /// The number of the group that it is said of.
  let subject: Int
  /// The number of the group from which it is said.
  let object: Int

  /// By how much a division is no place to state a distance of, if nothing else says that it is one.
  private static let division = 0.2

  /// Square kilometres over which places of one name are spread: those of a large country.
  private static let spread = 5_000_000.0

  /// How much an agreement says among some candidates, 0...1: the logarithm of how many of them would fit
  /// by chance, so that 1 is one in three thousand.
  static func strength(ofArea area: Double, among candidates: Int) -> Double {
    let byChance = area / spread * Double(max(1, candidates))
    return min(1, max(0, -log(byChance) / 8))
  }

  /// How a candidate of the subject and one of the object fit.
  ///
  /// - Complexity: O(1), at most one geodesic.
  func fit(_ subject: ScoredCandidate, _ object: ScoredCandidate) -> Fit {
    guard subject.candidate.place != object.candidate.place else { return .differs(1) }
    switch kind {
    case .offset(let distance, let direction):
      // Nobody measures from the middle of a province: it fits where its town does.
      let slack =
        min(Self.reach(of: subject.facts), 15_000) + min(Self.reach(of: object.facts), 15_000)
      let fit = within(
        distance.fitting(slack: slack), direction, slack: slack, subject, object)
      return Self.isDivision(subject.facts) ? .differs(max(Self.division, fit.degree)) : fit
    case .beside(let relation, let direction):
      let slack = Self.reach(of: subject.facts) + Self.reach(of: object.facts)
      let reach = relation.reach(slack: slack) ?? slack + 500_000
      return within(0...reach, direction, slack: slack, subject, object)
    case .capital:
      let rank = subject.facts.feature.rank
      let isSeat =
        rank == .capital || rank == .admin1Seat && object.facts.feature.rank != .country
      return isSeat && Containment.lies(subject.facts, in: object)
        ? .agrees(area: Self.spread / 1_000) : .differs(1)
    }
  }

  private func within(
    _ range: ClosedRange<Double>, _ direction: CompassPoint?, slack: Double,
    _ subject: ScoredCandidate, _ object: ScoredCandidate
  ) -> Fit {
    let distance = object.direction.metres(to: subject.direction)
    guard range.contains(distance) else {
      let excess = max(range.lowerBound - distance, distance - range.upperBound)
      return .differs(Self.degree(ofExcess: excess))
    }
    let inner = range.lowerBound / 1_000
    let outer = min(range.upperBound, range.lowerBound + 1_000_000) / 1_000
    let ring = Double.pi * (outer * outer - inner * inner)
    guard let direction, distance > 0 else { return .agrees(area: ring) }
    let azimuth = Geodesic.wgs84.inverse(
      from: object.facts.coordinate, to: subject.facts.coordinate
    ).azimuth
    let tolerance = direction.tolerance(at: distance, slack: slack)
    let excess = direction.angle(to: azimuth) - tolerance
    guard excess > 0 else { return .agrees(area: ring * 2 * tolerance / 360) }
    return .differs(Self.degree(ofExcess: distance * sin(min(excess, 90) * .pi / 180)))
  }

  private static func degree(ofExcess metres: Double) -> Double {
    min(1, log(1 + max(0, metres) / 50_000) / log(21))
  }

  /// How much a candidate counts as what a statement can be said of, 0...1: a distance is one between towns,
  /// and a name that is only like the one in the text is no place of that name.
  static func weight(of candidate: ScoredCandidate) -> Double {
    if candidate.candidate.tier >= .skeleton { return 0 }
    return isDivision(candidate.facts) ? 0.5 : 1
  }

  private static func isDivision(_ facts: PlaceFacts) -> Bool {
    switch facts.feature.rank {
    case .country, .continent, .admin1, .admin2, .lowerDivision, .region: true
    default: false
    }
  }

  /// Metres from its point that a place reaches, by its kind and population.
  private static func reach(of facts: PlaceFacts) -> Double {
    switch facts.feature.rank {
    case .continent, .sea: 1_000_000
    case .country, .region: 300_000
    case .admin1: 75_000
    case .admin2, .inlandWater, .terrain: 25_000
    case .lowerDivision: 10_000
    case .capital, .admin1Seat, .settlement:
      max(1_500, 12 * Double(facts.population).squareRoot())
    case .section, .facility: 2_000
    }
  }
}
