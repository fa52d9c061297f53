import Files

/// A compiled gazetteer in a folder, on its own or to lie over another.
public struct CompiledLayer: Sendable, Hashable {
  /// The folder with `places.sqlite`, `names.index` and their seal.
  public let path: String

  /// Names the folder; nothing is read yet.
  public init(path: String) { self.path = path }

  /// Whether a folder holds the files of a compiled gazetteer, whole or not.
  public static func isCompiled(path: String) -> Bool {
    FileStatus(path: path + "/" + CompiledFiles.index) != nil
  }

  /// Opens the folder as the lowest gazetteer.
  ///
  /// - Throws: `GazetteerError.corrupt` where a file is damaged or of another version.
  func open() throws(GazetteerError) -> BaseGazetteer {
    try CompiledSeal.verify(folder: path)
    let opened = try BaseGazetteer(folder: path, hash: "")
    return try BaseGazetteer(folder: path, hash: opened.meta("hash") ?? "")
  }

  /// Opens the folder as a layer.
  ///
  /// - Throws: `GazetteerError.corrupt` where it was compiled on top of another gazetteer: its places name
  ///   their countries and divisions by number.
  func open(over base: BaseGazetteer, firstNumber: UInt32) throws(GazetteerError) -> BaseGazetteer {
    try CompiledSeal.verify(folder: path)
    let opened = try BaseGazetteer(folder: path, hash: "", firstNumber: firstNumber)
    guard try opened.meta("base") == base.hash else {
      throw .corrupt(path: path, reason: "it was compiled on top of another gazetteer")
    }
    return opened
  }
}
