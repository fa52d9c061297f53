package import Gazetteer
import GazetteerBuild
import GazetteerText
import TestSupport

/// Gazetteers that tests share: opened once a process, compiled once a build folder.
package enum TestGazetteer {
  private static let standardResult = Result {
    try open(GazetteerFolder(path: GazetteerText.path))
  }
  private static let smallResult = Result {
    try open(GazetteerFolder(path: ProjectFolders.smallGazetteer.path(percentEncoded: false)))
  }

  /// The default gazetteer without the user's overlay.
  package static func standard() throws -> LayeredGazetteer { try standardResult.get() }

  /// The fixture's 300 places.
  package static func small() throws -> LayeredGazetteer { try smallResult.get() }

  private static func open(_ folder: GazetteerFolder) throws -> LayeredGazetteer {
    let cache = ProjectFolders.cache.appending(path: "dateline").path(percentEncoded: false)
    return try LayeredGazetteer.open(CompiledStore(text: folder, cacheFolder: cache))
  }
}
