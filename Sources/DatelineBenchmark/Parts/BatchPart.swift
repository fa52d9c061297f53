import Foundation
import JSON

/// A corpus of JSONL through `dateline annotate` into a file of NDJSON, on all cores, as a process.
struct BatchPart {
  /// Made-up articles of 3 kB.
  let documents: Int

  func rows() throws -> [Row] {
    guard let dateline = try Programs.dateline() else { return [] }
    return try withTemporaryFolder { folder in
      let input = folder + "/corpus.jsonl"
      let generator = NewsGenerator()
      Progress.show("writing \(documents) articles")
      try LineWriter.write(to: input, lines: documents) { number, buffer in
        var writer = JSONWriter(layout: .compact)
        writer.object { writer in
          writer.member("id", "\(number)")
          writer.member("text", generator.text(number))
        }
        buffer += writer.bytes
        buffer.append(0x0A)
      }
      let size = try FileManager.default.attributesOfItem(atPath: input)[.size] as? Int ?? 0
      Progress.show("annotating \(documents) articles")
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
