extension LayeredGazetteer {
  /// Calls `body` with each visible place that a selection contains, ordered by the bytes of their
  /// ids.
  ///
  /// Hidden places are left out. Of a place that overlays replace, the uppermost version is given.
  ///
  /// - Parameters:
  ///   - selection: The places wanted; all by default.
  ///   - progress: Called with the share that is done, 0...1.
  ///   - body: Called once for each place; an error that it throws ends the walk.
  /// - Throws: `GazetteerError.corrupt` if a database cannot be read, or the error that `body`
  ///   throws.
  /// - Complexity: O(*n* log *n*) in the places that are given, after examining each place of the
  ///   gazetteer. Memory is bounded, except for overlays, which are in memory already.
  public func forEachPlace(
    in selection: PlaceSelection = PlaceSelection(), progress: (Double) -> Void = { _ in },
    _ body: (Place) throws -> Void
  ) throws {
    let cursors = try ([base] + layers).enumerated().map { number, one in
      try PlaceCursor(one, selection) { ordinal in self.isHidden(ordinal, in: number) }
    }
    let own = PlaceSelection.sorted(
      currentOverlayPlaces.map { overlay.places[$0] }.filter(selection.contains))
    let total = max(1, cursors.reduce(own.count) { $0 + $1.rowCount })
    var heads = try cursors.map { try $0.next() }
    var nextOwn = own.makeIterator()
    heads.append(nextOwn.next())
    var given = 0
    while let first = LayeredGazetteer.first(of: heads), let place = heads[first] {
      try body(place)
      given += 1
      if given & 0x3FF == 0 {
        progress(Double(cursors.reduce(0) { $0 + $1.rowsRead }) / Double(total))
      }
      heads[first] = first < cursors.count ? try cursors[first].next() : nextOwn.next()
    }
    progress(1)
  }

  /// Returns the index of the place whose id comes first.
  private static func first(of heads: [Place?]) -> Int? {
    var best: Int?
    for (index, place) in heads.enumerated() {
      guard let place else { continue }
      if let other = best.flatMap({ heads[$0] }), !PlaceSelection.precedes(place, other) {
        continue
      }
      best = index
    }
    return best
  }
}

extension PlaceSelection {
  /// Returns the places that the selection contains, ordered by the bytes of their ids.
  public func places(of places: [Place]) -> [Place] {
    PlaceSelection.sorted(places.filter(contains))
  }

  /// Sorts places by the bytes of their ids, as SQLite orders text.
  static func sorted(_ places: [Place]) -> [Place] { places.sorted(by: precedes) }

  static func precedes(_ one: Place, _ other: Place) -> Bool {
    one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}
