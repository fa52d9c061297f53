public import Gazetteer

extension LayeredGazetteer {
  /// Opens the gazetteer of a store, with overlays on top.
  ///
  /// - Parameters:
  ///   - store: The text and the cache; see ``CompiledStore``.
  ///   - layers: Compiled layers over the base; later ones take precedence.
  ///   - overlays: Places over the base; later ones take precedence.
  ///   - suppressed: Ids of places to hide.
  ///   - rebuild: Whether to compile even if a compiled form exists.
  ///   - companionFolders: Folders in which to look for outlines, base map and outlets, the preferred
  ///     one first; nil for that of the text.
  /// - Returns: The open gazetteer.
  /// - Throws: `GazetteerError`; the text is compiled first if necessary.
  public static func open(
    _ store: CompiledStore, layers: [CompiledLayer] = [], overlays: [Place] = [],
    suppressed: [String] = [], rebuild: Bool = false, companionFolders: [String]? = nil
  ) throws(GazetteerError) -> LayeredGazetteer {
    try open(
      base: store.open(rebuild: rebuild), layers: layers, overlays: overlays,
      suppressed: suppressed, companionFolders: companionFolders ?? [store.text.path],
      cacheFolder: store.cacheFolder)
  }
}
