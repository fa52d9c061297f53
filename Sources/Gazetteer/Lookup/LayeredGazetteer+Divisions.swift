extension LayeredGazetteer {
  /// Finds the place of a country; nil if the gazetteer has none.
  ///
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
  public func reference(of country: CountryCode) throws(GazetteerError) -> PlaceReference? {
    try reference { one throws in try one.countryOrdinal(country) }
  }

  /// Finds the place of a first-order division; nil if the gazetteer has none.
  ///
  /// - Throws: `GazetteerError.corrupt` if the database cannot be read.
  public func reference(of division: Division) throws(GazetteerError) -> PlaceReference? {
    try reference { one throws in
      try one.division(country: division.country, admin1: division.admin1, admin2: nil)
    }
  }

  private func reference(
    _ ordinal: (BaseGazetteer) throws -> UInt32?
  ) throws(GazetteerError) -> PlaceReference? {
    for one in [base] + layers {
      do {
        if let found = try ordinal(one).map(one.reference(of:)), !isHidden(found) { return found }
      } catch {
        throw .corrupt(path: one.databasePath, reason: "\(error)")
      }
    }
    return nil
  }
}
