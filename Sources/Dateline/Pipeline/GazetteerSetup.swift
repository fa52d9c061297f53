public import Gazetteer
import GazetteerText

/// Which gazetteer to open: its text, its cache and the overlays above it.
public struct GazetteerSetup: Sendable {
  /// The folder of the gazetteer's text, or that of a compiled gazetteer (`CompiledLayer`).
  public var text: GazetteerFolder
  /// The cache for its compiled form; nil for the user's.
  public var cacheFolder: String?
  /// The user's own places; nil for none.
  public var userOverlay: OverlayStore?
  /// Tables of places, and folders of compiled layers, for this run; later ones above earlier ones.
  public var overlayFiles: [String]

  /// The default gazetteer with the user's own places above it.
  public init() {
    self.init(text: GazetteerFolder(path: GazetteerText.path), userOverlay: OverlayStore())
  }

  /// Makes a setup.
  public init(
    text: GazetteerFolder, cacheFolder: String? = nil, userOverlay: OverlayStore? = nil,
    overlayFiles: [String] = []
  ) {
    self.text = text
    self.cacheFolder = cacheFolder
    self.userOverlay = userOverlay
    self.overlayFiles = overlayFiles
  }

  /// Opens the gazetteer, compiling it where it has to be.
  ///
  /// - Parameters:
  ///   - rebuild: Compile even if a compiled form is there.
  ///   - report: Told of progress and of what was put right; called from any thread.
  ///   - refused: Called for each row of an overlay file that cannot be used.
  /// - Returns: The gazetteer with its overlays.
  /// - Throws: `GazetteerError`.
  public func open(
    rebuild: Bool = false,
    report: @escaping @Sendable (CompiledStore.Event) -> Void = { _ in },
    refused: (GazetteerError) -> Void = { _ in }
  ) throws(GazetteerError) -> LayeredGazetteer {
    let base = try openBase(rebuild: rebuild, report: report)
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
        let contents = try PlaceTableFile.read(path: file, refused: refused)
        overlays += contents.places
        suppressed += contents.suppressed
      }
    }
    if layers.isEmpty, overlays.isEmpty, suppressed.isEmpty { return base }
    return try base.laying(layers, overlays: overlays, suppressed: suppressed)
  }

  /// A folder of one's own need not have outlines, a base map or outlets: the default gazetteer's serve.
  private var companions: GazetteerCompanions {
    GazetteerCompanions(folders: [text.path, GazetteerText.path], cacheFolder: cacheFolder)
  }

  private func openBase(
    rebuild: Bool, report: @escaping @Sendable (CompiledStore.Event) -> Void
  ) throws(GazetteerError) -> LayeredGazetteer {
    if CompiledLayer.isCompiled(path: text.path) {
      return try LayeredGazetteer.open(
        CompiledLayer(path: text.path), companions: companions)
    }
    let store = CompiledStore(text: text, cacheFolder: cacheFolder, report: report)
    return try LayeredGazetteer.open(store, rebuild: rebuild, companions: companions)
  }
}
