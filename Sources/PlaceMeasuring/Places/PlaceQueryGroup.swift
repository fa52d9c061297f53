public import Gazetteer
import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Place arguments resolved together: beside "Dallas", "Paris" is the one in Texas; beside
/// "London", the one in France.
///
/// Of all combinations of places that the names may mean, the one with the highest score wins: the
/// sum of the places' prominence (one point for each tenfold population), less 5 for each tenfold
/// distance between a place and the places before it. Distances below 50 km cost nothing, and those
/// above 1,000 km all cost the same, because nothing that far away is near. A name gives up its
/// most prominent place only for a place near one that is itself the most prominent of its name, so
/// that two names cannot lead each other astray. A capital or a country gives up its name only to a
/// place of at least 20,000 people, so that "Damascus" beside "Washington" stays in Syria. Names
/// with a container ("Paris, Texas"), ids and coordinates are fixed, and the other names are read
/// beside them.
public struct PlaceQueryGroup: Sendable {
  /// The query texts, in order.
  public let queries: [String]

  /// Number of candidates to try for each name, most prominent first.
  private static let candidateLimit = 32
  /// Number of combinations to keep at each step of the beam search.
  private static let beamWidth = 16
  /// Penalty for each tenfold distance.
  private static let distancePenalty = 5.0
  /// Range of distances in metres over which the penalty grows: none below it, constant above it.
  private static let penalisedDistances = 50_000.0...1_000_000.0
  /// Minimum population of a place that may take the name of a capital or a country.
  private static let minimumRivalPopulation = 20_000
  /// Penalty if the query is not the main name of the place.
  private static let bynamePenalty = 2.0

  /// Makes a group from the texts of arguments.
  public init(_ queries: [String]) { self.queries = queries }

  /// A name with its possible meanings; a text that occurs twice has the same meaning both times.
  struct Sense {
    let query: String
    let meaning: PlaceQuery.Meaning
    /// The position and score of each candidate: 0 for coordinates, minus infinity for a candidate
    /// that cannot be meant.
    let options: [(coordinate: Coordinate, score: Double)]

    init(
      _ query: String, in gazetteer: LayeredGazetteer, reading reader: PositionReader
    ) throws(PlaceQueryError) {
      self.query = query
      let isExplicit = query.contains { $0 == "," || $0 == ":" || $0 == "،" || $0 == "，" }
      meaning = try PlaceQuery(query).meaning(
        in: gazetteer, limit: PlaceQueryGroup.candidateLimit, reading: reader)
      switch meaning {
      case .position(let position): options = [(position.coordinate, 0)]
      case .places(let hits):
        let tried = isExplicit ? hits.prefix(1) : hits[...]
        let first = hits.first.flatMap { gazetteer.facts($0.place)?.feature.rank }
        let key = NameKey(name: query)
        let isGreat = first == .capital || first == .country
        options = tried.enumerated().compactMap { index, hit in
          guard let facts = gazetteer.facts(hit.place) else { return nil }
          let isRival =
            index == 0 || !isGreat
            || facts.population >= PlaceQueryGroup.minimumRivalPopulation
          let name = gazetteer.name(of: hit.place)
          // "Newcastle" also counts as a main name of Newcastle upon Tyne.
          let isMain = NameKey(name: name).value == key.value || name.hasPrefix(query + " ")
          let score = isMain ? hit.score : hit.score - PlaceQueryGroup.bynamePenalty
          return (facts.coordinate, isRival ? score : -.infinity)
        }
      }
    }
  }

  /// Resolves all queries.
  ///
  /// - Parameters:
  ///   - gazetteer: The gazetteer for names and ids.
  ///   - others: Maximum number of other places with a name to return.
  ///   - reader: How to read coordinates.
  /// - Returns: One answer per query, in order.
  /// - Throws: `PlaceQueryError` for the first query that cannot be resolved.
  /// - Complexity: O(*n*²) in the number of different queries.
  public func resolve(
    in gazetteer: LayeredGazetteer, others: Int = 5, reading reader: PositionReader? = nil
  ) throws(PlaceQueryError) -> [PlaceQuery.Answer] {
    let reader = reader ?? PositionReader()
    var senses: [Sense] = []
    var numbers: [String: Int] = [:]
    for query in queries where numbers[query] == nil {
      numbers[query] = senses.count
      senses.append(try Sense(query, in: gazetteer, reading: reader))
    }
    let answers = try Self.answers(senses, others: others, in: gazetteer)
    return queries.compactMap { query in numbers[query].map { answers[$0] } }
  }

  /// One answer per sense.
  static func answers(
    _ senses: [Sense], others: Int, in gazetteer: LayeredGazetteer
  ) throws(PlaceQueryError) -> [PlaceQuery.Answer] {
    let choice = choose(senses.map(\.options))
    var answers: [PlaceQuery.Answer] = []
    for (sense, chosen) in zip(senses, choice) {
      switch sense.meaning {
      case .position(let position): answers.append(PlaceQuery.answer(sense.query, position))
      case .places(let hits):
        var places = hits.map(\.place)
        places.insert(places.remove(at: chosen), at: 0)
        answers.append(
          try PlaceQuery.answer(sense.query, Array(places.prefix(others + 1)), in: gazetteer))
      }
    }
    for (index, chosen) in choice.enumerated() where chosen > 0 {
      guard case .places(let hits) = senses[index].meaning, let first = hits.first,
        let instead = PlaceDetails(first.place, in: gazetteer)
      else { continue }
      answers[index].companion = companion(of: index, among: answers, instead: instead.fullName)
    }
    return answers
  }

  /// The nearest of the other answers, as the reason for a choice.
  private static func companion(
    of index: Int, among answers: [PlaceQuery.Answer], instead: String
  ) -> PlaceQuery.Companion? {
    var nearest: PlaceQuery.Companion?
    for (number, other) in answers.enumerated() where number != index {
      let distance = Geodesic.wgs84.distance(
        from: answers[index].coordinate, to: other.coordinate)
      if distance < nearest?.distance ?? .infinity {
        nearest = PlaceQuery.Companion(name: other.label, distance: distance, instead: instead)
      }
    }
    return nearest
  }

  // MARK: - The best combination

  /// A partial combination: one option for each of the first senses.
  private struct Combination {
    var choice: [Int] = []
    var points: [UnitVector] = []
    var score = 0.0

    mutating func append(_ option: Int, _ point: UnitVector, score: Double) {
      if !points.isEmpty {
        // Only a name that keeps its first candidate may draw another name away from its own.
        let support = zip(points, choice).filter { option == 0 || $0.1 == 0 }
        let nearest = support.map { $0.0.metres(to: point) }.min() ?? .infinity
        let near = PlaceQueryGroup.penalisedDistances
        let tenfold = log10(
          min(max(nearest, near.lowerBound), near.upperBound) / near.lowerBound)
        self.score -= PlaceQueryGroup.distancePenalty * tenfold
      }
      choice.append(option)
      points.append(point)
      self.score += score
    }
  }

  /// Chooses the candidate of each sense that is meant. Of equal combinations, the first wins; it
  /// has the more prominent place for the earlier name.
  static func choose(_ options: [[(coordinate: Coordinate, score: Double)]]) -> [Int] {
    // Start with the certain senses, so that the others are judged beside them.
    let order = options.indices.sorted {
      (options[$0].count, $0) < (options[$1].count, $1)
    }
    var beam = [Combination()]
    for index in order {
      let points = options[index].map { UnitVector($0.coordinate) }
      var next: [(score: Double, combination: Combination)] = []
      for combination in beam {
        for (number, point) in points.enumerated()
        where options[index][number].score > -.infinity {
          var longer = combination
          longer.append(number, point, score: options[index][number].score)
          next.append((longer.score, longer))
        }
      }
      let ranked = next.enumerated().sorted {
        $0.element.score != $1.element.score
          ? $0.element.score > $1.element.score : $0.offset < $1.offset
      }
      // The number of combinations grows exponentially, so follow only the best ones.
      beam = ranked.prefix(Self.beamWidth).map(\.element.combination)
    }
    var choice = options.map { _ in 0 }
    for (index, option) in zip(order, beam.first?.choice ?? []) { choice[index] = option }
    return choice
  }
}
