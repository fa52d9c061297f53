import Gazetteer
public import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A ranked summary of a corpus, ready to be printed.
public struct SummaryReport: Sendable {
  /// A place with how often it is mentioned.
  public struct Place: Sendable {
    /// Namespaced identifier.
    public let id: String
    /// Its name.
    public let name: String
    /// Its name with the area that contains it.
    public let fullName: String
    /// ISO 3166-1 alpha-2 code; empty for none.
    public let countryCode: String
    /// Its position; nil if unknown.
    public let coordinate: Coordinate?
    /// Number of documents that mention it.
    public let documents: Int
    /// Number of its mentions.
    public let mentions: Int
    /// Its mean probability over documents, 0...1.
    public let confidence: Double
  }

  /// A country with how often places in it are mentioned.
  public struct Country: Sendable {
    /// ISO 3166-1 alpha-2 code.
    public let code: String
    /// Its name, or its code if no place in it gave a name.
    public let name: String
    /// Number of documents that mention a place in it.
    public let documents: Int
    /// Number of mentions of places in it.
    public let mentions: Int
    /// Its share of the mentions located in any country, 0...1.
    public let share: Double
    /// Number of documents whose focus is first of all this country.
    public let focus: Int
  }

  /// A cell of the map with how often places in it are mentioned.
  public struct Cell: Sendable {
    /// The place in it with the most mentions; empty if it contains only points without a name.
    public let name: String
    /// Bounds in degrees.
    public let west: Double, south: Double, east: Double, north: Double
    /// Number of documents that mention a place in it.
    public let documents: Int
    /// Number of mentions of places in it.
    public let mentions: Int
    /// Its share of the mentions in all cells, 0...1.
    public let share: Double
  }

  /// Two places that are mentioned in the same documents.
  public struct Pair: Sendable {
    /// The two places; the one in more documents comes first.
    public let first: Place, second: Place
    /// Number of documents that mention both.
    public let documents: Int
    /// The most by which that number may be too low; 0 unless the corpus has very many pairs.
    public let undercount: Int
    /// Documents that mention both, divided by documents that mention either (Jaccard index),
    /// 0...1.
    public let jaccard: Double
    /// Pointwise mutual information in bits: the base-2 logarithm of how many times more often they
    /// occur together than by chance.
    public let information: Double
    /// Distance between them in metres; nil if one has no point.
    public let distance: Double?
  }

  /// Number of documents read.
  public let documents: Int
  /// Number of all mentions.
  public let mentions: Int
  /// Number of mentions with a point.
  public let located: Int
  /// Total numbers of places, countries, cells and unresolved names.
  public let counts: (places: Int, countries: Int, cells: Int, unresolved: Int)
  /// Height of a cell in degrees of latitude.
  public let cellDegrees: Double
  /// Places, by number of documents.
  public let places: [Place]
  /// Countries, by number of mentions.
  public let countries: [Country]
  /// Cells, by number of mentions.
  public let cells: [Cell]
  /// Pairs that occur in two or more documents, most frequent first.
  public let pairs: [Pair]
  /// The most by which counts of pairs may be too low.
  public let pairUndercount: Int
  /// Names without a place, by number of documents.
  public let unresolved: [MissingName]
  /// Number of mentions by role, most frequent first.
  public let roles: [(role: String, mentions: Int)]
}

extension CorpusSummary {
  /// Ranks everything counted.
  ///
  /// - Parameter limit: Maximum length of each list; nil for no limit.
  /// - Returns: The lists.
  /// - Complexity: O(*n* log *n*) in the number of places, names and pairs.
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
