extension LayeredGazetteer {
  /// Opens the default gazetteer, or the one whose text lies in `text`, with overlays above it.
  ///
  /// - Parameters:
  ///   - store: Where text and cache are; see ``CompiledStore``.
  ///   - layers: Compiled layers to lay over the base, later ones above earlier ones.
  ///   - overlays: Places to lay over the base, later ones above earlier ones.
  ///   - suppressed: Ids of places to hide.
  ///   - rebuild: Compile even if a compiled form is there.
  /// - Returns: The open gazetteer.
  /// - Throws: `GazetteerError`; compiles the text where it has to.
  public static func open(
    _ store: CompiledStore, layers: [CompiledLayer] = [], overlays: [Place] = [],
    suppressed: [String] = [], rebuild: Bool = false
  ) throws(GazetteerError) -> LayeredGazetteer {
    try open(
      store, layers: layers, overlays: overlays, suppressed: suppressed, rebuild: rebuild,
      companions: GazetteerCompanions(folders: [store.text.path], cacheFolder: store.cacheFolder))
  }

  /// Opens a gazetteer with companions that may lie in another folder than its text.
  ///
  /// - Parameters:
  ///   - store: Where text and cache are; see ``CompiledStore``.
  ///   - layers: Compiled layers to lay over the base, later ones above earlier ones.
  ///   - overlays: Places to lay over the base, later ones above earlier ones.
  ///   - suppressed: Ids of places to hide.
  ///   - rebuild: Compile even if a compiled form is there.
  ///   - companions: Outlines, base map and outlets; often those of the text's folder.
  /// - Returns: The open gazetteer.
  /// - Throws: `GazetteerError`; compiles the text where it has to.
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
