import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Own places through a crash", .serialized)
struct OverlayCrashTests {
  private static let rows = 20_000

  private static func table(_ name: String) -> String {
    "id\tname\tlatitude\tlongitude\tcountry\n"
      + (0..<rows).map { "user:\($0)\t\(name) \($0)\t35.5\t39.5\tSY\n" }.joined()
  }

  @Test(
    "A kill during an import leaves the old state or the new one",
    arguments: [50, 150, 400, 700, 1_000, 1_500, 2_500])
  func kill(milliseconds: Int) async throws {
    let workspace = try Workspace()
    try workspace.write("id\tname\tlatitude\tlongitude\nuser:old\tOldplace\t1\t2\n", to: "old.tsv")
    try workspace.write(Self.table("Newplace"), to: "new.tsv")
    #expect(try await workspace.run("dateline gazetteer import old.tsv").status == 0)
    let run = try workspace.start("exec dateline gazetteer import new.tsv")
    try await Task.sleep(for: .milliseconds(milliseconds))
    run.kill9()
    _ = try await run.result()

    let old = try await workspace.run("dateline locate --gazetteer $SMALL Oldplace")
    #expect(old.status == 0 && old.output.hasPrefix("user:old"), "\(old.errors)")
    let first = try await workspace.run("dateline locate --gazetteer $SMALL 'Newplace 0'")
    let last = try await workspace.run(
      "dateline locate --gazetteer $SMALL 'Newplace \(Self.rows - 1)'")
    #expect(first.output.hasPrefix("user:0 ") == last.output.hasPrefix("user:19999 "))
    // The next change succeeds.
    let next = try await workspace.run("dateline gazetteer remove user:old")
    #expect(next.status == 0, "\(next.errors)")
  }

  /// Regression: a read-only connection cannot roll back, and every command failed with "attempt to
  /// write a readonly database" until the next change.
  @Test("A journal that a crash left is rolled back by the next reader")
  func hotJournal() async throws {
    let workspace = try Workspace()
    let add = try await workspace.run(
      "dateline gazetteer add Foo --at 1,2 --country SY --gazetteer $SMALL")
    #expect(add.status == 0, "\(add.errors)")
    let database = workspace.path("data/dateline/overlay.sqlite")
    let copy = workspace.path("copy")
    let queue = try DatabaseQueue(path: database)
    try await queue.writeWithoutTransaction { db in
      // With room for one page the change reaches the file before it is committed.
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN; UPDATE place SET name = 'Bar'")
      for number in 0..<5_000 {
        try db.execute(sql: "INSERT INTO suppressed VALUES (?)", arguments: ["x\(number)"])
      }
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: database + suffix, toPath: copy + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    try queue.close()
    for suffix in ["", "-journal"] {
      try? FileManager.default.removeItem(atPath: database + suffix)
      try FileManager.default.moveItem(atPath: copy + suffix, toPath: database + suffix)
    }
    let result = try await workspace.run("dateline locate --gazetteer $SMALL Foo")
    #expect(result.output.hasPrefix("user:foo  Foo"), "\(result.errors)")
    #expect(result.status == 0)
  }

  @Test("A data folder that cannot be created is reported, and nothing is changed")
  func unwritableData() async throws {
    let workspace = try Workspace()
    try workspace.write("a file, not a folder", to: "data")
    let result = try await workspace.run(
      "dateline gazetteer add Foo --at 1,2 --country SY --gazetteer $SMALL")
    #expect(result.status == 1)
    #expect(result.errors.contains("data/dateline: cannot be written: "), "\(result.errors)")
    #expect(try await workspace.run("dateline locate --gazetteer $SMALL Raqqa").status == 0)
  }
}
