import Foundation
import JSON

/// Measures the time and memory to compile the default gazetteer into an empty cache.
struct CompilePart {
  let runs = 3

  func rows() throws -> [Row] {
    let children = try (1...runs).map { run in
      ProgressLine.show("compiling the gazetteer, run \(run) of \(runs)")
      return try BenchmarkFiles.withTemporaryFolder { folder in
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

/// Measures a process that opens the gazetteer and annotates one document of 3 kB.
struct StartPart {
  let runs = 20

  func rows() throws -> [Row] {
    try BenchmarkFiles.withTemporaryFolder { folder in
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
    // The first run may compile the gazetteer, and it fills the file cache of the system.
    _ = try ChildProcess(program, arguments)
    let children = try (1...runs).map { run in
      ProgressLine.show("\(what), run \(run) of \(runs)")
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

/// Measures `dateline annotate` on a JSONL corpus, with NDJSON output, on all cores and in its own process.
struct BatchPart {
  /// The number of generated articles of 3 kB.
  let documents: Int

  func rows() throws -> [Row] {
    guard let dateline = try Programs.dateline() else { return [] }
    return try BenchmarkFiles.withTemporaryFolder { folder in
      let input = folder + "/corpus.jsonl"
      let generator = NewsGenerator()
      ProgressLine.show("writing \(documents) articles")
      try BenchmarkFiles.writeLines(documents, to: input) { number, buffer in
        var writer = JSONWriter(layout: .compact)
        writer.object { writer in
          writer.member("id", "\(number)")
          writer.member("text", generator.text(number))
        }
        buffer += writer.bytes
        buffer.append(0x0A)
      }
      let size = try FileManager.default.attributesOfItem(atPath: input)[.size] as? Int ?? 0
      ProgressLine.show("annotating \(documents) articles")
      let child = try ChildProcess(
        dateline, ["annotate", input, "-o", folder + "/places.ndjson", "--quiet"])
      return [
        Row(
          "corpus into NDJSON", Sample([Double(documents) / child.seconds]), unit: "documents/s",
          target: .atLeast(100_000 / 60)),
        Row("- of input", Sample([Double(size) / child.seconds / 1e6]), unit: "MB/s"),
        Row("- peak memory", Sample([child.peakMemory / 1e6]), unit: "MB"),
      ]
    }
  }
}
