public import Gazetteer
import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Place arguments that are resolved together: "Paris" beside "Dallas" is the one in Texas, beside
/// "London" the one in France.
///
/// Of all combinations of places that the names may mean, the one with the greatest score is taken: the
/// places' prominence, less 5 for each tenfold distance at which a place joins those before it, counted
/// from 50 km to 1,000 km, beyond which nothing is near. A name gives up its most prominent place only beside
/// one that stands for its own most prominent place, so that two names do not lead each other astray. A place of ten times the people has one more of prominence. A capital or a country gives up its name
/// only to a place of 20,000 people, so that "Damascus" beside "Washington" stays in Syria. Names with a
/// container ("Paris, Texas"), ids and coordinates are what they say, and the others are read beside them.
public struct PlaceQueryGroup: Sendable {
  /// The texts in order.
  public let queries: [String]

  /// Candidates of a name that are tried, most prominent first.
  private static let candidates = 32
  /// Combinations that are followed at a time.
  private static let beam = 16
  /// What a tenfold distance costs.
  private static let remoteness = 5.0
  /// The metres up to which a distance costs nothing, and from which on it costs no more.
  private static let vicinity = 50_000.0...1_000_000.0
  /// People of a place for which a capital or a country gives up its name.
  private static let rival = 20_000
  /// What it costs that a place is called otherwise in the first place.
  private static let byname = 2.0

  /// Takes the texts of arguments.
  public init(_ queries: [String]) { self.queries = queries }

  /// A name with what it may mean; a text that stands twice means the same twice.
  struct Sense {
    let query: String
    let meaning: PlaceQuery.Meaning
    /// Where its candidates lie, and what speaks for each: 0 for a position, minus infinity for what is
    /// not meant anyway.
    let options: [(coordinate: Coordinate, score: Double)]

    init(
      _ query: String, in gazetteer: LayeredGazetteer, reading reader: PositionReader
    ) throws(PlaceQueryError) {
      self.query = query
      let isExplicit = query.contains { $0 == "," || $0 == ":" || $0 == "،" || $0 == "，" }
      meaning = try PlaceQuery(query).meaning(
        in: gazetteer, limit: PlaceQueryGroup.candidates, reading: reader)
      switch meaning {
      case .position(let position): options = [(position.coordinate, 0)]
      case .places(let hits):
        let tried = isExplicit ? hits.prefix(1) : hits[...]
        let first = hits.first.flatMap { gazetteer.facts($0.place)?.feature.rank }
        let key = NameKey(name: query)
        let isGreat = first == .capital || first == .country
        options = tried.enumerated().compactMap { index, hit in
          guard let facts = gazetteer.facts(hit.place) else { return nil }
          let isRival = index == 0 || !isGreat || facts.population >= PlaceQueryGroup.rival
          let name = gazetteer.name(of: hit.place)
          // "Newcastle" is Newcastle upon Tyne's own name, too.
          let isMain = NameKey(name: name).value == key.value || name.hasPrefix(query + " ")
          let score = isMain ? hit.score : hit.score - PlaceQueryGroup.byname
          return (facts.coordinate, isRival ? score : -.infinity)
        }
      }
    }
  }

  /// Finds the places.
  ///
  /// - Parameters:
  ///   - gazetteer: Where names and ids are looked up.
  ///   - others: How many other places of a name to give.
  ///   - reader: How coordinates are read.
  /// - Returns: One answer a query, in order.
  /// - Throws: `PlaceQueryError` for the first query that means nothing.
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

  /// One answer a sense.
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

  /// The nearest of the other answers.
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

  /// A combination of the first so many senses.
  private struct Combination {
    var choice: [Int] = []
    var points: [UnitVector] = []
    var score = 0.0

    mutating func append(_ option: Int, _ point: UnitVector, score: Double) {
      if !points.isEmpty {
        let support = zip(points, choice).filter { option == 0 || $0.1 == 0 }
        let nearest = support.map { $0.0.metres(to: point) }.min() ?? .infinity
        let near = PlaceQueryGroup.vicinity
        let tenfold = log10(
          min(max(nearest, near.lowerBound), near.upperBound) / near.lowerBound)
        self.score -= PlaceQueryGroup.remoteness * tenfold
      }
      choice.append(option)
      points.append(point)
      self.score += score
    }
  }

  /// Which candidate of each sense is meant. Of equal combinations the first counts, which has the more
  /// prominent place for the earlier name.
  static func choose(_ options: [[(coordinate: Coordinate, score: Double)]]) -> [Int] {
    // What is certain comes first, so that the rest is judged beside it.
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
      beam = ranked.prefix(Self.beam).map(\.element.combination)
    }
    var choice = options.map { _ in 0 }
    for (index, option) in zip(order, beam.first?.choice ?? []) { choice[index] = option }
    return choice
  }
}
