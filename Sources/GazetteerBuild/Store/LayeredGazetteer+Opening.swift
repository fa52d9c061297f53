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
  /// - Returns: The open gazetteer.
  /// - Throws: `GazetteerError`; the text is compiled first if necessary.
  public static func open(
    _ store: CompiledStore, layers: [CompiledLayer] = [], overlays: [Place] = [],
    suppressed: [String] = [], rebuild: Bool = false
  ) throws(GazetteerError) -> LayeredGazetteer {
    try open(
      store, layers: layers, overlays: overlays, suppressed: suppressed, rebuild: rebuild,
      companions: GazetteerCompanions(folders: [store.text.path], cacheFolder: store.cacheFolder))
  }

  /// Opens a gazetteer whose companions may be in another folder than its text.
  ///
  /// - Parameters:
  ///   - store: The text and the cache; see ``CompiledStore``.
  ///   - layers: Compiled layers over the base; later ones take precedence.
  ///   - overlays: Places over the base; later ones take precedence.
  ///   - suppressed: Ids of places to hide.
  ///   - rebuild: Whether to compile even if a compiled form exists.
  ///   - companions: Outlines, base map and outlets; often those in the text's folder.
  /// - Returns: The open gazetteer.
  /// - Throws: `GazetteerError`; the text is compiled first if necessary.
  package static func open(
    _ store: CompiledStore, layers: [CompiledLayer] = [], overlays: [Place] = [],
    suppressed: [String] = [], rebuild: Bool = false, companions: GazetteerCompanions
  ) throws(GazetteerError) -> LayeredGazetteer {
    try open(
      base: store.open(rebuild: rebuild), layers: layers, overlays: overlays,
      suppressed: suppressed,
      companions: companions)
  }
}
