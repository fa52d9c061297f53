import Digests
import Files
import Foundation
import GRDB
public import Gazetteer

/// A large overlay prepared for use: most of it compiled into a layer in the cache, with later
/// changes in memory.
///
/// With it, a command starts as fast with a hundred thousand user places as with none. The database
/// remains the sole authority: a snapshot can be deleted at any time and is then compiled again.
/// Its folder is named after the overlay's path, the number of the last change that it contains,
/// and a hash of that change and of the gazetteer below.
public struct OverlaySnapshot: Sendable {
  /// The number of places from which an overlay is compiled.
  public static let compilationThreshold = 2_000
  /// The number of places from which an overlay is compiled.
  @available(*, deprecated, renamed: "compilationThreshold")
  public static var leastPlaces: Int { compilationThreshold }
  /// The number of places that may change before the overlay is compiled again.
  static let maximumChangeCount = 1_000

  /// The compiled part; nil for a small overlay.
  public let layer: CompiledLayer?
  /// The places above the layer.
  public let places: [Place]
  /// The ids of places that are hidden.
  public let suppressed: [String]
}

extension OverlayStore {
  /// The overlay as it is now, its bulk compiled where it is large.
  ///
  /// - Parameters:
  ///   - base: The gazetteer below.
  ///   - cacheFolder: The folder for compiled forms; nil for the user's cache.
  ///   - report: Called, on any thread, if something has to be compiled.
  /// - Returns: The parts, to be passed to ``LayeredGazetteer/laying(_:overlays:suppressed:)``.
  /// - Throws: `GazetteerError.overlay` or `.newerOverlay`. A cache that cannot be written is not
  ///   an error; it only makes this slower.
  public func snapshot(
    over base: LayeredGazetteer, cacheFolder: String? = nil,
    report: @escaping @Sendable (SnapshotEvent) -> Void = { _ in }
  ) throws(GazetteerError) -> OverlaySnapshot {
    let snapshot = try read { db -> OverlaySnapshot? in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM place") ?? 0
      guard count >= OverlaySnapshot.compilationThreshold,
        let folder = SnapshotFolder(
          overlay: path, base: base.hash, cache: cacheFolder ?? UserFolders.cache)
      else { return nil }
      let reader = SnapshotReader(db: db, folder: folder)
      if let found = try reader.existing() { return found }
      return try reader.compile(over: base, report: report)
    }
    if let snapshot = snapshot ?? nil { return snapshot }
    let contents = try contents()
    return OverlaySnapshot(layer: nil, places: contents.places, suppressed: contents.suppressed)
  }
}

/// The folder of the snapshots of one overlay over one gazetteer.
private struct SnapshotFolder {
  let cache: String
  private let base: String
  private let prefix: String

  /// Returns nil if the cache cannot be written.
  init?(overlay: String, base: String, cache: String) {
    guard (try? UserFolders.makeWritable(cache)) != nil else { return nil }
    self.cache = cache
    self.base = base
    let absolute = URL(fileURLWithPath: overlay).standardizedFileURL.path
    prefix = "overlay-\(NameIndexFormat.schema)-\(Self.hash([absolute, base]))-"
  }

  /// Returns the folder for the state after a change.
  func path(after change: Row) -> String {
    let number: Int = change["number"]
    let facts = ["at", "action", "id", "after"].map { (change[$0] as String?) ?? "" }
    return "\(cache)/\(prefix)\(number)-\(Self.hash([base] + facts))"
  }

  /// Returns the numbers of the changes after which a snapshot was made, latest first.
  func changes() -> [Int] {
    names().compactMap { $0.dropFirst(prefix.count).split(separator: "-").first }
      .compactMap { Int($0) }.sorted(by: >)
  }

  /// Deletes all snapshots except one. Processes that have one open can go on using it.
  func removeAll(but path: String) {
    for name in names() where cache + "/" + name != path {
      try? FileManager.default.removeItem(atPath: cache + "/" + name)
    }
  }

  private func names() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? []
    return names.filter { $0.hasPrefix(prefix) }
  }

  private static func hash(_ parts: [String]) -> String {
    let digest = DigestAlgorithm.sha256.digest(of: Array(parts.joined(separator: "\0").utf8))
    return digest.prefix(8).hexadecimal
  }
}

/// Finds or compiles a snapshot within one transaction.
private struct SnapshotReader {
  let db: Database
  let folder: SnapshotFolder

  /// Finds the newest snapshot that differs little from the present state.
  func existing() throws -> OverlaySnapshot? {
    for number in folder.changes() {
      guard let change = try change(number) else { continue }
      let layer = CompiledLayer(path: folder.path(after: change))
      guard CompiledLayer.isCompiled(path: layer.path),
        (try? CompiledSeal.verify(folder: layer.path)) != nil,
        let places = try placesChanged(since: number)
      else { continue }
      return OverlaySnapshot(layer: layer, places: places, suppressed: try suppressed())
    }
    return nil
  }

  /// Returns the places changed since a snapshot; nil if too many were, or if a place of the
  /// snapshot was removed, which a layer above cannot express.
  private func placesChanged(since number: Int) throws -> [Place]? {
    let ids = try String.fetchAll(
      db, sql: "SELECT DISTINCT id FROM change WHERE number > ? LIMIT ?",
      arguments: [number, OverlaySnapshot.maximumChangeCount + 1])
    guard ids.count <= OverlaySnapshot.maximumChangeCount else { return nil }
    var places: [Place] = []
    for id in ids {
      let place = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM place WHERE id = ?"), arguments: [id])
      let hidden = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM suppressed WHERE id = ?"), arguments: [id])
      if let place {
        places.append(Place(row: place))
      } else if hidden == nil, try stateBefore(id, since: number) != nil {
        return nil
      }
    }
    return places
  }

  /// Returns the recorded state of an id before its first change after another change.
  private func stateBefore(_ id: String, since number: Int) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT before FROM change WHERE number > ? AND id = ? ORDER BY number LIMIT 1",
      arguments: [number, id])
  }

  /// Compiles all places; returns nil if the cache cannot be written.
  func compile(
    over base: LayeredGazetteer,
    report: @escaping @Sendable (OverlayStore.SnapshotEvent) -> Void
  ) throws -> OverlaySnapshot? {
    guard let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM change"),
      let change = try change(last), let lock = try? FileLock(path: folder.cache + "/lock")
    else { return nil }
    defer { lock.unlock() }
    // Another process may have compiled the snapshot while this one waited for the lock.
    if let made = try existing() { return made }
    let start = ContinuousClock.now
    let layer = CompiledLayer(path: folder.path(after: change))
    try? FileManager.default.removeItem(atPath: layer.path)
    let rows = StoredPlaces(try Row.fetchCursor(db, sql: "SELECT * FROM place ORDER BY rowid"))
    let outcome = try? layer.build(
      from: rows, name: "overlay", hash: layer.path, over: base, areCurated: true
    ) { report(.progress($0)) }
    if let error = rows.error { throw error }
    guard let outcome else { return nil }
    folder.removeAll(but: layer.path)
    report(.compiled(places: outcome.places, seconds: start.duration(to: .now) / .seconds(1)))
    return OverlaySnapshot(layer: layer, places: [], suppressed: try suppressed())
  }

  private func change(_ number: Int) throws -> Row? {
    try Row.fetchOne(db, sql: "SELECT * FROM change WHERE number = ?", arguments: [number])
  }

  private func suppressed() throws -> [String] {
    try String.fetchAll(db, sql: "SELECT id FROM suppressed ORDER BY id")
  }
}

/// The places of a cursor as a sequence. Because a sequence cannot throw, an error ends it and is
/// kept.
private final class StoredPlaces: Sequence, IteratorProtocol {
  private let cursor: RowCursor
  private(set) var error: (any Error)?

  init(_ cursor: RowCursor) { self.cursor = cursor }

  func next() -> Place? {
    do {
      return try cursor.next().map(Place.init(row:))
    } catch {
      self.error = error
      return nil
    }
  }
}
