import ArticleText
import Gazetteer
import ToponymRecognition

/// Names that stand beside each other: "Dublin and London", "from Lagos to Accra", "Kansas, Nebraska and Iowa".
///
/// Such names tend to mean places of one kind, rank and part of the world.
struct Siblings {
  /// A sense that stands beside another.
  private struct Neighbour {
    let group: Int
    /// Whether the words allow nothing but a list; a comma alone may say that the second holds the first.
    let isCertain: Bool
  }

  /// The neighbours of each sense that has any; the first ones of a sense in a long list.
  private var neighbours: [Int: [Neighbour]] = [:]

  private static let limit = 8

  /// Finds the neighbours in a text.
  ///
  /// - Complexity: O(*n*) in the mentions.
  init(in text: TextReading, mentions: [Mention], groups: [SenseGroup]) {
    let groupOf = groups.numbers(ofMentions: mentions.count)
    for index in mentions.indices.dropFirst() {
      let first = groupOf[index - 1]
      let second = groupOf[index]
      guard first != second,
        let link = text.link(from: mentions[index - 1].range, to: mentions[index].range)
      else { continue }
      let isCertain = link.isConjunction || link.isWay
      guard isCertain || link.parts == .comma else { continue }
      add(Neighbour(group: second, isCertain: isCertain), to: first)
      add(Neighbour(group: first, isCertain: isCertain), to: second)
    }
  }

  private mutating func add(_ neighbour: Neighbour, to group: Int) {
    if neighbours[group, default: []].count < Self.limit {
      neighbours[group, default: []].append(neighbour)
    }
  }

  /// Sets the evidence of all senses that stand beside another, by the probabilities so far.
  ///
  /// - Complexity: O(neighbours x candidates).
  func apply(to groups: inout [SenseGroup]) {
    var profiles: [Int: SiblingProfile] = [:]
    for number in neighbours.keys { profiles[number] = SiblingProfile(groups[number]) }
    for (number, beside) in neighbours {
      for index in groups[number].candidates.indices {
        let candidate = groups[number].candidates[index]
        var evidence = SiblingEvidence()
        for neighbour in beside {
          guard let profile = profiles[neighbour.group] else { continue }
          evidence.add(profile, neighbour.isCertain, candidate)
        }
        evidence.divide(by: Double(beside.count))
        groups[number].candidates[index].evidence.sibling = evidence
      }
    }
  }
}

extension SiblingEvidence {
  fileprivate mutating func add(
    _ profile: SiblingProfile, _ isCertain: Bool, _ candidate: ScoredCandidate
  ) {
    let facts = candidate.facts
    let kind = SiblingProfile.Kind(facts.feature.rank)
    let same = profile.kinds[kind.rawValue]
    sameClass += same
    if isCertain {
      otherClass += max(0, profile.total - same)
      sizeGap += min(1, abs(candidate.evidence.population - profile.size)) * profile.total
    }
    if facts.feature.rank == .capital, candidate.evidence.aliasBesideOwnName == 0 {
      bothCapitals += profile.capitals
    }
    if let country = facts.country { sameCountry += profile.countries[country] ?? 0 }
    if let admin1 = facts.admin1, admin1 != candidate.candidate.place {
      sameAdmin1 += profile.admin1s[admin1] ?? 0
    }
  }

  fileprivate mutating func divide(by count: Double) {
    sameClass /= count
    otherClass /= count
    bothCapitals /= count
    sizeGap /= count
    sameCountry /= count
    sameAdmin1 /= count
  }
}

/// What a sense most probably is, summed over its candidates.
private struct SiblingProfile {
  enum Kind: Int, CaseIterable {
    case country, division, county, town, nature, facility, other

    init(_ rank: FeatureCode.Rank) {
      self =
        switch rank {
        case .country: .country
        case .admin1: .division
        case .admin2, .lowerDivision: .county
        case .capital, .admin1Seat, .settlement, .section: .town
        case .sea, .inlandWater, .terrain: .nature
        case .facility: .facility
        case .continent, .region: .other
        }
    }
  }

  var kinds = [Double](repeating: 0, count: Kind.allCases.count)
  var capitals = 0.0
  var size = 0.0
  var total = 0.0
  var countries: [CountryCode: Double] = [:]
  var admin1s: [PlaceReference: Double] = [:]

  init(_ group: SenseGroup) {
    for candidate in group.candidates where candidate.probability > 0.005 {
      let weight = candidate.probability
      let facts = candidate.facts
      total += weight
      kinds[Kind(facts.feature.rank).rawValue] += weight
      if facts.feature.rank == .capital { capitals += weight }
      size += weight * candidate.evidence.population
      if let country = facts.country { countries[country, default: 0] += weight }
      if let admin1 = facts.admin1, admin1 != candidate.candidate.place {
        admin1s[admin1, default: 0] += weight
      }
    }
    if total > 0 { size /= total }
  }
}
