import Gazetteer
import Geodesy

/// Summarises a corpus of annotations: places, countries, map cells, places named together, and
/// unresolved names.
///
/// Memory grows with the number of different places and names, not with the number of documents;
/// counts of pairs are bounded by ``pairLimit`` and ``placesPerDocument``.
///
/// ```swift
/// var summary = CorpusSummary()
/// summary.read(["places.ndjson"]) { print($0) }
/// print(summary.report(limit: 20).text(columns: 80))
/// ```
public struct CorpusSummary {
  /// Maximum number of different pairs of places counted at a time.
  public static let pairLimit = 500_000
  /// Maximum number of places in a document to be paired; those with the most mentions are chosen.
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
    /// The sum of confidences over documents.
    var confidence = 0.0
    var lastDocument = -1
  }

  struct CountryTally {
    var name = ""
    var documents = 0
    var mentions = 0
    /// Number of documents whose focus is first of all this country.
    var focus = 0
    var lastDocument = -1
  }

  struct CellTally {
    var documents = 0
    var mentions = 0
    var lastDocument = -1
  }

  let grid: HeatGrid
  /// Number of documents read.
  public private(set) var documents = 0
  private(set) var mentions = 0
  /// Number of mentions with a point.
  private(set) var located = 0
  private(set) var places: [PlaceTally] = []
  private(set) var countries: [String: CountryTally] = [:]
  private(set) var cells: [Int: CellTally] = [:]
  private(set) var roles: [String: Int] = [:]
  private(set) var missing = MissingNames()
  private(set) var pairs: PairCounter
  private var numbers: [String: Int] = [:]

  /// Makes an empty summary.
  ///
  /// - Parameter cellDegrees: Height of the cells of the heat list, in degrees of latitude.
  public init(cellDegrees: Double = 1) {
    self.init(cellDegrees: cellDegrees, pairLimit: Self.pairLimit)
  }

  init(cellDegrees: Double, pairLimit: Int) {
    grid = HeatGrid(degrees: cellDegrees)
    pairs = PairCounter(capacity: pairLimit)
  }

  /// Adds the annotations in files: NDJSON or GeoJSON, also compressed with gzip.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` for standard input.
  ///   - refused: Called for each file and line that cannot be read.
  /// - Complexity: O(*n*). Parsing uses all cores.
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
      // Nothing happens at the centre point of a country or state as such, so it is not counted in
      // a cell.
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
        if !first.isContained(in: second), !second.isContained(in: first) {
          pairs.add(left.place, right.place)
        }
      }
    }
  }
}

extension CorpusSummary.PlaceTally {
  /// A place beside its own country or first-order division is not an informative pair.
  fileprivate func isContained(in other: Self) -> Bool {
    guard countryCode == other.countryCode else { return false }
    return other.rank == .country || other.rank == .admin1 && other.name == admin1
  }

  /// Whether it is a country, first-order division, continent, sea or region.
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
