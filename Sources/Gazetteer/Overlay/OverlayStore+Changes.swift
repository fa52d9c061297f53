extension Place {
  /// Adds a name, or changes the one of the same text and language.
  public mutating func setName(_ name: PlaceName) {
    names.removeAll { $0.text == name.text && $0.language == name.language }
    names.append(name)
  }

  /// Takes a name away, in all its languages.
  ///
  /// - Throws: `GazetteerError.noSuchName`; the main name cannot be taken away.
  public mutating func removeName(_ text: String) throws(GazetteerError) {
    guard names.contains(where: { $0.text == text }) else { throw .noSuchName(text, id: id) }
    names.removeAll { $0.text == text }
  }
}

extension OverlayStore {
  /// Adds places or replaces those of the same id, all of them or none.
  ///
  /// - Returns: How many were new and how many took the place of an older row.
  /// - Throws: `GazetteerError.overlay` or `.unwritable`; nothing was changed then.
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

  /// Corrects a place: the overlay's own, or a copy of `base` that stands for it from then on.
  ///
  /// - Parameters:
  ///   - id: The place.
  ///   - base: The place as the gazetteer below has it; nil where it has none.
  ///   - action: What the history calls it.
  ///   - body: Makes the correction on the place as it is when the transaction has begun, so that
  ///     nothing that another process wrote is lost. The id cannot be changed.
  /// - Returns: The place before and after.
  /// - Throws: `GazetteerError.unknownPlace` where neither has the id.
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

  /// Removes a place that was added.
  ///
  /// - Returns: The place that is gone.
  /// - Throws: `GazetteerError.unknownPlace` where the overlay has none of that id.
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

  /// Hides a place of the base gazetteer, or one of the overlay, which `undo` gives back.
  public func suppress(id: String) throws(GazetteerError) {
    try change("suppress") { writer in
      try writer.set(id: id, from: writer.state(id: id), to: .suppressed)
    }
  }
}
