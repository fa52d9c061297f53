public import Gazetteer

/// Imports a file of places into an overlay, row by row and in one transaction.
///
/// Memory does not grow with the rows but for 16 bytes each, by which an id that stands twice in the
/// file is noticed.
public struct PlaceImporter {
  /// Places of one name and class that lie nearer than this, in metres, are one place.
  public static let mergeDistance = 5_000.0

  private let path: String
  private let format: ImportFormat
  private let source: any PlaceSource
  private var lines: [Int: Int] = [:]
  /// What is noticed about the file beside the rows that are refused.
  public let findings: ImportFindings

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: How it is written; nil to guess by its beginning.
  ///   - mapping: For ``ImportFormat/csv``: titles of the file by the place table's column.
  /// - Throws: `GazetteerError` where the file cannot be read or lacks a column.
  public init(
    path: String, format: ImportFormat? = nil, mapping: [String: String] = [:]
  ) throws(GazetteerError) {
    let inputs = try ImportSet(paths: [path]).places
    guard let input = inputs.first, inputs.count == 1 else {
      throw .unreadable(path: path, reason: "it holds \(inputs.count) files, expected one")
    }
    try self.init(input, format: format, mapping: mapping)
  }

  /// Opens a file of an ``ImportSet``.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - format: How it is written; nil to guess by its beginning.
  ///   - mapping: For ``ImportFormat/csv``: titles of the file by the place table's column.
  ///   - companions: What stands beside the places of a dump of GeoNames.
  /// - Throws: `GazetteerError` where the file cannot be read or lacks a column.
  public init(
    _ input: ImportInput, format: ImportFormat? = nil, mapping: [String: String] = [:],
    companions: DumpCompanions? = nil
  ) throws(GazetteerError) {
    path = input.name
    findings = ImportFindings()
    (self.format, source) = try ImportFormat.open(
      input.open(), format: format, mapping: mapping, companions: companions, findings: findings)
  }

  /// True where rows are merged with places that are there under another id, for which the
  /// gazetteer is needed. Dateline's own tables say exactly what is to be there.
  public var needsGazetteer: Bool { format != .table }

  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - store: Where the places go, all of them or, where this throws, none.
  ///   - gazetteer: What is there already; see ``needsGazetteer``.
  ///   - isDryRun: Change nothing and report what would be.
  ///   - progress: Told the share of the file that has been read, 0...1.
  ///   - refused: Told why a row is left out.
  /// - Returns: What became of the rows.
  /// - Throws: `GazetteerError`; nothing was changed then.
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
          try take(row.get(), of: line, matcher: matcher, report: &report)
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

  private mutating func take(
    _ row: ImportedRow, of line: Int, matcher: PlaceMatcher, report: inout ImportReport
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
          report.taken += 1
        }
        return
      }
      let merged = there.merged(with: place)
      if merged != there { try writer.put(merged) }
      report.merged[rule, default: 0] += 1
    }
  }

  /// Notices an id that stands twice in the file.
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
