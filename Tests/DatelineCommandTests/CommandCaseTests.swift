import Foundation
import TestGazetteers
import TestSupport
import Testing

@Suite("Command line, case by case", .serialized)
struct CommandCaseTests {
  @Test("A command line prints and returns what its case expects", arguments: CommandCase.all)
  func runs(example: CommandCase) async throws {
    try await run(example)
  }

  @Test(
    "Every command of a guide prints what it shows",
    arguments: [
      ("ExtendingTheGazetteer.md", 20), ("Measuring.md", 15), ("SpatialStatements.md", 7),
    ])
  func guide(file: String, steps: Int) async throws {
    // Compiled here, so that no command reports compiling it.
    _ = try TestGazetteer.standard()
    let path = "Sources/Dateline/Dateline.docc/\(file)"
    let text = try ProjectFolders.text(ProjectFolders.root.appending(path: path))
    let guide = CommandCase.guide(text, file: file)
    #expect(guide.steps.count >= steps)
    try await run(guide)
  }

  private func run(_ example: CommandCase) async throws {
    let workspace = try Workspace()
    for step in example.steps {
      let result = try await workspace.run(step.command)
      let place = "\(example.file):\(step.line): \(step.command)"
      if let difference = CommandCase.difference(result.output, from: step.output) {
        Issue.record("\(place)\nstandard output: \(difference)\n\(result.output)")
      }
      if let difference = CommandCase.difference(result.errors, from: step.errors) {
        Issue.record("\(place)\nstandard error: \(difference)\n\(result.errors)")
      }
      #expect(result.status == step.status, "\(place)\n\(result.errors)")
    }
  }

  @Test("There are cases for every command")
  func cases() {
    let files = Set(CommandCase.all.map(\.file))
    #expect(
      files == [
        "annotate.txt", "area.txt", "batch.txt", "check.txt", "config.txt", "convert.txt",
        "destination.txt", "diff.txt", "distance.txt", "evaluate.txt", "export.txt",
        "gazetteer.txt", "locate.txt", "midpoint.txt", "near.txt", "review.txt", "summary.txt",
        "usage.txt",
      ])
  }
}
