/// Finds places by what a user types: a name, alone or followed by what the place lies in.
public struct PlaceSearch: Sendable {
  /// The country to which the search is limited, if any.
  public var country: CountryCode?
  /// The feature class to which the search is limited, if any.
  public var featureClass: FeatureClass?
  /// The maximum number of answers.
  public var limit: Int

  /// The score from which a place that bears the name is taken to be the one meant; that of a town
  /// of 20,000.
  private static let wellKnown = 6.5

  /// Creates a search.
  public init(country: CountryCode? = nil, featureClass: FeatureClass? = nil, limit: Int = 10) {
    self.country = country
    self.featureClass = featureClass
    self.limit = limit
  }

  /// A place that was found.
  public struct Hit: Sendable {
    /// The place.
    public let place: PlaceReference
    /// How its name was matched.
    public let tier: MatchTier
    /// A score of prominence and quality of the match; greater is better, without unit.
    public let score: Double

    /// Creates a hit.
    package init(place: PlaceReference, tier: MatchTier, score: Double) {
      self.place = place
      self.tier = tier
      self.score = score
    }
  }

  /// Finds the places that a query names, most prominent first.
  ///
  /// "Paris, Texas" and "Paris Texas" give the places named Paris that lie in a place named Texas.
  /// If no place bears the name in any spelling, the answers are places whose names differ by
  /// typing errors, by the order of their words or in their vowels, with tier `fuzzy`. Such places
  /// also follow those that bear the name if none of the latter is well known.
  ///
  /// - Complexity: O(places of the name); for typing errors O(names that share a third of the name).
  public func places(_ query: String, in gazetteer: LayeredGazetteer) -> [Hit] {
    let exact = hits(query, gazetteer)
    if let best = exact.first {
      if best.score >= Self.wellKnown { return Array(exact.prefix(limit)) }
      // The name of a hamlet may be the misspelt name of another place, so a third of the answers
      // is reserved for such places.
      let known = Set(exact.map(\.place))
      let others = misspelt(query, gazetteer).filter { !known.contains($0.place) }
      let first = exact.prefix(limit - min(limit / 3, others.count))
      return Array((first + others).prefix(limit))
    }
    let parts = query.split(whereSeparator: { $0 == "," || $0 == "،" || $0 == "，" || $0 == "、" })
      .map(PlaceSearch.trimmed).filter { !$0.isEmpty }
    if parts.count > 1 {
      let found = within(parts[0], Array(parts.dropFirst()), gazetteer)
      if !found.isEmpty { return Array(found.prefix(limit)) }
    } else if let found = withoutComma(query, gazetteer) {
      return Array(found.prefix(limit))
    }
    return Array(misspelt(parts.first ?? query, gazetteer).prefix(limit))
  }

  /// Finds the closest names in the gazetteer, for a message that a name is unknown.
  public func nearestNames(_ query: String, in gazetteer: LayeredGazetteer) -> [String] {
    var names: [String] = []
    for hit in FuzzyNames(query: query, limit: 12).search(gazetteer)
    where !names.contains(hit.name) {
      names.append(hit.name)
    }
    return Array(names.prefix(5))
  }

  private func hits(_ name: String, _ gazetteer: LayeredGazetteer) -> [Hit] {
    gazetteer.candidates(named: name, limit: 1_000).compactMap { candidate in
      guard let facts = gazetteer.facts(candidate.place), admits(facts) else { return nil }
      return Hit(
        place: candidate.place, tier: candidate.tier, score: Prominence.score(candidate, facts))
    }.sorted(by: PlaceSearch.precedes)
  }

  private func misspelt(_ name: String, _ gazetteer: LayeredGazetteer) -> [Hit] {
    FuzzyNames(query: name, limit: 1_000).search(gazetteer).compactMap { hit in
      guard let facts = gazetteer.facts(hit.place), admits(facts) else { return nil }
      let candidate = Candidate(
        place: hit.place, tier: .fuzzy, kind: .alternate, isMainName: hit.isMainName,
        isEnglish: true)
      let score = Prominence.score(candidate, facts) - 2 * Double(hit.distance)
      return Hit(place: hit.place, tier: .fuzzy, score: score)
    }.sorted(by: PlaceSearch.precedes)
  }

  // MARK: - A name with what it lies in

  /// Finds the places of a name, correctly spelt or not, that lie in places of all the other names.
  private func within(
    _ name: String, _ others: [String], _ gazetteer: LayeredGazetteer
  ) -> [Hit] {
    let containers = others.map { other in
      let named = gazetteer.candidates(named: other).map(\.place)
      return named.isEmpty
        ? FuzzyNames(query: other, limit: 20).search(gazetteer).map(\.place) : named
    }
    func inside(_ hits: [Hit]) -> [Hit] {
      hits.filter { hit in
        containers.allSatisfy { PlaceSearch.lies(hit.place, in: $0, gazetteer) }
      }
    }
    let found = inside(hits(name, gazetteer))
    return found.isEmpty ? inside(misspelt(name, gazetteer)) : found
  }

  /// Splits a query such as "Paris Texas" into a place's name and what it lies in. The last split
  /// that gives a place wins; returns nil if none does.
  private func withoutComma(_ query: String, _ gazetteer: LayeredGazetteer) -> [Hit]? {
    let words = query.split(whereSeparator: \.isWhitespace)
    guard 2...6 ~= words.count else { return nil }
    var cuts: [(name: String, containers: [PlaceReference])] = []
    for cut in (1..<words.count).reversed() {
      let containers = gazetteer.candidates(
        named: words[cut...].joined(separator: " ")
      ).filter { $0.tier < .skeleton }.map(\.place)
      if !containers.isEmpty { cuts.append((words[..<cut].joined(separator: " "), containers)) }
    }
    for (name, containers) in cuts {
      let found = hits(name, gazetteer).filter { hit in
        hit.tier < .skeleton && PlaceSearch.lies(hit.place, in: containers, gazetteer)
      }
      if !found.isEmpty { return found }
    }
    return nil
  }

  /// Whether a place is of the requested country and class.
  public func admits(_ facts: PlaceFacts) -> Bool {
    if let country, facts.country != country { return false }
    if let featureClass, facts.feature.featureClass != featureClass { return false }
    return true
  }

  private static func precedes(_ left: Hit, _ right: Hit) -> Bool {
    left.score != right.score ? left.score > right.score : left.place < right.place
  }

  private static func lies(
    _ place: PlaceReference, in containers: [PlaceReference], _ gazetteer: LayeredGazetteer
  ) -> Bool {
    guard let facts = gazetteer.facts(place) else { return false }
    return containers.contains { container in
      container != place
        && (facts.admin1 == container || facts.admin2 == container
          || facts.countryPlace == container)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
