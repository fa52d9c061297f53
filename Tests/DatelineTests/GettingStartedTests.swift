import Dateline
import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("The guide to getting started")
struct GettingStartedTests {
  /// The guide's blocks of Swift, without empty lines.
  private func blocks() throws -> [[Substring]] {
    let guide = try ProjectFolders.text(
      ProjectFolders.root.appending(path: "Sources/Dateline/Dateline.docc/GettingStarted.md"))
    return guide.components(separatedBy: "```swift\n").dropFirst().map { rest in
      (rest.components(separatedBy: "```").first ?? "").split(separator: "\n")
    }
  }

  @Test("Its code is the code that the tests compile")
  func codeCompiles() throws {
    let compiled = try ProjectFolders.text(
      ProjectFolders.tests.appending(path: "DatelineTests/GettingStartedExample.swift")
    ).split(separator: "\n").map {
      String($0.trimmingPrefix { $0 == " " }).replacing("static func", with: "func")
    }
    let blocks = try blocks()
    #expect(blocks.count >= 6)
    for block in blocks {
      let lines = block.map { String($0.trimmingPrefix { $0 == " " }) }
      let isThere = compiled.indices.contains { start in
        Array(compiled[start...].prefix(lines.count)) == lines
      }
      #expect(isThere, "not compiled: \(lines.first ?? "")")
    }
  }

  @Test("Its code runs")
  func codeRuns() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    GettingStartedExample.annotate(geoparser)
    try GettingStartedExample.measure(geoparser)
    let corpus = ProjectFolders.tests.appending(
      path: "DatelineCommandTests/Files/one-bad-line.jsonl")
    let counts = GettingStartedExample.annotateAll(
      at: corpus.path(percentEncoded: false), with: geoparser)
    #expect(counts == (2, 1))
  }
}
