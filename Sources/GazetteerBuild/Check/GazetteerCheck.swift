import Foundation
public import Gazetteer
import Synchronization

/// Checks the text of a gazetteer for errors.
///
/// ```swift
/// let result = try GazetteerCheck(folder: GazetteerFolder(path: "gazetteer")).run()
/// for finding in result.findings { print(finding) }
/// ```
///
/// The check reads every row and reports every problem, not only the first. It then compares the
/// rows with one another: ids are unique within `places` and within `handwritten` (a hand-written
/// row may replace a generated one), countries and divisions have rows of their own, hand-written
/// places are inside their countries, and sources are listed in `SOURCES.tsv`.
public struct GazetteerCheck: Sendable {
  /// The counts and findings of a check.
  public struct Result: Sendable, Hashable {
    /// Number of places; a hand-written row and the generated row that it replaces count as one.
    public internal(set) var places = 0
    /// Number of rows by feature class; classes without rows are left out.
    public internal(set) var rowsByClass: [FeatureClass: Int] = [:]
    /// Number of names, including main names.
    public internal(set) var names = 0
    /// Number of countries that have a row of their own.
    public internal(set) var countries = 0
    /// Number of tables read.
    public internal(set) var files = 0
    /// Problems by file and line; empty for a gazetteer without errors.
    public internal(set) var findings: [GazetteerFinding] = []
  }

  /// The gazetteer's text.
  public let folder: GazetteerFolder

  /// Prepares a check of the text without reading it.
  public init(folder: GazetteerFolder) {
    self.folder = folder
  }

  /// Reads all tables and checks their rows, individually and against one another.
  ///
  /// Tables are read in parallel, one mapped file per core. Only ids and line numbers of rows are
  /// kept.
  ///
  /// - Parameter minimumPlaces: The number of places expected at least; fewer are a finding.
  /// - Returns: The counts and findings.
  /// - Throws: `GazetteerError.noGazetteer` or `.unreadable`; a bad row is a finding instead.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public func run(minimumPlaces: Int = 0) throws(GazetteerError) -> Result {
    let tables = try checkedTables(of: folder.files())
    var result = Result()
    result.files = tables.count
    for table in tables {
      result.names += table.names
      result.rowsByClass.merge(table.rowsByClass, uniquingKeysWith: +)
      result.findings += table.findings
    }
    var cross = CrossCheck(
      tables: tables, sources: Set(SourceTable.rows(inFolder: folder.path).map { $0[0] }))
    cross.run()
    result.places = cross.places
    result.countries = cross.countries
    result.findings += cross.findings
    if result.places < minimumPlaces {
      let problem = RowProblem.tooFewPlaces(found: result.places, minimum: minimumPlaces)
      result.findings.append(GazetteerFinding(file: folder.path, line: 0, problem))
    }
    result.findings.sort()
    return result
  }

  private func checkedTables(
    of files: [GazetteerFolder.File]
  ) throws(GazetteerError) -> [CheckedTable] {
    let tables = Mutex(
      [Swift.Result<CheckedTable, GazetteerError>?](
        repeating: nil, count: files.count))
    let bySize = files.indices.sorted { files[$0].size > files[$1].size }
    DispatchQueue.concurrentPerform(iterations: files.count) { iteration in
      let index = bySize[iteration]
      let table = Swift.Result { () throws(GazetteerError) in
        try CheckedTable(reading: files[index])
      }
      tables.withLock { $0[index] = table }
    }
    var checked: [CheckedTable] = []
    for table in tables.withLock({ $0 }) {
      if let table { checked.append(try table.get()) }
    }
    return checked
  }
}
