public import Files
public import Gazetteer
public import GazetteerBuild
import GazetteerImport
import GazetteerText

/// Which gazetteer to open: its text, its cache and its overlays.
public struct GazetteerSetup: Sendable {
  /// The folder with the gazetteer's text, or with a compiled gazetteer (`CompiledLayer`).
  public var text: GazetteerFolder
  /// The cache folder for the compiled form; nil for that of ``folders``.
  public var cacheFolder: String?
  /// The user's own places; nil for none.
  public var userOverlay: OverlayStore?
  /// Tables of places and folders of compiled layers to use in this run; later ones take
  /// precedence.
  public var overlayFiles: [String]

  /// The user's folders, for the cache and for scratch files.
  public var folders: UserFolders

  /// The default gazetteer with the user's own places on top.
  ///
  /// - Parameter folders: The user's folders; without them, those of the process's environment.
  public init(folders: UserFolders = .process) {
    self.init(
      text: GazetteerFolder(path: GazetteerText.path), userOverlay: OverlayStore(in: folders),
      folders: folders)
  }

  /// Makes a setup.
  public init(
    text: GazetteerFolder, cacheFolder: String? = nil, userOverlay: OverlayStore? = nil,
    overlayFiles: [String] = [], folders: UserFolders = .process
  ) {
    self.text = text
    self.folders = folders
    self.cacheFolder = cacheFolder
    self.userOverlay = userOverlay
    self.overlayFiles = overlayFiles
  }

  /// Opens the gazetteer, compiling it first if necessary.
  ///
  /// - Parameters:
  ///   - rebuild: Whether to compile even if a compiled form exists.
  ///   - report: Called from any thread with progress and repairs.
  ///   - refused: Called for each unusable row of an overlay file.
  /// - Returns: The gazetteer with its overlays.
  /// - Throws: `GazetteerError`.
  public func open(
    rebuild: Bool = false,
    report: @escaping @Sendable (CompiledStore.Event) -> Void = { _ in },
    refused: (GazetteerError) -> Void = { _ in }
  ) throws(GazetteerError) -> LayeredGazetteer {
    let cacheFolder = cacheFolder ?? folders.cache
    let base = try openBase(rebuild: rebuild, cacheFolder: cacheFolder, report: report)
    var layers: [CompiledLayer] = []
    var overlays: [Place] = []
    var suppressed: [String] = []
    if let userOverlay {
      let own = try userOverlay.snapshot(over: base, cacheFolder: cacheFolder) { event in
        report(.overlay(event))
      }
      layers = own.layer.map { [$0] } ?? []
      overlays = own.places
      suppressed = own.suppressed
    }
    for file in overlayFiles {
      if CompiledLayer.isCompiled(path: file) {
        layers.append(CompiledLayer(path: file))
      } else {
        let contents = try PlaceTableFile.read(
          path: file, folders: folders, refused: refused)
        overlays += contents.places
        suppressed += contents.suppressed
      }
    }
    if layers.isEmpty, overlays.isEmpty, suppressed.isEmpty { return base }
    return try base.laying(layers, overlays: overlays, suppressed: suppressed)
  }

  private func openBase(
    rebuild: Bool, cacheFolder: String,
    report: @escaping @Sendable (CompiledStore.Event) -> Void
  ) throws(GazetteerError) -> LayeredGazetteer {
    // A custom folder need not have outlines, a base map or outlets; those of the default gazetteer
    // are used instead.
    let companionFolders = [text.path, GazetteerText.path]
    if CompiledLayer.isCompiled(path: text.path) {
      return try LayeredGazetteer.open(
        CompiledLayer(path: text.path), companionFolders: companionFolders,
        cacheFolder: cacheFolder)
    }
    let store = CompiledStore(
      text: text, cacheFolder: cacheFolder, folders: folders, report: report)
    return try LayeredGazetteer.open(
      store, rebuild: rebuild, companionFolders: companionFolders)
  }
}
