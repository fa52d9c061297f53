import Foundation
import TestGazetteers
import TestSupport
import Testing

/// Files of Who's On First that are not part of this project and may be in a folder beside the package.
private enum WhosOnFirst {
  static let folder = ProjectFolders.root.deletingLastPathComponent()
    .appending(path: "shared/data")

  static func path(_ country: String) -> String {
    folder.appending(path: "whosonfirst-\(country).tsv").path(percentEncoded: false)
  }

  static var areAvailable: Bool {
    FileManager.default.fileExists(atPath: path("sy"))
      && FileManager.default.fileExists(atPath: path("iq"))
  }

  /// Names of localities that occur once in the Syrian file and consist of two words.
  static func villages() throws -> [(name: String, id: String)] {
    let text = try String(contentsOfFile: path("sy"), encoding: .utf8)
    var ids: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 12, fields[2] == "locality", fields[10].isEmpty else { continue }
      guard fields[1].wholeMatch(of: /[A-Z][a-z]{3,} [A-Z][a-z]{4,}/) != nil else { continue }
      ids[String(fields[1]), default: []].append("whosonfirst:\(fields[0])")
    }
    return ids.compactMap { name, ids in ids.count == 1 ? (name, ids[0]) : nil }
      .sorted { $0.name < $1.name }
  }
}

@Suite(
  "Who's On First, both files",
  .enabled(
    if: WhosOnFirst.areAvailable, "whosonfirst-sy.tsv and -iq.tsv are in ../shared/data"))
struct WhosOnFirstTests {
  @Test("Both files are imported, the report adds up, and stories resolve to their villages")
  func villages() async throws {
    _ = try TestGazetteer.standard()
    let workspace = try Workspace()
    for (country, rows) in [("sy", 10_682), ("iq", 22_900)] {
      let path = WhosOnFirst.path(country)
      let result = try await workspace.run("dateline gazetteer import \(path)")
      let report = try #require(
        result.output.firstMatch(
          of: /: (\d+) rows: (\d+) added, (\d+) merged .*, (\d+) skipped, (\d+) refused/))
      let numbers = [report.1, report.2, report.3, report.4, report.5].compactMap { Int($0) }
      #expect(numbers.first == rows)
      #expect(numbers.dropFirst().reduce(0, +) == rows, "\(result.output)")
    }
    // Every 25th of the villages, each in a story of its own.
    let villages = try WhosOnFirst.villages()
    let chosen = stride(from: 0, to: villages.count, by: 25).map { villages[$0] }
    var lines = ""
    for (name, id) in chosen {
      lines += #"{"id":"\#(id)","text":"Shells hit the village of \#(name) in Syria on Monday, "#
      lines += #"residents of \#(name) said. They fled to Damascus."}"# + "\n"
    }
    try workspace.write(lines, to: "stories.jsonl")
    let result = try await workspace.run("dateline annotate stories.jsonl --format ndjson")
    let found = result.output.split(separator: "\n").count { line in
      guard let id = line.firstMatch(of: /"id":"(whosonfirst:\d+)"/)?.1 else { return false }
      return line.contains("\"properties\":{\"id\":\"\(id)\"")
    }
    #expect(chosen.count >= 30)
    #expect(
      found * 100 >= chosen.count * 90, "\(found) of \(chosen.count) villages were found")
    print("\(found) of \(chosen.count) villages of Who's On First resolve to themselves")
  }
}
