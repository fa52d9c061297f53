import Gazetteer
import Geodesy

/// What a corpus of annotations speaks of: places, countries, where on Earth, what is named together, what
/// was not found.
///
/// Memory grows with the number of different places and names, not with that of documents; pairs of places
/// are counted within bounds (``pairLimit``, ``placesPerDocument``).
///
/// ```swift
/// var summary = CorpusSummary()
/// summary.read(["places.ndjson"]) { print($0) }
/// print(summary.report(limit: 20).text(columns: 80))
/// ```
public struct CorpusSummary {
  /// Different pairs of places that are counted at one time, at most.
  public static let pairLimit = 500_000
  /// Places of one document that are paired, those with most mentions first, at most.
  public static let placesPerDocument = 100

  struct PlaceTally {
    var id: String
    var name: String
    var admin1: String
    var country: String
    var countryCode: String
    var coordinate: Coordinate?
    var rank: FeatureCode.Rank?
    var cell: Int?
    var documents = 0
    var mentions = 0
    /// The sum over documents.
    var confidence = 0.0
    var lastDocument = -1
  }

  struct CountryTally {
    var name = ""
    var documents = 0
    var mentions = 0
    /// Documents of which it is the first country in focus.
    var focus = 0
    var lastDocument = -1
  }

  struct CellTally {
    var documents = 0
    var mentions = 0
    var lastDocument = -1
  }

  let grid: HeatGrid
  /// How many documents were read.
  public private(set) var documents = 0
  private(set) var mentions = 0
  /// Mentions that have a point.
  private(set) var located = 0
  private(set) var places: [PlaceTally] = []
  private(set) var countries: [String: CountryTally] = [:]
  private(set) var cells: [Int: CellTally] = [:]
  private(set) var roles: [String: Int] = [:]
  private(set) var missing = MissingNames()
  private(set) var pairs: PairCounter
  private var numbers: [String: Int] = [:]

  /// Begins.
  ///
  /// - Parameter cellDegrees: The height of the cells of the heat list, degrees of latitude.
  public init(cellDegrees: Double = 1) {
    self.init(cellDegrees: cellDegrees, pairLimit: Self.pairLimit)
  }

  init(cellDegrees: Double, pairLimit: Int) {
    grid = HeatGrid(degrees: cellDegrees)
    pairs = PairCounter(capacity: pairLimit)
  }

  /// Adds the annotations of files: NDJSON or a GeoJSON, also as gzip.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` for standard input.
  ///   - refused: Called for each file and line that cannot be read.
  /// - Complexity: O(*n*); parsing goes on on all cores.
  public mutating func read(_ paths: [String], refused: (UnreadableAnnotation) -> Void) {
    var stream = AnnotationStream(paths: paths)
    while let annotation = stream.nextReadable(refused) { add(annotation) }
  }

  mutating func add(_ annotation: RecordedAnnotation) {
    let document = documents
    documents += 1
    var named: [(place: Int, mentions: Int)] = []
    for feature in annotation.features {
      let count = feature.mentions.count
      mentions += count
      for mention in feature.mentions { roles[mention.role, default: 0] += 1 }
      if feature.coordinate != nil { located += count }
      if !feature.id.isEmpty {
        let number = add(feature, document: document)
        named.append((number, count))
        add(cell: places[number].cell, mentions: count, document: document)
      } else if let coordinate = feature.coordinate {
        add(cell: grid.cell(of: coordinate), mentions: count, document: document)
      }
      if feature.coordinate != nil, !feature.countryCode.isEmpty {
        countries[feature.countryCode, default: CountryTally()].add(
          name: feature.country, mentions: count, document: document)
      }
    }
    if let focus = annotation.focus, !focus.isEmpty {
      countries[focus, default: CountryTally()].focus += 1
    }
    missing.add(annotation)
    addPairs(named)
  }

  private mutating func add(_ feature: RecordedAnnotation.Feature, document: Int) -> Int {
    let number: Int
    if let known = numbers[feature.id] {
      number = known
    } else {
      number = places.count
      numbers[feature.id] = number
      var tally = PlaceTally(
        id: feature.id, name: feature.name, admin1: feature.admin1, country: feature.country,
        countryCode: feature.countryCode, coordinate: feature.coordinate,
        rank: feature.feature?.rank)
      // The middle of a country or a state is no spot where anything happens.
      if !tally.isWide { tally.cell = feature.coordinate.map(grid.cell) }
      places.append(tally)
    }
    places[number].mentions += feature.mentions.count
    if places[number].lastDocument != document {
      places[number].lastDocument = document
      places[number].documents += 1
      places[number].confidence += feature.confidence ?? 1
    }
    return number
  }

  private mutating func add(cell: Int?, mentions: Int, document: Int) {
    guard let cell else { return }
    var tally = cells[cell] ?? CellTally()
    tally.mentions += mentions
    if tally.lastDocument != document {
      tally.lastDocument = document
      tally.documents += 1
    }
    cells[cell] = tally
  }

  private mutating func addPairs(_ named: [(place: Int, mentions: Int)]) {
    var chosen = named
    if chosen.count > Self.placesPerDocument {
      chosen = Array(
        chosen.enumerated().sorted {
          ($1.element.mentions, $0.offset) < ($0.element.mentions, $1.offset)
        }.prefix(Self.placesPerDocument).map(\.element))
    }
    for (index, left) in chosen.enumerated() {
      for right in chosen[(index + 1)...] where left.place != right.place {
        let (first, second) = (places[left.place], places[right.place])
        if !first.lies(in: second), !second.lies(in: first) { pairs.add(left.place, right.place) }
      }
    }
  }
}

extension CorpusSummary.PlaceTally {
  /// That a place stands beside its own country or first-order division says nothing.
  fileprivate func lies(in other: Self) -> Bool {
    guard countryCode == other.countryCode else { return false }
    return other.rank == .country || other.rank == .admin1 && other.name == admin1
  }

  /// A country, a first-order division, a continent, a sea or a region.
  fileprivate var isWide: Bool {
    switch rank {
    case .country, .admin1, .continent, .sea, .region: true
    default: false
    }
  }
}

extension CorpusSummary.CountryTally {
  fileprivate mutating func add(name: String, mentions: Int, document: Int) {
    if self.name.isEmpty { self.name = name }
    self.mentions += mentions
    guard lastDocument != document else { return }
    lastDocument = document
    documents += 1
  }
}
