import Foundation
import TestSupport
import Testing

@Suite("The compiled gazetteer on disk", .serialized)
struct CompiledCacheTests {
  private static let locate = "dateline locate --gazetteer $SMALL Raqqa --limit 1"
  private static let answer = "geonames:172955"

  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    workspace.usesOwnCache = true
  }

  private func expectAnswer(reporting message: String?) async throws {
    let result = try await workspace.run(Self.locate)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix(Self.answer), "\(result.output)")
    if let message {
      #expect(result.errors.contains(message), "\(result.errors)")
    } else {
      #expect(result.errors.isEmpty, "\(result.errors)")
    }
  }

  /// The compiled folder.
  private func compiled() throws -> URL {
    let cache = workspace.folder.appending(path: "cache/dateline")
    let names = try FileManager.default.contentsOfDirectory(
      at: cache, includingPropertiesForKeys: nil)
    return try #require(names.first { $0.lastPathComponent.hasPrefix("gazetteer-") })
  }

  @Test("The first run compiles and reports it; later runs do not")
  func compilesOnce() async throws {
    try await expectAnswer(reporting: "dateline: compiled the gazetteer: ")
    try await expectAnswer(reporting: nil)
  }

  @Test(
    "A damaged gazetteer is compiled again",
    arguments: [
      "truncate -s -1 names.index", "truncate -s 100 places.sqlite", ": > names.index",
      "rm names.index", "rm places.sqlite", "rm seal",
      "printf XXXX | dd of=names.index bs=1 seek=2000 conv=notrunc status=none",
      "printf XXXX | dd of=places.sqlite bs=1 seek=100 conv=notrunc status=none",
    ])
  func damage(command: String) async throws {
    try await expectAnswer(reporting: "compiled")
    let damage = try await workspace.run(
      "cd '\(try compiled().path(percentEncoded: false))' && \(command)")
    #expect(damage.status == 0, "\(damage.errors)")
    try await expectAnswer(reporting: "; compiling again\ndateline: compiled the gazetteer: ")
    try await expectAnswer(reporting: nil)
  }

  @Test("A missing compiled folder is compiled again")
  func folderIsGone() async throws {
    try await expectAnswer(reporting: "compiled")
    try FileManager.default.removeItem(at: compiled())
    try await expectAnswer(reporting: "compiled the gazetteer: ")
  }

  @Test("Changed text is compiled again")
  func changedText() async throws {
    _ = try await workspace.run("cp -r $SMALL text")
    let command = "dateline locate --gazetteer text 'Tell Foo'"
    #expect(try await workspace.run(command).status == 1)
    _ = try await workspace.run(
      #"sed -n '$p' text/places/SY.tsv | sed 's/^[^\t]*\t[^\t]*/user:x\tTell Foo/' >> text/places/SY.tsv"#
    )
    let result = try await workspace.run(command)
    #expect(result.output.hasPrefix("user:x"), "\(result.output)\(result.errors)")
  }

  @Test("A row that cannot be used stops the compilation and is reported with file, line and value")
  func faultyRow() async throws {
    _ = try await workspace.run("cp -r $SMALL text")
    _ = try await workspace.run(
      #"printf 'user:x\tX\t135.33\t40\tP\tPPL\tSY\t\t\t0\t\t\t\t\n' >> text/places/SY.tsv"#)
    let lines = try ProjectFolders.text(workspace.folder.appending(path: "text/places/SY.tsv"))
      .split(separator: "\n").count
    let result = try await workspace.run("dateline locate --gazetteer text Raqqa")
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "places/SY.tsv:\(lines): latitude 135.33 is outside -90...90"), "\(result.errors)")
  }

  @Test("A cache folder that cannot be created is reported, and a temporary one is used")
  func unwritableCache() async throws {
    try workspace.write("a file, not a folder", to: "cache")
    try await expectAnswer(reporting: "cannot be written")
    #expect(try await workspace.run("ls tmp").output.contains("dateline-"))
    // The temporary cache serves the next run.
    try await expectAnswer(reporting: nil)
  }

  @Test("Two simultaneous first runs compile one gazetteer")
  func together() async throws {
    let first = try workspace.start("exec " + Self.locate)
    let second = try workspace.start("exec " + Self.locate)
    let results = [try await first.result(), try await second.result()]
    #expect(results.allSatisfy { $0.status == 0 && $0.output.hasPrefix(Self.answer) })
    #expect(results.filter { $0.errors.contains("compiled") }.count == 1)
  }

  @Test(
    "A run killed while compiling leaves no gazetteer or a complete one",
    arguments: [20, 60, 100, 150, 200, 300, 400, 600])
  func kill(milliseconds: Int) async throws {
    let run = try workspace.start("exec " + Self.locate)
    try await Task.sleep(for: .milliseconds(milliseconds))
    run.kill9()
    _ = try await run.result()
    let result = try await workspace.run(Self.locate)
    #expect(result.status == 0 && result.output.hasPrefix(Self.answer), "\(result.errors)")
    // Nothing half-written was found, so nothing is said to be damaged.
    #expect(!result.errors.contains("compiling again"), "\(result.errors)")
    let cache = workspace.folder.appending(path: "cache/dateline").path(percentEncoded: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: cache)
    #expect(!names.contains { $0.contains(".making-") }, "\(names)")
  }
}
