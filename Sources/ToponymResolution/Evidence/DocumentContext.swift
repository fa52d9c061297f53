import Gazetteer
import Geodesy
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the senses in a document say about each other: the countries and divisions in focus, and
/// nearby places.
///
/// It is made from the probabilities of one pass and used in the next.
struct DocumentContext {
  private var countries: [CountryCode: Double] = [:]
  private var admin1s: [PlaceReference: Double] = [:]
  private var admin2s: [PlaceReference: Double] = [:]
  private var named: Set<PlaceReference> = []
  private var anchors: [(group: Int, direction: UnitVector, weight: Double)] = []
  /// The countries that the document names, with their groups.
  private var namedCountries: [(group: Int, place: PlaceReference, direction: UnitVector)] = []
  private var total = 0.0
  /// The place from which the story was filed, and the group of its mention.
  private var dateline: (group: Int, place: ScoredCandidate)?
  private var shares: [GroupShares] = []

  private var support = DivisionSupport()

  private static let smoothing = 2.0

  /// The contribution of one group to the shares, which is subtracted when the group itself is
  /// scored.
  private struct GroupShares {
    var countries: [CountryCode: Double] = [:]
    var admin1s: [PlaceReference: Double] = [:]
    var admin2s: [PlaceReference: Double] = [:]
    var total = 0.0
  }

  /// Sums up the probabilities of the groups.
  ///
  /// - Complexity: O(candidates).
  init(_ groups: [SenseGroup]) {
    support = DivisionSupport(groups)
    for (number, group) in groups.enumerated() {
      var own = GroupShares()
      // A name mentioned ten times counts more than one mentioned once, but not ten times as much.
      own.total = (1 + log(Double(group.mentions.count))) * group.confidence
      for candidate in group.candidates where candidate.probability > 0.01 {
        let weight = own.total * candidate.probability
        if let country = candidate.facts.country { own.countries[country, default: 0] += weight }
        if let admin1 = candidate.facts.admin1 { own.admin1s[admin1, default: 0] += weight }
        if let admin2 = candidate.facts.admin2 { own.admin2s[admin2, default: 0] += weight }
      }
      countries.merge(own.countries, uniquingKeysWith: +)
      admin1s.merge(own.admin1s, uniquingKeysWith: +)
      admin2s.merge(own.admin2s, uniquingKeysWith: +)
      total += own.total
      shares.append(own)
      guard let best = group.candidates.max(by: { $0.probability < $1.probability }),
        best.probability > 0.5
      else { continue }
      if group.role == .dateline, dateline == nil { dateline = (number, best) }
      switch best.facts.feature.rank {
      case .country, .admin1, .admin2:
        named.insert(best.candidate.place)
        if best.facts.feature.rank == .country {
          namedCountries.append((number, best.candidate.place, best.direction))
        }
      case .continent, .sea, .region: break
      default: anchors.append((number, best.direction, best.probability))
      }
    }
  }

  /// Sets the context evidence of one group's candidates.
  ///
  /// - Complexity: O(candidates × groups).
  func apply(to group: inout SenseGroup, number: Int) {
    let own = shares[number]
    // As in `DivisionSupport`: one other name is no proof of where the story is set.
    let others = total - own.total > 0 ? total - own.total + Self.smoothing : 0
    let counts = group.candidates.map { support.counts(of: $0.facts) }
    let share = 1 / Double(max(1, counts.count))
    var expected = DivisionSupport.Counts()
    for count in counts {
      expected.country += count.country * share
      expected.admin1 += count.admin1 * share
      expected.near += count.near * share
    }
    for index in group.candidates.indices {
      let facts = group.candidates[index].facts
      var evidence = group.candidates[index].evidence
      evidence.countryShare = 0
      evidence.admin1Share = 0
      evidence.admin2Share = 0
      evidence.divisionNamed = false
      evidence.countryNamed = false
      if others > 0 {
        if let country = facts.country {
          let mass = (countries[country] ?? 0) - (own.countries[country] ?? 0)
          evidence.countryShare = max(0, mass / others)
        }
        if let admin1 = facts.admin1 {
          let mass = (admin1s[admin1] ?? 0) - (own.admin1s[admin1] ?? 0)
          evidence.admin1Share = max(0, mass / others)
        }
        if let admin2 = facts.admin2 {
          let mass = (admin2s[admin2] ?? 0) - (own.admin2s[admin2] ?? 0)
          evidence.admin2Share = max(0, mass / others)
        }
      }
      let count = counts[index]
      evidence.countrySupport = support.share(count.country)
      evidence.admin1Support = support.share(count.admin1)
      evidence.admin2Support = support.share(count.admin2)
      evidence.nearSupport = support.share(count.near)
      evidence.countrySurprise = DivisionSupport.surprise(count.country, expected: expected.country)
      evidence.admin1Surprise = DivisionSupport.surprise(count.admin1, expected: expected.admin1)
      evidence.nearSurprise = DivisionSupport.surprise(count.near, expected: expected.near)
      let place = group.candidates[index].candidate.place
      if let admin1 = facts.admin1, admin1 != place {
        evidence.divisionNamed = named.contains(admin1)
      }
      if let country = facts.countryPlace, country != place {
        evidence.countryNamed = named.contains(country)
      }
      evidence.nearNamedCountry = 0
      // The middle of a country says nothing of a division, which is large itself.
      for country in namedCountries
      where facts.feature.rank != .admin1 && facts.feature.rank != .country
        && country.group != number && country.place != facts.countryPlace
      {
        let kilometres = group.candidates[index].direction.kilometres(to: country.direction)
        evidence.nearNamedCountry = max(evidence.nearNamedCountry, 1 - kilometres / 3_000)
      }
      if let dateline, dateline.group != number {
        let home = dateline.place
        evidence.nearDateline = Nearness.of(group.candidates[index].direction, home.direction)
        evidence.inCountryOfDateline =
          facts.country != nil && facts.country == home.facts.country ? 1 : 0
        evidence.inAdmin1OfDateline =
          facts.admin1 != nil && facts.admin1 == home.facts.admin1 ? 1 : 0
      }
      evidence.proximity = proximity(
        of: group.candidates[index].direction, rank: facts.feature.rank, group: number)
      group.candidates[index].evidence = evidence
    }
  }

  /// The highest ``Nearness`` to the place of another sense, weighted by its probability.
  private func proximity(
    of direction: UnitVector, rank: FeatureCode.Rank, group: Int
  ) -> Double {
    var best = 0.0
    for anchor in anchors where anchor.group != group {
      best = max(best, anchor.weight * Nearness.of(direction, anchor.direction))
    }
    return best
  }
}

/// Nearness on a logarithmic scale.
enum Nearness {
  /// The nearness of two places: 1 within 20 km, about 0.5 at 140 km, 0 from 1,000 km.
  static func of(_ place: UnitVector, _ other: UnitVector) -> Double {
    let kilometres = max(20, place.kilometres(to: other))
    return kilometres < 1_000 ? 1 - log(kilometres / 20) / log(50) : 0
  }
}
