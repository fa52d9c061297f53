/// How long the default gazetteer takes to compile into a cache that is empty, and how much memory.
struct CompilePart {
  let runs = 3

  func rows() throws -> [Row] {
    let children = try (1...runs).map { run in
      Progress.show("compiling the gazetteer, run \(run) of \(runs)")
      return try withTemporaryFolder { folder in
        try ChildProcess(Programs.own(), ["--child", "compile", "--cache", folder])
      }
    }
    return [
      Row(
        "compile the gazetteer", Sample(children.map(\.seconds)), unit: "s",
        target: .atMost(10), peers: [.init("SQLite FTS5 of 234,908 names", "1.5 s")]),
      Row(
        "- peak memory", Sample(children.map { $0.peakMemory / 1e6 }), unit: "MB",
        target: .atMost(500)),
    ]
  }
}
