import Foundation
public import Gazetteer
import Synchronization

/// Proves the text of a gazetteer sound.
///
/// ```swift
/// let result = try GazetteerCheck(folder: GazetteerFolder(path: "gazetteer")).run()
/// for finding in result.findings { print(finding) }
/// ```
///
/// Every row is read, and everything that is wrong is found, not only the first thing. Then the
/// rows are held against each other: ids are unique within `places` and within `handwritten` (a
/// hand-written row may stand for a generated one), countries and divisions have rows of their own,
/// hand-written places lie inside their countries, sources are those of `SOURCES.tsv`.
public struct GazetteerCheck: Sendable {
  /// What a check counted and found.
  public struct Result: Sendable, Hashable {
    /// Places; a hand-written row and the generated row for which it stands are one.
    public internal(set) var places = 0
    /// Rows by feature class; classes without rows are left out.
    public internal(set) var rowsByClass: [FeatureClass: Int] = [:]
    /// Names, main names included.
    public internal(set) var names = 0
    /// Countries that have a row of their own.
    public internal(set) var countries = 0
    /// Tables that were read.
    public internal(set) var files = 0
    /// What is wrong, by file and line; empty for a sound gazetteer.
    public internal(set) var findings: [GazetteerFinding] = []
  }

  /// The text.
  public let folder: GazetteerFolder

  /// Names the text; nothing is read yet.
  public init(folder: GazetteerFolder) {
    self.folder = folder
  }

  /// Reads all tables and holds their rows against each other.
  ///
  /// Tables are read side by side, one mapped file at a time and core; what is kept of a row are its
  /// id and its line.
  ///
  /// - Parameter minimumPlaces: As many places are expected, or more.
  /// - Returns: What was counted and found.
  /// - Throws: `GazetteerError.noGazetteer` or `.unreadable`; a bad row is a finding.
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
