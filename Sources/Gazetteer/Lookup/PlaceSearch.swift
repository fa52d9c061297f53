/// Finds places by what a person types: a name, or a name with what it lies in after a comma.
public struct PlaceSearch: Sendable {
  /// Only places of this country.
  public var country: CountryCode?
  /// Only places of this feature class.
  public var featureClass: FeatureClass?
  /// At most this many answers.
  public var limit: Int

  /// Makes a search.
  public init(country: CountryCode? = nil, featureClass: FeatureClass? = nil, limit: Int = 10) {
    self.country = country
    self.featureClass = featureClass
    self.limit = limit
  }

  /// A place that was found.
  public struct Hit: Sendable {
    /// The place.
    public let place: PlaceReference
    /// How its name was reached.
    public let tier: MatchTier
    /// Prominence with the quality of the name; greater is better, without unit.
    public let score: Double
  }

  /// The places that a query names, most prominent first.
  ///
  /// "Paris, Texas" gives the Parises that lie in a place named Texas. Where no place bears the name
  /// by any spelling, names that differ by typing errors are given, with tier `fuzzy`.
  ///
  /// - Complexity: O(places of the name); O(all names) for typing errors.
  public func places(_ query: String, in gazetteer: LayeredGazetteer) -> [Hit] {
    let exact = hits(query, gazetteer)
    if !exact.isEmpty { return Array(exact.prefix(limit)) }
    let parts = query.split(separator: ",").map(PlaceSearch.trimmed).filter { !$0.isEmpty }
    if parts.count > 1 {
      var found = hits(parts[0], gazetteer)
      for part in parts.dropFirst() {
        let containers = gazetteer.candidates(named: part).map(\.place)
        found = found.filter { PlaceSearch.lies($0.place, in: containers, gazetteer) }
      }
      if !found.isEmpty { return Array(found.prefix(limit)) }
    }
    return misspelt(parts.first ?? query, gazetteer)
  }

  /// The nearest names of the gazetteer, for a message that a name is unknown.
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
    FuzzyNames(query: name, limit: limit * 4).search(gazetteer).compactMap { hit in
      guard let facts = gazetteer.facts(hit.place), admits(facts) else { return nil }
      let candidate = Candidate(
        place: hit.place, tier: .fuzzy, kind: .alternate, isMainName: false, isEnglish: true)
      let score = Prominence.score(candidate, facts) - 2 * Double(hit.distance)
      return Hit(place: hit.place, tier: .fuzzy, score: score)
    }.sorted(by: PlaceSearch.precedes).prefix(limit).map { $0 }
  }

  private func admits(_ facts: PlaceFacts) -> Bool {
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
