import Gazetteer
public import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A summary of a corpus, ranked, as it is printed.
public struct SummaryReport: Sendable {
  /// A place with how often it is named.
  public struct Place: Sendable {
    /// Namespaced identifier.
    public let id: String
    /// Its name.
    public let name: String
    /// Its name with what it lies in.
    public let fullName: String
    /// ISO 3166-1 alpha-2; empty for none.
    public let countryCode: String
    /// Where it is.
    public let coordinate: Coordinate?
    /// Documents that name it.
    public let documents: Int
    /// Its mentions.
    public let mentions: Int
    /// Its probability, the mean over documents, 0...1.
    public let confidence: Double
  }

  /// A country with how often places in it are named.
  public struct Country: Sendable {
    /// ISO 3166-1 alpha-2.
    public let code: String
    /// Its name; its code where no place in it gave one.
    public let name: String
    /// Documents that name a place in it.
    public let documents: Int
    /// Mentions of places in it.
    public let mentions: Int
    /// Its share of the mentions that lie in any country, 0...1.
    public let share: Double
    /// Documents of which it is the first country in focus.
    public let focus: Int
  }

  /// A cell of the Earth with how often places in it are named.
  public struct Cell: Sendable {
    /// The place in it with most mentions; empty where only points without a name lie there.
    public let name: String
    /// Degrees.
    public let west: Double, south: Double, east: Double, north: Double
    /// Documents that name a place in it.
    public let documents: Int
    /// Mentions of places in it.
    public let mentions: Int
    /// Its share of the mentions in all cells, 0...1.
    public let share: Double
  }

  /// Two places that are named in the same documents.
  public struct Pair: Sendable {
    /// The two places, the one in more documents first.
    public let first: Place, second: Place
    /// Documents that name both.
    public let documents: Int
    /// By how much that number may be too low; 0 unless the corpus has very many pairs.
    public let undercount: Int
    /// Documents with both to documents with either, 0...1.
    public let jaccard: Double
    /// Pointwise mutual information, bits: how many times more often they stand together than by chance, as a
    /// logarithm to the base of 2.
    public let information: Double
    /// Metres between them; nil where one has no point.
    public let distance: Double?
  }

  /// Documents that were read.
  public let documents: Int
  /// All mentions.
  public let mentions: Int
  /// Mentions that have a point.
  public let located: Int
  /// How many places, countries, cells and unresolved names there are in all.
  public let counts: (places: Int, countries: Int, cells: Int, unresolved: Int)
  /// The height of a cell, degrees of latitude.
  public let cellDegrees: Double
  /// Places, those in most documents first.
  public let places: [Place]
  /// Countries, those with most mentions first.
  public let countries: [Country]
  /// Cells, those with most mentions first.
  public let cells: [Cell]
  /// Pairs in two documents or more, the most frequent first.
  public let pairs: [Pair]
  /// By how much counts of pairs may be too low at most.
  public let pairUndercount: Int
  /// Names without a place, those in most documents first.
  public let unresolved: [MissingName]
  /// Mentions by role, the most frequent first.
  public let roles: [(role: String, mentions: Int)]
}

extension CorpusSummary {
  /// Ranks what was counted.
  ///
  /// - Parameter limit: How long each list is at most; nil for all.
  /// - Returns: The lists.
  /// - Complexity: O(*n* log *n*) in places, names and pairs.
  public func report(limit: Int? = nil) -> SummaryReport {
    let limit = limit ?? .max
    let unresolved = missing.ranked()
    let countries = rankedCountries()
    return SummaryReport(
      documents: documents, mentions: mentions, located: located,
      counts: (places.count, countries.count, cells.count, unresolved.count),
      cellDegrees: grid.height,
      places: places.map(\.reported).sorted(by: SummaryReport.Place.isBefore).upTo(limit),
      countries: countries.upTo(limit), cells: rankedCells().upTo(limit),
      pairs: rankedPairs(limit), pairUndercount: Int(pairs.undercount),
      unresolved: unresolved.upTo(limit),
      roles: roles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
        ($0.key.isEmpty ? "unknown" : $0.key, $0.value)
      })
  }

  private func rankedCountries() -> [SummaryReport.Country] {
    let total = max(1, countries.values.reduce(0) { $0 + $1.mentions })
    return countries.map { code, tally in
      SummaryReport.Country(
        code: code, name: tally.name.isEmpty ? code : tally.name, documents: tally.documents,
        mentions: tally.mentions, share: Double(tally.mentions) / Double(total), focus: tally.focus)
    }.sorted { ($1.mentions, $1.documents, $0.code) < ($0.mentions, $0.documents, $1.code) }
  }

  private func rankedCells() -> [SummaryReport.Cell] {
    var best: [Int: Int] = [:]
    for (number, place) in places.enumerated() {
      guard let cell = place.cell else { continue }
      if let known = best[cell],
        (places[known].mentions, place.id) >= (place.mentions, places[known].id)
      {
        continue
      }
      best[cell] = number
    }
    let total = max(1, cells.values.reduce(0) { $0 + $1.mentions })
    return cells.sorted {
      ($1.value.mentions, $1.value.documents, $0.key)
        < ($0.value.mentions, $0.value.documents, $1.key)
    }.map { cell, tally in
      let bounds = grid.bounds(of: cell)
      return SummaryReport.Cell(
        name: best[cell].map { places[$0].reported.fullName } ?? "", west: bounds.west,
        south: bounds.south, east: bounds.east, north: bounds.north, documents: tally.documents,
        mentions: tally.mentions, share: Double(tally.mentions) / Double(total))
    }
  }

  private func rankedPairs(_ limit: Int) -> [SummaryReport.Pair] {
    let ranked = pairs.entries.filter { $0.value.count >= 2 }.sorted { left, right in
      let (a, b) = (left.value.count, right.value.count)
      return a != b ? a > b : ids(of: left.key) < ids(of: right.key)
    }
    return ranked.prefix(limit).map { key, entry in
      let (left, right) = PairCounter.numbers(of: key)
      let (first, second) = (places[left], places[right])
      let together = Double(entry.count)
      let (a, b) = (Double(first.documents), Double(second.documents))
      var distance: Double?
      if let from = first.coordinate, let to = second.coordinate {
        distance = Geodesic.wgs84.distance(from: from, to: to)
      }
      let isInOrder = (second.documents, first.id) <= (first.documents, second.id)
      return SummaryReport.Pair(
        first: isInOrder ? first.reported : second.reported,
        second: isInOrder ? second.reported : first.reported, documents: Int(entry.count),
        undercount: Int(entry.missed), jaccard: together / max(1, a + b - together),
        information: log2(together * Double(documents) / (a * b)), distance: distance)
    }
  }

  private func ids(of key: UInt64) -> (String, String) {
    let (left, right) = PairCounter.numbers(of: key)
    let (a, b) = (places[left].id, places[right].id)
    return a < b ? (a, b) : (b, a)
  }
}

extension CorpusSummary.PlaceTally {
  fileprivate var reported: SummaryReport.Place {
    var parts = [name]
    if !admin1.isEmpty, admin1 != name, rank != .country { parts.append(admin1) }
    if !country.isEmpty, country != name { parts.append(country) }
    return SummaryReport.Place(
      id: id, name: name, fullName: parts.joined(separator: ", "), countryCode: countryCode,
      coordinate: coordinate, documents: documents, mentions: mentions,
      confidence: confidence / Double(max(1, documents)))
  }
}

extension SummaryReport.Place {
  fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
    (right.documents, right.mentions, left.id) < (left.documents, left.mentions, right.id)
  }
}

extension Array {
  fileprivate func upTo(_ limit: Int) -> [Element] { Array(prefix(limit)) }
}
