import Synchronization

/// What lies beside the places in a gazetteer's folder: outlines, base map, outlets and containments.
///
/// Each is opened at first use and then shared, so that a command which draws no map reads no rivers.
/// Where the first folder lacks one of them, the next folder's serves.
struct GazetteerCompanions: Sendable {
  /// The outlines; empty where no folder has any that can be read.
  let outlines: OpenedOnce<Outlines>
  /// The base map; empty where no folder has one.
  let basemap: OpenedOnce<Basemap>
  /// The outlets; none where no folder has a table.
  let outlets: OpenedOnce<OutletTable>
  /// What divisions contain beside their own codes; empty where no folder has a table.
  let containments: OpenedOnce<ContainmentTable>
  /// The shapes of places, from outlines and base map.
  let shapes: OpenedOnce<PlaceShapes>

  /// Names the folders; nothing is read yet.
  ///
  /// - Parameters:
  ///   - folders: Folders of gazetteers' text, the preferred one first.
  ///   - cacheFolder: Where compiled outlines are kept; nil for the user's cache.
  init(folders: [String], cacheFolder: String? = nil) {
    outlines = OpenedOnce {
      folders.lazy.compactMap { try? Outlines(folder: $0, cacheFolder: cacheFolder) }
        .first { !$0.isEmpty } ?? Outlines(nil)
    }
    basemap = OpenedOnce {
      folders.lazy.map { Basemap(folder: $0) }.first { !$0.isEmpty } ?? Basemap()
    }
    let (outlines, basemap) = (outlines, basemap)
    shapes = OpenedOnce { PlaceShapes(outlines: outlines.value, basemap: basemap.value) }
    containments = OpenedOnce {
      let tables = folders.lazy.map { ContainmentTable(folder: $0) }
      return tables.first { $0.count > 0 } ?? ContainmentTable(folder: "")
    }
    outlets = OpenedOnce {
      folders.lazy.map { OutletTable(folder: $0) }.first { !$0.outlets.isEmpty } ?? OutletTable([])
    }
  }
}

/// A value that is made at first use and then shared by all threads.
final class OpenedOnce<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

extension LayeredGazetteer {
  /// The outlines of countries and first-order divisions that belong to the gazetteer; opened at first
  /// use, empty where it has none.
  public var outlines: Outlines { companions.outlines.value }

  /// The news outlets that belong to the gazetteer; read at first use, empty where it has none.
  public var outlets: OutletTable { companions.outlets.value }

  /// The lakes, rivers and labels that belong to the gazetteer, for maps.
  package var basemap: Basemap { companions.basemap.value }
}
