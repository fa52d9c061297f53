import Files
import Foundation
public import Gazetteer
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

extension CompiledLayer {
  /// The result of compiling.
  public struct Outcome: Sendable {
    /// The number of places.
    public let places: Int
    /// The SHA-256 of the compiled content, in hexadecimal.
    public let hash: String
    /// The number of rejected rows.
    public let refused: Int
  }

  /// Compiles a GeoNames dump into this folder, as a stand-alone gazetteer or as a layer over
  /// another.
  ///
  /// Memory use does not depend on the size of the dump. The folder is written under a temporary
  /// name and renamed when complete.
  ///
  /// - Parameters:
  ///   - dump: The files of the dump.
  ///   - base: The gazetteer that the layer will extend; nil for a stand-alone gazetteer.
  ///   - progress: Called from any thread with the share of the work done, 0...1.
  ///   - refused: Called from any thread for each rejected row.
  /// - Returns: The numbers of places and of rejected rows.
  /// - Throws: `GazetteerError` if a file cannot be read or written.
  public func build(
    from dump: GeoNamesDump, over base: LayeredGazetteer? = nil,
    progress: @escaping @Sendable (Double) -> Void = { _ in },
    refused: @escaping @Sendable (GazetteerError) -> Void = { _ in }
  ) throws(GazetteerError) -> Outcome {
    let count = Atomic(0)
    let report: @Sendable (GazetteerError) -> Void = { error in
      count.add(1, ordering: .relaxed)
      refused(error)
    }
    return try build(over: base, progress: { progress(0.1 + 0.9 * $0) }, refused: count) {
      scratch throws(GazetteerError) in
      let parts = try DumpPartitions(dump, scratch: scratch, refused: report)
      progress(0.1)
      return GazetteerCompiler.Input(
        tables: parts.parts.map { part in
          TableSource(name: "part \(part) of the dump", size: parts.size(of: part)) {
            () throws(GazetteerError) in
            let lines = try parts.lines(of: part)
            return TableBytes(
              DumpTable.table(
                places: lines.places, names: lines.names, hasNames: parts.hasNames,
                refused: report))
          }
        },
        sources: [
          [
            "GeoNames", "", "allCountries.txt", "", "CC BY 4.0",
            "GeoNames, https://www.geonames.org", "https://www.geonames.org",
            "places and alternate names",
          ]
        ], hash: parts.hash, idsAreApart: true)
    }
  }

  /// Compiles a sequence of places into this folder.
  ///
  /// - Parameters:
  ///   - places: Any number of places. If two have the same id, the first wins.
  ///   - name: The name of the places in error messages.
  ///   - hash: An identifier of this content, such as the SHA-256 of the files it was read from.
  ///   - base: The gazetteer that the layer will extend; nil for a stand-alone gazetteer.
  ///   - areCurated: Whether a person chose the places one by one; see ``PlaceFacts/isCurated``.
  ///   - progress: Called from any thread with the share of the work done, 0...1.
  /// - Returns: The number of places.
  /// - Throws: `GazetteerError.invalidPlace` for a place that cannot be a row.
  public func build(
    from places: some Sequence<Place>, name: String, hash: String,
    over base: LayeredGazetteer? = nil, areCurated: Bool = false,
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws(GazetteerError) -> Outcome {
    let rows = PlaceChunks(places, areCurated: areCurated)
    return try build(over: base, progress: progress, refused: Atomic(0)) {
      scratch throws(GazetteerError) in
      try rows.input(name: name, hash: hash, scratch: scratch)
    }
  }

  private func build(
    over base: LayeredGazetteer?, progress: @escaping @Sendable (Double) -> Void,
    refused: borrowing Atomic<Int>,
    _ input: (_ scratch: String) throws(GazetteerError) -> GazetteerCompiler.Input
  ) throws(GazetteerError) -> Outcome {
    let aside = path + ".making-\(getpid())"
    do {
      try checkReplaceable()
      try? FileManager.default.removeItem(atPath: aside)
      try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
      let input = try input(aside)
      var compiler = GazetteerCompiler(progress: progress)
      compiler.base = base?.base
      let places = try compiler.compile(input, into: aside)
      try CompiledSeal.write(folder: aside)
      if FileStatus(path: path) != nil {
        try FileManager.default.moveItem(atPath: path, toPath: aside + "-old")
      }
      try FileManager.default.moveItem(atPath: aside, toPath: path)
      try? FileManager.default.removeItem(atPath: aside + "-old")
      return Outcome(
        places: places, hash: input.hash, refused: refused.load(ordering: .relaxed))
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw (error as? GazetteerError) ?? .unwritable(path: path, reason: "\(error)")
    }
  }

  /// Throws if the folder contains anything other than a compiled gazetteer, which must not be
  /// replaced.
  private func checkReplaceable() throws(GazetteerError) {
    guard FileStatus(path: path) != nil, !CompiledLayer.isCompiled(path: path) else { return }
    let content = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard content?.isEmpty == true else {
      throw .unwritable(path: path, reason: "it contains something other than a compiled gazetteer")
    }
  }
}

/// Splits places into tables of a few thousand rows.
private struct PlaceChunks<Places: Sequence<Place>> {
  private let places: Places
  private let areCurated: Bool
  private static var size: Int { 4 << 20 }

  init(_ places: Places, areCurated: Bool) {
    self.places = places
    self.areCurated = areCurated
  }

  /// Writes the places to a scratch file, so that tables can be read in parallel.
  func input(
    name: String, hash: String, scratch: String
  ) throws(GazetteerError) -> GazetteerCompiler.Input {
    let file = try GazetteerError.ofFiles(ScratchFile(folder: scratch))
    var tables: [TableSource] = []
    var text = Array((PlaceColumn.header + "\n").utf8)
    func flush() throws(GazetteerError) {
      let count = text.count
      let result = text.withUnsafeBytes { bytes in
        Result { () throws(GazetteerError) in
          try GazetteerError.ofFiles(file.append(bytes))
        }
      }
      let offset = try result.get()
      tables.append(
        TableSource(name: name, isHandwritten: areCurated, size: count) {
          () throws(GazetteerError) in
          var bytes = [UInt8](repeating: 0, count: count)
          let result = bytes.withUnsafeMutableBytes { space in
            Result { () throws(GazetteerError) in
              try GazetteerError.ofFiles(file.read(space, at: offset))
            }
          }
          try result.get()
          return TableBytes(bytes)
        })
      text.removeAll(keepingCapacity: true)
      text.append(contentsOf: (PlaceColumn.header + "\n").utf8)
    }
    for place in places {
      try place.checkRow()
      text.append(contentsOf: (PlaceTableWriter.row(place) + "\n").utf8)
      if text.count >= Self.size { try flush() }
    }
    try flush()
    return GazetteerCompiler.Input(tables: tables, hash: hash)
  }
}
