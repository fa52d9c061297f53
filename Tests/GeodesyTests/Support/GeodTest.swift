import Foundation
import TestSupport

/// Karney's test set of geodesics (doi:10.5281/zenodo.32156), of which 100 may lie beside the package.
enum GeodTest {
  /// The rows of `shared/data/GeodTest-100.dat`; nil where that is not.
  static func rows() -> [[Double]]? {
    let file = ProjectFolders.root.deletingLastPathComponent()
      .appending(components: "shared", "data", "GeodTest-100.dat")
    guard let text = try? ProjectFolders.text(file) else { return nil }
    return text.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { Double($0) }
    }
  }
}
