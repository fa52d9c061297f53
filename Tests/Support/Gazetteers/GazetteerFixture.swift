import Foundation
package import Gazetteer
package import GazetteerBuild
import Synchronization
package import TestSupport

/// A copy of the real extract under `Tests/Fixtures/extract`, with a cache of its own.
///
/// The extract is GeoNames data, CC BY 4.0, and Natural Earth, public domain; `SOURCES.tsv` beside
/// it has the attributions.
package final class GazetteerFixture: Sendable {
  package let scratch: ScratchFolder
  private let log = Mutex<[CompiledStore.Event]>([])

  /// Copies the extract; `text` holds files that replace or add to its own, by name.
  package init(_ text: [String: String] = [:]) throws {
    scratch = try ScratchFolder()
    try FileManager.default.copyItem(
      atPath: ProjectFolders.extract.path(percentEncoded: false), toPath: textPath)
    for (name, content) in text { try scratch.write("text/" + name, content) }
  }

  /// The gazetteer that most tests look at, compiled once.
  package static let shared = Result { try kept.get().open() }
  private static let kept = Result {
    atexit { GazetteerFixture.removeKept() }
    return try GazetteerFixture()
  }

  private static func removeKept() {
    if let fixture = try? kept.get() {
      try? FileManager.default.removeItem(atPath: fixture.scratch.path)
    }
  }

  package var textPath: String { scratch.file("text") }
  package var cachePath: String { scratch.file("cache") }

  /// The text, for checks.
  package var folder: GazetteerFolder { GazetteerFolder(path: textPath) }

  package func store(cache: String? = nil) -> CompiledStore {
    var store = CompiledStore(text: folder, cacheFolder: cache ?? cachePath) { [weak self] event in
      self?.log.withLock { $0.append(event) }
    }
    store.fallbackFolder = scratch.file("fallback")
    return store
  }

  package func open(
    overlays: [Place] = [], suppressed: [String] = [], rebuild: Bool = false, cache: String? = nil
  ) throws -> LayeredGazetteer {
    try LayeredGazetteer.open(
      store(cache: cache), overlays: overlays, suppressed: suppressed, rebuild: rebuild)
  }

  /// What the store reported, in words: `compiled 232`, `damaged: ...`; progress is left out.
  package var events: [String] {
    log.withLock { $0 }.compactMap { event in
      switch event {
      case .progress, .overlay: nil
      case .compiled(let places, _): "compiled \(places)"
      case .cacheUnwritable(let path, let reason, let instead):
        "unwritable \(path): \(reason); \(instead)"
      case .damaged(_, let reason): "damaged: \(reason)"
      }
    }
  }

  /// How often the store compiled.
  package var compilations: Int { events.count { $0.hasPrefix("compiled") } }

  /// The compiled folders in the cache.
  package func compiledFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: cachePath).sorted()
      .filter { $0.hasPrefix("gazetteer-") }.map { cachePath + "/" + $0 }
  }
}

extension LayeredGazetteer {
  /// Ids of the places that bear a name, in order, with the tier by which each was found.
  package func found(_ name: String, limit: Int = 50) -> [String] {
    candidates(named: name, limit: limit).map { "\(id(of: $0.place)) \($0.tier)" }
  }

  package func ids(_ name: String) -> [String] { candidates(named: name).map { id(of: $0.place) } }
}
