import ArticleText
import Gazetteer
import ToponymRecognition

/// Names that stand beside each other: "Dublin and London", "from Lagos to Accra", "Kansas, Nebraska and Iowa".
///
/// Such names tend to mean places of one kind, rank and part of the world.
struct Siblings {
  /// Two senses that stand beside each other.
  private struct Pair {
    let first: Int
    let second: Int
    /// Whether the words allow nothing but a list; a comma alone may say that the second holds the first.
    let isCertain: Bool
  }

  private var pairs: [Pair] = []

  /// Finds the pairs of a text.
  ///
  /// - Complexity: O(*n*) in the mentions.
  init(in text: TextReading, mentions: [Mention], groups: [SenseGroup]) {
    var groupOf = [Int](repeating: 0, count: mentions.count)
    for (number, group) in groups.enumerated() {
      for mention in group.mentions { groupOf[mention] = number }
    }
    for index in mentions.indices.dropFirst() {
      let first = groupOf[index - 1]
      let second = groupOf[index]
      guard first != second,
        let link = text.link(from: mentions[index - 1].range, to: mentions[index].range)
      else { continue }
      if link.isConjunction || link.isWay {
        pairs.append(Pair(first: first, second: second, isCertain: true))
      } else if link.parts == .comma {
        pairs.append(Pair(first: first, second: second, isCertain: false))
      }
    }
  }

  /// Sets the evidence of all senses that stand beside another, by the probabilities so far.
  ///
  /// - Complexity: O(pairs x candidates of both).
  func apply(to groups: inout [SenseGroup]) {
    if pairs.isEmpty { return }
    var neighbours: [Int: [(group: Int, isCertain: Bool)]] = [:]
    for pair in pairs {
      neighbours[pair.first, default: []].append((pair.second, pair.isCertain))
      neighbours[pair.second, default: []].append((pair.first, pair.isCertain))
    }
    let profiles = neighbours.mapValues { others in
      others.prefix(8).map { (SiblingProfile(groups[$0.group]), $0.isCertain) }
    }
    for (number, beside) in profiles {
      for index in groups[number].candidates.indices {
        let candidate = groups[number].candidates[index]
        var evidence = SiblingEvidence()
        for (profile, isCertain) in beside { evidence.add(profile, isCertain, candidate) }
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
