import Synchronization

/// What lies beside the places in a gazetteer's folder: outlines, base map and outlets.
///
/// Each is opened at first use and then shared, so that a command which draws no map reads no rivers.
/// Where the first folder lacks one of them, the next folder's serves.
package final class GazetteerCompanions: Sendable {
  private let folders: [String]
  private let cacheFolder: String?
  private let opened = Mutex(Opened())

  private struct Opened {
    var outlines: Outlines?
    var basemap: Basemap?
    var outlets: OutletTable?
    var shapes: PlaceShapes?
  }

  /// Names the folders; nothing is read yet.
  ///
  /// - Parameters:
  ///   - folders: Folders of gazetteers' text, the preferred one first.
  ///   - cacheFolder: Where compiled outlines are kept; nil for the user's cache.
  package init(folders: [String], cacheFolder: String? = nil) {
    self.folders = folders
    self.cacheFolder = cacheFolder
  }

  /// The outlines; empty where no folder has any that can be read.
  package var outlines: Outlines {
    opened.withLock { opened in
      if let known = opened.outlines { return known }
      let found = folders.lazy.compactMap { [cacheFolder] folder in
        try? Outlines(folder: folder, cacheFolder: cacheFolder)
      }.first { !$0.isEmpty }
      let outlines = found ?? Outlines(nil)
      opened.outlines = outlines
      return outlines
    }
  }

  /// The base map; empty where no folder has one.
  package var basemap: Basemap {
    opened.withLock { opened in
      if let known = opened.basemap { return known }
      let found = folders.lazy.map { Basemap(folder: $0) }.first { !$0.isEmpty }
      let basemap = found ?? Basemap()
      opened.basemap = basemap
      return basemap
    }
  }

  /// The shapes of places, from outlines and base map.
  package var shapes: PlaceShapes {
    if let known = opened.withLock({ $0.shapes }) { return known }
    let shapes = PlaceShapes(outlines: outlines, basemap: basemap)
    // Of two threads that come here at once the first one's are kept.
    return opened.withLock { opened in
      if let known = opened.shapes { return known }
      opened.shapes = shapes
      return shapes
    }
  }

  /// The outlets; none where no folder has a table.
  package var outlets: OutletTable {
    opened.withLock { opened in
      if let known = opened.outlets { return known }
      let found = folders.lazy.map { OutletTable(folder: $0) }.first { !$0.outlets.isEmpty }
      let outlets = found ?? OutletTable([])
      opened.outlets = outlets
      return outlets
    }
  }
}

extension LayeredGazetteer {
  /// The outlines of countries and first-order divisions that belong to the gazetteer; opened at first
  /// use, empty where it has none.
  public var outlines: Outlines { companions.outlines }

  /// The news outlets that belong to the gazetteer; read at first use, empty where it has none.
  public var outlets: OutletTable { companions.outlets }

  /// The lakes, rivers and labels that belong to the gazetteer, for maps.
  package var basemap: Basemap { companions.basemap }
}
