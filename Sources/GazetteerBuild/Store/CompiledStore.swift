import Files
import Foundation
public import Gazetteer
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Finds the compiled form of a gazetteer's text in the cache, or compiles it.
///
/// A compiled gazetteer is a folder named after its schema and content hash. It is written under a
/// temporary name and renamed when complete, so a crash leaves either none or a complete one. It
/// contains a seal with the sizes and modification times of its files. As long as the seal matches,
/// the files are used; if it does not, or a file cannot be opened, they are compiled again.
public struct CompiledStore: Sendable {
  /// An event that the store reports while it works.
  public enum Event: Sendable {
    /// Compilation has progressed to this share, 0...1.
    case progress(Double)
    /// Compilation is complete, with the number of places and the duration in seconds.
    case compiled(places: Int, seconds: Double)
    /// The cache folder cannot be written, so another is used.
    case cacheUnwritable(path: String, reason: String, instead: String)
    /// A compiled gazetteer is damaged and will be compiled again.
    case damaged(path: String, reason: String)
    /// The user's own places are being compiled too, because they are many.
    case overlay(OverlayStore.SnapshotEvent)
  }

  let text: GazetteerFolder
  let cacheFolder: String
  /// The folder used if `cacheFolder` cannot be written.
  package var fallbackFolder = UserFolders.temporaryCache
  let report: @Sendable (Event) -> Void

  /// Makes a store; nothing is read yet.
  ///
  /// - Parameters:
  ///   - text: The text of the gazetteer.
  ///   - cacheFolder: The cache folder; if nil, `$XDG_CACHE_HOME/dateline` or `~/.cache/dateline`.
  ///   - report: Called from any thread with each event.
  public init(
    text: GazetteerFolder, cacheFolder: String? = nil,
    report: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    self.text = text
    self.cacheFolder = cacheFolder ?? UserFolders.cache
    self.report = report
  }

  /// Opens the compiled gazetteer, compiling it first if necessary.
  ///
  /// - Parameter rebuild: Whether to compile even if a compiled form exists.
  /// - Returns: The compiled form, mapped into memory.
  /// - Throws: `GazetteerError` for a bad row in the text, or if the disk cannot be written.
  func open(rebuild: Bool = false) throws(GazetteerError) -> BaseGazetteer {
    let files = try text.files()
    let stamp = GazetteerFolder.stamp(of: files + text.sourceFiles())
    for cache in [cacheFolder, fallbackFolder] where !rebuild {
      guard let hash = try? String(contentsOfFile: stampPath(stamp, in: cache), encoding: .utf8)
      else { continue }
      if let base = existing(hash: hash, in: cache) { return base }
    }
    return try compile(stamp: stamp, rebuild: rebuild)
  }

  private func existing(hash: String, in cache: String) -> BaseGazetteer? {
    let path = folderPath(hash: hash, in: cache)
    guard FileStatus(path: path) != nil else { return nil }
    do throws(GazetteerError) {
      try CompiledSeal.verify(folder: path)
      return try BaseGazetteer(folder: path, hash: hash)
    } catch {
      report(.damaged(path: path, reason: "\(error)"))
      return nil
    }
  }

  private func compile(stamp: String, rebuild: Bool) throws(GazetteerError) -> BaseGazetteer {
    let source = try text.compilerInput()
    let cache = try writableCache()
    let lock = try GazetteerError.ofFiles { () throws(FileError) in
      try FileLock(path: cache + "/lock")
    }
    defer { lock.unlock() }
    // Another process may have compiled while this one waited for the lock.
    if !rebuild, let base = existing(hash: source.hash, in: cache) {
      writeStamp(stamp, hash: source.hash, in: cache)
      return base
    }
    let start = ContinuousClock.now
    let target = folderPath(hash: source.hash, in: cache)
    let aside = target + ".making-\(getpid())"
    removeLeftovers(in: cache)
    do {
      try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
      let compiler = GazetteerCompiler { report(.progress($0)) }
      let places = try compiler.compile(source, into: aside)
      try CompiledSeal.write(folder: aside)
      _ = try BaseGazetteer(folder: aside, hash: source.hash)
      if FileStatus(path: target) != nil {
        try FileManager.default.moveItem(atPath: target, toPath: aside + "-old")
      }
      try FileManager.default.moveItem(atPath: aside, toPath: target)
      try? FileManager.default.removeItem(atPath: aside + "-old")
      let elapsed = start.duration(to: .now)
      report(.compiled(places: places, seconds: elapsed / .seconds(1)))
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw (error as? GazetteerError) ?? .unwritable(path: aside, reason: "\(error)")
    }
    writeStamp(stamp, hash: source.hash, in: cache)
    return try BaseGazetteer(folder: target, hash: source.hash)
  }

  /// The cache folder, or one in the temporary folder if it cannot be written.
  private func writableCache() throws(GazetteerError) -> String {
    do throws(GazetteerError) {
      try GazetteerError.ofFiles { () throws(FileError) in try UserFolders.makeWritable(cacheFolder)
      }
      return cacheFolder
    } catch {
      try GazetteerError.ofFiles { () throws(FileError) in
        try UserFolders.makeWritable(fallbackFolder)
      }
      report(.cacheUnwritable(path: cacheFolder, reason: "\(error)", instead: fallbackFolder))
      return fallbackFolder
    }
  }

  /// Removes what an interrupted compilation left behind. The lock must be held.
  private func removeLeftovers(in cache: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? []
    for name in names where name.hasPrefix("gazetteer-") && name.contains(".making-") {
      try? FileManager.default.removeItem(atPath: cache + "/" + name)
    }
  }

  private func folderPath(hash: String, in cache: String) -> String {
    "\(cache)/gazetteer-\(NameIndexFormat.schema)-\(hash.prefix(16))"
  }

  private func stampPath(_ stamp: String, in cache: String) -> String {
    "\(cache)/text-\(stamp)"
  }

  private func writeStamp(_ stamp: String, hash: String, in cache: String) {
    // Without the stamp, the next start only has to hash the text again.
    try? hash.write(toFile: stampPath(stamp, in: cache), atomically: true, encoding: .utf8)
  }
}
