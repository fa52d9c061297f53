import Files

/// A compiled gazetteer in a folder, either stand-alone or a layer over another.
public struct CompiledLayer: Sendable, Hashable {
  /// The folder with `places.sqlite`, `names.index` and their seal.
  public let path: String

  /// Makes a layer; nothing is read yet.
  public init(path: String) { self.path = path }

  /// Whether a folder contains the files of a compiled gazetteer, complete or not.
  public static func isCompiled(path: String) -> Bool {
    FileStatus(path: path + "/" + CompiledFiles.index) != nil
  }

  /// Opens the folder as the base gazetteer.
  ///
  /// - Throws: `GazetteerError.corrupt` if a file is damaged or has another version.
  func open() throws(GazetteerError) -> BaseGazetteer {
    try CompiledSeal.verify(folder: path)
    let opened = try BaseGazetteer(folder: path, hash: "")
    return try BaseGazetteer(folder: path, hash: opened.meta("hash") ?? "")
  }

  /// Opens the folder as a layer.
  ///
  /// - Throws: `GazetteerError.corrupt` if it was compiled over another gazetteer, because its
  ///   places refer to their countries and divisions by number.
  func open(over base: BaseGazetteer, firstNumber: UInt32) throws(GazetteerError) -> BaseGazetteer {
    try CompiledSeal.verify(folder: path)
    let opened = try BaseGazetteer(folder: path, hash: "", firstNumber: firstNumber)
    guard try opened.meta("base") == base.hash else {
      throw .corrupt(path: path, reason: "it was compiled on top of another gazetteer")
    }
    return opened
  }
}

/// The names of the files that make up a compiled gazetteer.
package enum CompiledFiles {
  /// Places with all their columns, for everything but look-ups.
  package static let database = "places.sqlite"
  /// Names and records, for look-ups.
  package static let index = "names.index"
}
