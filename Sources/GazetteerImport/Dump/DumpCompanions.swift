import Gazetteer

/// What the files that accompany a dump's places say: alternate names, codes of divisions, parents.
///
/// Dateline's places have no parents other than their divisions' codes, so `hierarchy.txt` is only
/// checked for cycles.
public struct DumpCompanions: Sendable {
  /// Alternate names by the place's id; nil if there is no such file.
  let names: AlternateNames?
  /// Divisions by their codes; nil if there is no such file.
  let divisions: DivisionCodes?

  /// What a companion file holds.
  enum Kind: CaseIterable {
    case alternateNames, admin1, admin2, hierarchy

    /// The names of such files, preferred one first.
    var fileNames: [String] {
      switch self {
      case .alternateNames:
        [
          "alternateNamesV2.txt", "alternateNamesV2.zip", "alternateNames.txt",
          "alternateNames.zip",
        ]
      case .admin1: ["admin1CodesASCII.txt", "admin1CodesASCII.zip"]
      case .admin2: ["admin2Codes.txt", "admin2Codes.zip"]
      case .hierarchy: ["hierarchy.txt", "hierarchy.zip"]
      }
    }

    init?(fileName: some StringProtocol) {
      let found = Self.allCases.first { $0.fileNames.contains { $0 == fileName } }
      guard let found else { return nil }
      self = found
    }
  }

  init(
    _ inputs: [Kind: ImportInput], findings: ImportFindings
  ) throws(GazetteerError) {
    names = try inputs[.alternateNames].map { input throws(GazetteerError) in
      try AlternateNames(file: input.open(), findings: findings)
    }
    if inputs[.admin1] == nil, inputs[.admin2] == nil {
      divisions = nil
    } else {
      var codes = DivisionCodes()
      for (kind, level) in [(Kind.admin1, 1), (.admin2, 2)] {
        guard let input = inputs[kind] else { continue }
        try codes.read(input.open(), level: level, findings: findings)
      }
      divisions = codes
    }
    if let input = inputs[.hierarchy] {
      try ParentCheck.run(input.open(), findings: findings)
    }
  }
}

/// Reports lines of a file that cannot be used: the first few one by one, the rest as a count.
struct LineFindings {
  private static let limit = 20

  let file: String
  let findings: ImportFindings
  private var count = 0

  init(file: String, findings: ImportFindings) {
    self.file = file
    self.findings = findings
  }

  mutating func add(_ problem: RowProblem, line: Int) {
    count += 1
    if count <= Self.limit {
      findings.add(.line(.row(file: file, line: line, problem)))
    }
  }

  func finish() {
    if count > Self.limit { findings.add(.more(file: file, lines: count - Self.limit)) }
  }
}
