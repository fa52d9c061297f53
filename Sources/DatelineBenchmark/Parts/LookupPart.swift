import Dateline
import Gazetteer
import RandomNumbers

/// Measures the number of names looked up per second, compared to an SQLite table with the same names.
struct LookupPart {
  let gazetteer: LayeredGazetteer
  let seconds: Double

  /// The number of names to look up; half of them are in the gazetteer.
  private static let count = 200_000
  /// The minimum number of names in the SQLite table.
  private static let tableCount = 1_000_000

  func rows() throws -> [Row] {
    ProgressLine.show("creating a table of names in SQLite")
    let queries = queries()
    return try BenchmarkFiles.withTemporaryFolder { folder in
      let table = try SQLiteNameTable(
        path: folder + "/names.sqlite",
        names: gazetteer.baseNames(every: max(1, gazetteer.baseNameCount / Self.tableCount))
          + queries.present)
      return try rows(queries.all, table)
    }
  }

  private func rows(_ names: [String], _ table: SQLiteNameTable) throws -> [Row] {
    ProgressLine.show("looking up names")
    let keys = names.map { NameKey(name: $0) }
    let tiers = Tiers(names, in: gazetteer)
    let rounds = try Stopwatch.rounds(for: seconds) {
      [
        Stopwatch.seconds { blackHole(countEvidence(keys)) },
        Stopwatch.seconds { blackHole(countEvidence(names)) },
        Stopwatch.seconds { blackHole(countCandidates(names)) },
        Stopwatch.seconds { blackHole(countCandidates(tiers.exact)) },
        Stopwatch.seconds { blackHole(countCandidates(tiers.folded)) },
        Stopwatch.seconds { blackHole(countCandidates(tiers.skeleton)) },
        try Stopwatch.seconds { blackHole(try table.countFound(names)) },
      ]
    }
    func rate(_ number: Int, of count: Int? = nil) -> Sample {
      Sample(rounds.map { Double(count ?? names.count) / $0[number] / 1_000 })
    }
    return [
      Row(
        "look-up by key", rate(0), unit: "k/s", peers: [.init("Swift Dictionary", "1,400-1,800")]),
      Row(
        "- by text, key made", rate(1), unit: "k/s",
        peers: [.init("SQLite C API", "348-395"), .init("GRDB", "96-129")]),
      Row("- candidates by text", rate(2), unit: "k/s"),
      Row("- tier exact", rate(3, of: tiers.exact.count), unit: "k/s"),
      Row("- tier folded", rate(4, of: tiers.folded.count), unit: "k/s"),
      Row("- tier skeleton", rate(5, of: tiers.skeleton.count), unit: "k/s"),
      Row("- SQLite, this run", rate(6), unit: "k/s"),
    ]
  }

  /// Names grouped by the tier at which the gazetteer finds them.
  private struct Tiers {
    var exact: [String] = []
    var folded: [String] = []
    var skeleton: [String] = []

    init(_ names: [String], in gazetteer: LayeredGazetteer) {
      for name in names.prefix(40_000) {
        for query in [name, name.uppercased(), "el-" + name] {
          switch gazetteer.candidates(named: query).map(\.tier).min() {
          case .exact: exact.append(query)
          case .folded: folded.append(query)
          case .skeleton: skeleton.append(query)
          case .fuzzy, nil: break
          }
        }
      }
    }
  }

  /// Names in the gazetteer and misspelt names, shuffled.
  private func queries() -> (all: [String], present: [String]) {
    var random = SplitMix64(seed: 4)
    let half = Self.count / 2
    let sampled = gazetteer.baseNames(every: max(1, gazetteer.baseNameCount / half))
    let present = Array(sampled.prefix(half))
    var all = present
    for name in present { all.append(misspelt(name, &random)) }
    for index in all.indices.dropFirst() {
      all.swapAt(index, random.next(below: index + 1))
    }
    return (all, present)
  }

  /// A misspelt name that is not in the gazetteer.
  private func misspelt(_ name: String, _ random: inout SplitMix64) -> String {
    var scalars = Array(name.unicodeScalars)
    scalars[random.next(below: scalars.count)] = "q"
    var text = String(String.UnicodeScalarView(scalars))
    // The letters vary, because the skeleton of a name ignores doubled letters.
    while gazetteer.evidence(NameKey(name: text)) != nil {
      text += random.pick(["b", "f", "j", "l", "m", "n", "r", "v", "x", "z"])
    }
    return text
  }

  @inline(never)
  private func countEvidence(_ keys: [NameKey]) -> Int {
    var found = 0
    for key in keys where gazetteer.evidence(key) != nil { found += 1 }
    return found
  }

  @inline(never)
  private func countEvidence(_ names: [String]) -> Int {
    var found = 0
    for name in names where gazetteer.evidence(NameKey(name: name)) != nil { found += 1 }
    return found
  }

  @inline(never)
  private func countCandidates(_ names: [String]) -> Int {
    var found = 0
    for name in names { found += gazetteer.candidates(named: name).count }
    return found
  }
}
