import Foundation
import TestSupport
import Testing

/// A text that is compared with a plain file in `Snapshots`.
///
/// With the environment variable `RECORD_SNAPSHOTS` set, the file is written instead.
enum Snapshot {
  static func expect(_ text: String, named name: String) throws {
    let file = ProjectFolders.tests.appending(path: "DatelineTests/Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let recorded = try #require(
      try? ProjectFolders.text(file), "no snapshot \(name); record it with RECORD_SNAPSHOTS=1")
    guard text != recorded else { return }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(found, expected).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name):\(line + 1) differs; RECORD_SNAPSHOTS=1 records it anew
      found:    \(line < found.count ? found[line] : "(end)")
      expected: \(line < expected.count ? expected[line] : "(end)")
      """)
  }
}
