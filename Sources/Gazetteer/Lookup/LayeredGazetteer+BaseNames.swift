extension LayeredGazetteer {
  /// The number of names of the base's places. A name that two places bear counts twice.
  package var baseNameCount: Int { base.index.allPostings.count }

  /// Returns the texts of the base's names, or of every *n*-th one, in the order of their keys.
  ///
  /// For benchmarks; to look up a name, use ``evidence(_:)`` and ``candidates(named:key:limit:)``.
  package func baseNames(every step: Int) -> [String] {
    let postings = base.index.allPostings
    return stride(from: 0, to: postings.count, by: step).map { number in
      base.index.text(
        offset: postings[number].textOffset, length: postings[number].textLength)
    }
  }

  /// Calls `body` with each place of the base that is not hidden, in the order of the text.
  package func forEachBasePlace(_ body: (Place) throws -> Void) throws {
    var ordinal: UInt32 = 0
    try base.forEachPlace { place in
      if !isHidden(ordinal) { try body(place) }
      ordinal += 1
    }
  }

  /// Draws main names of places of the base at random, without repetition, of at least four letters
  /// each.
  ///
  /// - Parameters:
  ///   - count: The number of names.
  ///   - draw: Returns a random number below its argument.
  /// - Returns: The names; fewer if the base does not have so many.
  package func sampledNames(_ count: Int, _ draw: (Int) -> Int) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    // A gazetteer may have fewer names than are requested, so the attempts are limited.
    for _ in 0..<(20 * count) where names.count < count && base.placeCount > 0 {
      let place = PlaceReference(number: UInt32(draw(base.placeCount)))
      let name = name(of: place)
      if !isHidden(place), name.count >= 4, known.insert(name).inserted { names.append(name) }
    }
    return names
  }
}
