import Geodesy

extension LayeredGazetteer {
  /// Whether a division that the table of containments lists contains a place; nil where it is not listed.
  ///
  /// - Complexity: One row of the database, and O(parts of the division).
  package func listedContainment(
    of place: PlaceReference, in division: PlaceReference
  ) -> ContainmentTable.Answer? {
    let table = companions.containments.value
    guard table.count > 0, let row = (try? self.place(place)) ?? nil else { return nil }
    let codes = [row.country?.description, row.admin1, row.admin2].prefix { $0 != nil }
    return table.answer(
      whether: id(of: division), contains: codes.compactMap { $0 }, at: row.coordinate)
  }

  /// Whether the table of containments lists a division.
  package func listsContainment(of division: PlaceReference) -> Bool {
    companions.containments.value.answer(
      whether: id(of: division), contains: [], at: Coordinate(latitude: 0, longitude: 0)) != nil
  }
}
