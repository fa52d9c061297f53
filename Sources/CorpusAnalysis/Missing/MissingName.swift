import Gazetteer
import PlainText

/// A name that annotation took for a place but for which the gazetteer has none.
public struct MissingName: Sendable, Hashable {
  /// A place of the gazetteer that the documents name nearby.
  public struct Near: Sendable, Hashable {
    /// Namespaced identifier.
    public let id: String
    /// Its main name.
    public let name: String
  }

  /// The most frequent spelling.
  public var name: String { spellings.first ?? "" }
  /// All spellings that fold to the same key, the most frequent first.
  public internal(set) var spellings: [String] = []
  /// ISO 3166-1 alpha-2 code of the country in which the annotations locate it; empty for none.
  public let country: String
  /// Number of mentions.
  public internal(set) var mentions = 0
  /// Number of documents that mention it.
  public internal(set) var documents = 0
  /// Mean confidence of annotation that the name is a place, 0...1.
  public internal(set) var confidence = 0.0
  /// The place near which annotation locates it most often; nil if it never does.
  public internal(set) var near: Near?
  /// Ids of the first few documents that mention it.
  public internal(set) var examples: [String] = []
}

/// Collects the names that annotations left unresolved, as a work list for the gazetteer.
///
/// Memory grows with the number of different names, not with the number of documents.
public struct MissingNames: Sendable {
  private struct Key: Hashable {
    let folded: String
    let country: String
  }

  private struct Tally {
    var spellings: [String: Int] = [:]
    var nears: [MissingName.Near: Int] = [:]
    var documents = 0
    var confidence = 0.0
    var examples: [String] = []
    var lastDocument = -1
  }

  /// Maximum number of example documents for a name.
  static let exampleCount = 3

  private var tallies: [Key: Tally] = [:]
  private let leastConfidence: Double
  /// Number of documents added.
  public private(set) var documents = 0

  /// Makes an empty list.
  ///
  /// - Parameter leastConfidence: Mentions whose confidence is below this are ignored, 0...1.
  public init(leastConfidence: Double = 0) { self.leastConfidence = leastConfidence }

  /// Adds the unresolved mentions of one annotation.
  mutating func add(_ annotation: RecordedAnnotation) {
    let number = documents
    documents += 1
    for feature in annotation.features where feature.id.isEmpty {
      for mention in feature.mentions where MissingNames.isName(role: mention.role) {
        let near = feature.near.map { MissingName.Near(id: $0.id, name: $0.name) }
        add(
          mention.text, confidence: mention.confidence ?? 1, country: feature.countryCode,
          near: near, document: (number, annotation.id.isEmpty ? nil : annotation.id))
      }
    }
  }

  private mutating func add(
    _ text: String, confidence: Double, country: String, near: MissingName.Near?,
    document: (number: Int, id: String?)
  ) {
    guard !text.isEmpty, confidence >= leastConfidence else { return }
    let key = Key(folded: NameFolding.fold(text), country: country)
    var tally = tallies[key] ?? Tally()
    tally.spellings[text, default: 0] += 1
    tally.confidence += confidence
    if let near { tally.nears[near, default: 0] += 1 }
    if tally.lastDocument != document.number {
      tally.lastDocument = document.number
      tally.documents += 1
      if let id = document.id, tally.examples.count < MissingNames.exampleCount {
        tally.examples.append(id)
      }
    }
    tallies[key] = tally
  }

  /// Coordinates and relative expressions are places without a name, and demonyms name people.
  private static func isName(role: String?) -> Bool {
    !["coordinates", "relative", "demonym"].contains(role ?? "")
  }

  /// The names, the most frequently mentioned first.
  ///
  /// - Parameter minimumMentions: Names with fewer mentions are left out.
  /// - Returns: One value per name and country.
  public func ranked(minimumMentions: Int = 1) -> [MissingName] {
    tallies.map { key, tally in
      var name = MissingName(country: key.country)
      name.spellings = MissingNames.ranked(tally.spellings) { $0 < $1 }
      name.mentions = tally.spellings.values.reduce(0, +)
      name.documents = tally.documents
      name.confidence = tally.confidence / Double(max(1, name.mentions))
      name.near = MissingNames.ranked(tally.nears) { $0.id < $1.id }.first
      name.examples = tally.examples
      return name
    }
    .filter { $0.mentions >= minimumMentions }
    .sorted {
      ($1.documents, $1.mentions, $0.name, $0.country)
        < ($0.documents, $0.mentions, $1.name, $1.country)
    }
  }

  /// The names, the most frequently mentioned first.
  @available(*, deprecated, renamed: "ranked(minimumMentions:)")
  public func ranked(leastMentions: Int) -> [MissingName] {
    ranked(minimumMentions: leastMentions)
  }

  private static func ranked<Value: Hashable>(
    _ counts: [Value: Int], _ isBefore: (Value, Value) -> Bool
  ) -> [Value] {
    counts.sorted { $0.value == $1.value ? isBefore($0.key, $1.key) : $0.value > $1.value }
      .map(\.key)
  }
}

extension MissingNames {
  /// Adds the annotations in files: NDJSON, GeoJSON text sequences or GeoJSON, as written by
  /// `dateline annotate`, also compressed with gzip.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` for standard input.
  ///   - refused: Called for each file and line that cannot be read.
  /// - Complexity: O(*n*). Parsing uses all cores, and memory for a few megabytes of lines.
  public mutating func read(_ paths: [String], refused: (UnreadableAnnotation) -> Void) {
    var stream = AnnotationStream(paths: paths)
    while let annotation = stream.nextReadable(refused) { add(annotation) }
  }
}

extension [MissingName] {
  /// The names as a place table whose coordinates are yet to be filled in.
  ///
  /// The first columns are those of a place table, so `dateline gazetteer import` accepts every
  /// completed row and reports what the other rows lack. The last columns help to find the place;
  /// the import ignores them. Tabs and line ends in a name become spaces.
  ///
  /// - Returns: A header and one line per name, tab-separated, UTF-8.
  public func table() -> String {
    var text = MissingName.columns.joined(separator: "\t") + "\n"
    for name in self { text += name.row.joined(separator: "\t") + "\n" }
    return text
  }
}

extension MissingName {
  fileprivate static let columns = [
    "id", "name", "latitude", "longitude", "feature_class", "feature_code", "country", "names",
    "mentions", "documents", "confidence", "near", "near_id", "examples",
  ]

  fileprivate var row: [String] {
    let others = spellings.dropFirst().map { PlaceName($0) }
    return [
      Place.userID(forName: name), name, "", "", "P", "PPL", country, PlaceName.column(others),
      "\(mentions)", "\(documents)", FigureText.value(confidence, decimals: 2), near?.name ?? "",
      near?.id ?? "", examples.joined(separator: " "),
    ].map { field in String(field.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
  }
}
