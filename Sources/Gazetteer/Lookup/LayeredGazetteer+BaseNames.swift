extension LayeredGazetteer {
  /// Number of names of the base's places, a name that two places bear counted twice.
  package var baseNameCount: Int { base.index.allPostings.count }

  /// The texts of the base's names, or of every *n*-th one, in the order of their keys.
  ///
  /// For measuring; what a text says is looked up by ``evidence(_:)`` and
  /// ``candidates(named:key:limit:)``.
  package func baseNames(every step: Int) -> [String] {
    let postings = base.index.allPostings
    return stride(from: 0, to: postings.count, by: step).map { number in
      base.index.text(
        offset: postings[number].textOffset, length: postings[number].textLength)
    }
  }

  /// Calls `body` with each place of the base, hidden ones left out, in the order of the text.
  package func forEachBasePlace(_ body: (Place) throws -> Void) throws {
    var ordinal: UInt32 = 0
    try base.forEachPlace { place in
      if !isHidden(ordinal) { try body(place) }
      ordinal += 1
    }
  }

  /// Main names of places of the base, four letters and more, drawn at random without repetition.
  ///
  /// - Parameters:
  ///   - count: How many names.
  ///   - draw: A random number below its argument.
  /// - Returns: Fewer where the base has not so many.
  package func sampledNames(_ count: Int, _ draw: (Int) -> Int) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    // A gazetteer may hold fewer names than are asked for.
    for _ in 0..<(20 * count) where names.count < count && base.placeCount > 0 {
      let place = PlaceReference(number: UInt32(draw(base.placeCount)))
      let name = name(of: place)
      if !isHidden(place), name.count >= 4, known.insert(name).inserted { names.append(name) }
    }
    return names
  }
}
