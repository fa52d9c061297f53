import Foundation

/// Tables of cases: a line that names the columns, a case a line, tabs between columns, comments after `#`.
package enum TestTable {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - name: A file in the folder `Tables` of the test target.
  ///   - test: A source file of the test target.
  /// - Returns: The rows, with `\n`, `\r` and `\t` that are written out in it put in.
  /// - Throws: Foundation's error where there is no such file.
  package static func rows(_ name: String, of test: String = #filePath) throws -> [[String]] {
    let file = TestTarget.folder(of: test).appending(components: "Tables", name)
    return try ProjectFolders.text(file).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .dropFirst().map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
          String(cell).replacing("\\n", with: "\n").replacing("\\r", with: "\r")
            .replacing("\\t", with: "\t")
        }
      }
  }
}

/// The folder of a test target.
enum TestTarget {
  /// The folder below `Tests` in which a source file lies, at whatever depth.
  static func folder(of file: String) -> URL {
    let tests = ProjectFolders.tests.pathComponents
    let rest = URL(filePath: file).pathComponents.dropFirst(tests.count)
    return ProjectFolders.tests.appending(component: rest.first ?? "")
  }
}
