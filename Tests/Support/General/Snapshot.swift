import Foundation

/// A text that is compared with a plain file in the folder `Snapshots` of the test target.
///
/// With the environment variable `RECORD_SNAPSHOTS` set, the file is written instead.
package enum Snapshot {
  /// Compares a text with the recorded one.
  ///
  /// - Parameters:
  ///   - text: What was made now.
  ///   - name: A path below `Snapshots`.
  ///   - test: A source file of the test target.
  /// - Returns: How the text differs, by its first line that does; nil where it does not.
  /// - Throws: Foundation's error where the file cannot be written.
  package static func difference(
    of text: String, from name: String, in test: String = #filePath
  ) throws -> String? {
    let file = TestTarget.folder(of: test).appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    guard let recorded = try? ProjectFolders.text(file) else {
      return "no snapshot \(name); record it with RECORD_SNAPSHOTS=1"
    }
    guard text != recorded else { return nil }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(found, expected).prefix { $0 == $1 }.count
    return """
      \(name):\(line + 1) differs; RECORD_SNAPSHOTS=1 records it again
      found:    \(line < found.count ? found[line] : "(end)")
      expected: \(line < expected.count ? expected[line] : "(end)")
      """
  }
}
