import Foundation
public import Gazetteer
import Synchronization

/// Checks the text of a gazetteer.
///
/// ```swift
/// let result = try GazetteerCheck(folder: GazetteerFolder(path: "gazetteer")).run()
/// for finding in result.findings { print(finding) }
/// ```
///
/// It reads every row and reports every problem, not only the first. Then it checks the rows
/// against each other: ids are unique within `places` and within `handwritten` (a hand-written row
/// may replace a generated one), countries and divisions have their own rows, hand-written places
/// lie inside their countries, and sources are listed in `SOURCES.tsv`.
public struct GazetteerCheck: Sendable {
  /// The counts and findings of a check.
  public struct Result: Sendable, Hashable {
    /// The number of places. A hand-written row and the generated row that it replaces count as
    /// one.
    public internal(set) var places = 0
    /// The number of rows by feature class, without classes that have none.
    public internal(set) var rowsByClass: [FeatureClass: Int] = [:]
    /// The number of names, including main names.
    public internal(set) var names = 0
    /// The number of countries with their own row.
    public internal(set) var countries = 0
    /// The number of tables read.
    public internal(set) var files = 0
    /// The problems, ordered by file and line; empty if there are none.
    public internal(set) var findings: [GazetteerFinding] = []
  }

  /// The text.
  public let folder: GazetteerFolder

  /// Makes a check; nothing is read yet.
  public init(folder: GazetteerFolder) {
    self.folder = folder
  }

  /// Reads all tables and checks their rows against each other.
  ///
  /// Tables are read in parallel, one mapped file per core at a time. Of each row, only the hash of
  /// its id and its line are kept.
  ///
  /// - Parameter minimumPlaces: The minimum number of places expected.
  /// - Returns: The counts and findings.
  /// - Throws: `GazetteerError.noGazetteer` or `.unreadable`. A bad row is not an error but a
  ///   finding.
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

/// A problem found in the text of a gazetteer.
public struct GazetteerFinding: Sendable, Hashable {
  /// The file, relative to the text's folder.
  public let file: String
  /// The line, from 1; 0 if the finding is about the whole file or folder.
  public let line: Int
  /// What was found and what was expected.
  public let problem: RowProblem

  init(file: String, line: Int, _ problem: RowProblem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

extension GazetteerFinding: Comparable {
  /// Orders findings by file, then by line, then by problem.
  public static func < (left: GazetteerFinding, right: GazetteerFinding) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    return "\(left.problem)" < "\(right.problem)"
  }
}

extension GazetteerFinding: CustomStringConvertible {
  /// The finding as a sentence for people: `places/SY.tsv:14: latitude 135 is outside -90...90`.
  public var description: String {
    line == 0 ? "\(file): \(problem)" : "\(file):\(line): \(problem)"
  }
}
