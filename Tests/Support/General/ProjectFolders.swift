package import Foundation

/// Where the tests find what they read.
package enum ProjectFolders {
  /// The package's top level.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// `Tests`.
  package static var tests: URL { root.appending(path: "Tests") }

  /// Example articles of our own.
  package static var examples: URL { tests.appending(path: "Examples") }

  /// About 300 rows of the default gazetteer, for tests that ask for no more.
  package static var smallGazetteer: URL { tests.appending(path: "Fixtures/gazetteer") }

  /// About 200 rows of the default gazetteer with their attributions, for tests that compile their own.
  package static var extract: URL { tests.appending(path: "Fixtures/extract") }

  /// Where the build puts executables: the folder of the running test bundle.
  package static let products =
    Bundle.main.executableURL?.deletingLastPathComponent()
    ?? root.appending(path: ".build/debug")

  /// A cache folder that all tests share, so that the default gazetteer is compiled once.
  package static var cache: URL { products.appending(path: "test-cache") }

  /// A news article that is not part of this project and may lie beside the package; nil where it
  /// does not.
  package static let sharedArticle: URL? = {
    let file = root.deletingLastPathComponent()
      .appending(path: "shared/article/deir-al-zour-2017.txt")
    return FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) ? file : nil
  }()

  /// A text file of the project.
  package static func text(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
