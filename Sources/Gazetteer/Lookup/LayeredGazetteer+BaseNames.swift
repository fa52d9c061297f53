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
}
