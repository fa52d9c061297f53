/// How long a process lives that opens the gazetteer and annotates one document of 3 kB.
struct StartPart {
  let runs = 20

  func rows() throws -> [Row] {
    try withTemporaryFolder { folder in
      let input = folder + "/document.txt"
      try NewsGenerator().text(0).write(toFile: input, atomically: true, encoding: .utf8)
      var rows = try measure(
        "start to 1st annotation", Programs.own(), ["--child", "annotate", "--input", input])
      if let dateline = try Programs.dateline() {
        rows += try measure("dateline annotate FILE", dateline, ["annotate", input])
      }
      return rows
    }
  }

  private func measure(
    _ what: String, _ program: String, _ arguments: [String]
  ) throws -> [Row] {
    // The first run may have to compile the gazetteer, and fills the system's file cache.
    _ = try ChildProcess(program, arguments)
    let children = try (1...runs).map { run in
      Progress.show("\(what), run \(run) of \(runs)")
      return try ChildProcess(program, arguments)
    }
    return [
      Row(
        what, Sample(children.map { $0.seconds * 1_000 }), unit: "ms", target: .atMost(50),
        peers: [
          .init("geotext", "70"), .init("ANNIE lists", "500"), .init("spaCy small", "1,600"),
        ]),
      Row(
        "- peak memory", Sample(children.map { $0.peakMemory / 1e6 }), unit: "MB",
        target: .atMost(150),
        peers: [
          .init("geotext", "16"), .init("ANNIE lists", "53"), .init("spaCy small", "491"),
        ]),
    ]
  }
}
