import Dateline

// Only what a stranger imports.

/// The README's example, compiled and not run: it would use the reader's own cache and places.
/// `ReadmeTests` holds the two to the same text.
func readmeExample() throws {
  let geoparser = try Geoparser()
  let document = Document(id: "1", text: "Rain fell on Raqqa, Syria.")
  for place in geoparser.annotate(document).places {
    print(place.details?.fullName ?? "unresolved", place.mentions.map(\.text))
  }
  let raqqa = try PlaceQuery("Raqqa").resolve(in: geoparser.gazetteer)
  let mosul = try PlaceQuery("Mosul").resolve(in: geoparser.gazetteer)
  print(Route(through: [raqqa, mosul]).total)  // metres
}
