public import Gazetteer

/// Imports a file of places into an overlay, row by row in one transaction.
///
/// Memory use does not depend on the number of rows, except for 16 bytes a row that serve to detect
/// duplicate ids.
public struct PlaceImporter {
  /// Places of the same name and class that are nearer to each other than this, in metres, are
  /// treated as one.
  public static let mergeDistance = 5_000.0

  private let path: String
  private let format: ImportFormat
  private let source: any PlaceSource
  private var lines: [Int: Int] = [:]
  /// What is noticed about the file, apart from rejected rows.
  public let findings: ImportFindings

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: The file's format; nil to guess it from the beginning of the file.
  ///   - mapping: For ``ImportFormat/csv``: the file's column titles, by the place table's column.
  /// - Throws: `GazetteerError` if the file cannot be read or lacks a required column.
  public init(
    path: String, format: ImportFormat? = nil, mapping: [String: String] = [:]
  ) throws(GazetteerError) {
    let inputs = try ImportSet(paths: [path]).places
    guard let input = inputs.first, inputs.count == 1 else {
      throw .unreadable(path: path, reason: "it contains \(inputs.count) files; expected one")
    }
    try self.init(input, format: format, mapping: mapping)
  }

  /// Opens a file of an ``ImportSet``.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - format: The file's format; nil to guess it from the beginning of the file.
  ///   - mapping: For ``ImportFormat/csv``: the file's column titles, by the place table's column.
  ///   - companions: The content of a GeoNames dump's companion files.
  /// - Throws: `GazetteerError` if the file cannot be read or lacks a required column.
  public init(
    _ input: ImportInput, format: ImportFormat? = nil, mapping: [String: String] = [:],
    companions: DumpCompanions? = nil
  ) throws(GazetteerError) {
    path = input.name
    findings = ImportFindings()
    (self.format, source) = try ImportFormat.open(
      input.open(), format: format, mapping: mapping, companions: companions, findings: findings)
  }

  /// Whether rows are merged with places that exist under another id, which takes the gazetteer. It
  /// is false for Dateline's own tables, which say exactly what the overlay is to contain.
  public var needsGazetteer: Bool { format != .table }

  /// Imports all rows.
  ///
  /// - Parameters:
  ///   - store: The overlay that receives the places: all of them or, if this throws, none.
  ///   - gazetteer: The places that already exist; see ``needsGazetteer``.
  ///   - isDryRun: Whether to change nothing and only report what would happen.
  ///   - progress: Called with the share of the file that has been read, 0...1.
  ///   - refused: Called with the reason for each row that is rejected.
  /// - Returns: What became of the rows.
  /// - Throws: `GazetteerError`; nothing has been changed in that case.
  public mutating func run(
    into store: OverlayStore, over gazetteer: LayeredGazetteer?, isDryRun: Bool = false,
    progress: (Double) -> Void = { _ in }, refused: (GazetteerError) -> Void
  ) throws(GazetteerError) -> ImportReport {
    try store.change("import", isDryRun: isDryRun) { writer in
      try read(into: writer, over: gazetteer, progress: progress, refused: refused)
    }
  }

  private mutating func read(
    into writer: OverlayWriter, over gazetteer: LayeredGazetteer?, progress: (Double) -> Void,
    refused: (GazetteerError) -> Void
  ) throws -> ImportReport {
    var report = ImportReport()
    let isForeign = format != .table
    let reader = RowReadAhead(
      source, divisions: isForeign ? gazetteer.map { DivisionFinder(gazetteer: $0) } : nil)
    let matcher = PlaceMatcher(writer: writer, gazetteer: gazetteer)
    var isAtEnd = false
    while !isAtEnd {
      let batch = reader.next()
      progress(batch.share)
      for (line, row) in batch.rows {
        report.read += 1
        do {
          try importRow(row.get(), line: line, matcher: matcher, report: &report)
        } catch let error as GazetteerError {
          switch error {
          case .row, .invalidPlace: break
          default: throw error
          }
          report.refused += 1
          refused(error)
        }
      }
      if let failure = batch.failure { throw failure }
      isAtEnd = batch.isLast
    }
    return report
  }

  private mutating func importRow(
    _ row: ImportedRow, line: Int, matcher: PlaceMatcher, report: inout ImportReport
  ) throws {
    let writer = matcher.writer
    switch row {
    case .deprecated: report.skipped += 1
    case .suppressed(let id):
      try writer.set(id: id, from: writer.state(id: id), to: .suppressed)
      report.suppressed += 1
    case .place(let place, let links):
      try checkIsNew(place.id, line: line)
      let before = try writer.state(id: place.id)
      var match: PlaceMatcher.Match?
      if format != .table { match = try matcher.find(place, links: links, state: before) }
      guard let (rule, there) = match else {
        try writer.set(id: place.id, from: before, to: .place(place))
        if case .place = before {
          report.merged[.id, default: 0] += 1
        } else {
          report.added += 1
        }
        return
      }
      let merged = there.merged(with: place)
      if merged != there { try writer.put(merged) }
      report.merged[rule, default: 0] += 1
    }
  }

  /// Throws if an id occurs a second time in the file.
  private mutating func checkIsNew(_ id: String, line: Int) throws(GazetteerError) {
    let key = id.hashValue
    guard let first = lines[key] else {
      lines[key] = line
      return
    }
    throw .row(
      file: path, line: line, .duplicateID(id, otherFile: path, otherLine: first))
  }
}

/// What became of the rows of a file. The counts add up to the number of rows read.
public struct ImportReport: Hashable, Sendable {
  /// How a row was recognised as a place that already exists.
  public enum MergeRule: String, Sendable, CaseIterable {
    /// The same id.
    case id = "same id"
    /// The row links to the place's id in another gazetteer.
    case link = "linked id"
    /// The same name and class within ``PlaceImporter/mergeDistance``.
    case nearbyName = "same name nearby"
  }

  /// Rows read, without the header and empty lines.
  public var read = 0
  /// Rows that became new places.
  public var added = 0
  /// Rows that were merged into an existing place, by rule.
  public var merged: [MergeRule: Int] = [:]
  /// Rows that hide a place.
  public var suppressed = 0
  /// Rows that their own gazetteer marks as withdrawn.
  public var skipped = 0
  /// Rows that were rejected because they cannot be used.
  public var refused = 0
}

extension ImportReport {
  /// Rows that became new places.
  @available(*, deprecated, renamed: "added")
  public var taken: Int {
    get { added }
    set { added = newValue }
  }
}

extension ImportReport: CustomStringConvertible {
  /// One line, such as “10 rows: 6 added, 2 merged (2 by linked id), 1 skipped, 1 refused”.
  public var description: String {
    let rules = MergeRule.allCases.compactMap { rule in
      merged[rule].map { "\($0) by \(rule.rawValue)" }
    }
    let sum = merged.values.reduce(0, +)
    return "\(read) \(read == 1 ? "row" : "rows"): \(added) added, \(sum) merged"
      + (rules.isEmpty ? "" : " (\(rules.joined(separator: ", ")))")
      + (suppressed > 0 ? ", \(suppressed) suppressed" : "")
      + ", \(skipped) skipped, \(refused) refused"
  }
}
