extension Place {
  /// Adds a name, or replaces the one with the same text and language.
  public mutating func setName(_ name: PlaceName) {
    names.removeAll { $0.text == name.text && $0.language == name.language }
    names.append(name)
  }

  /// Removes a name in all its languages.
  ///
  /// - Throws: `GazetteerError.noSuchName`, also for the main name, which cannot be removed.
  public mutating func removeName(_ text: String) throws(GazetteerError) {
    guard names.contains(where: { $0.text == text }) else { throw .noSuchName(text, id: id) }
    names.removeAll { $0.text == text }
  }
}

extension OverlayStore {
  /// Adds places, replacing those with the same id. Either all of them are written or none.
  ///
  /// - Returns: The number of new places, and the number that replaced an older row.
  /// - Throws: `GazetteerError.overlay` or `.unwritable`; nothing has been changed in that case.
  @discardableResult
  public func add(_ places: [Place]) throws(GazetteerError) -> (added: Int, replaced: Int) {
    try change("add") { writer in
      var counts = (added: 0, replaced: 0)
      for place in places {
        if try writer.put(place) { counts.replaced += 1 } else { counts.added += 1 }
      }
      return counts
    }
  }

  /// Corrects a place: the overlay's own, or a copy of `base` that replaces it from then on.
  ///
  /// - Parameters:
  ///   - id: The place's id.
  ///   - base: The place as the gazetteer below has it; nil if it has none.
  ///   - action: The name of the action in the history.
  ///   - body: Makes the correction. It is given the place as it is once the transaction has begun,
  ///     so nothing that another process wrote is lost. It cannot change the id.
  /// - Returns: The place before and after.
  /// - Throws: `GazetteerError.unknownPlace` if neither has the id.
  @discardableResult
  public func edit(
    id: String, base: Place?, action: String = "edit", _ body: (inout Place) throws -> Void
  ) throws(GazetteerError) -> (before: Place, after: Place) {
    try change(action) { writer in
      guard let before = try writer.place(id: id) ?? base else {
        throw GazetteerError.unknownPlace(id: id)
      }
      var after = before
      try body(&after)
      after.id = id
      if after != before { try writer.put(after) }
      return (before, after)
    }
  }

  /// Removes a place that was added to the overlay.
  ///
  /// - Returns: The removed place.
  /// - Throws: `GazetteerError.unknownPlace` if the overlay has no place with that id.
  @discardableResult
  public func remove(id: String) throws(GazetteerError) -> Place {
    try change("remove") { writer in
      guard let place = try writer.place(id: id) else {
        throw GazetteerError.unknownPlace(id: id)
      }
      try writer.set(id: id, from: .place(place), to: .nothing)
      return place
    }
  }

  /// Hides a place of the base gazetteer or of the overlay. A place of the overlay that this
  /// removes can be restored by undoing the change.
  public func suppress(id: String) throws(GazetteerError) {
    try change("suppress") { writer in
      try writer.set(id: id, from: writer.state(id: id), to: .suppressed)
    }
  }
}
