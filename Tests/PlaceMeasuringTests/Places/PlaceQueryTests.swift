import Gazetteer
import PlaceMeasuring
import TestGazetteers
import Testing

@Suite("Place arguments")
struct PlaceQueryTests {
  private func answer(_ text: String, others: Int = 5) throws -> PlaceQuery.Answer {
    try PlaceQuery(text).resolve(in: TestGazetteer.small(), others: others)
  }

  private func message(_ text: String) throws -> String {
    let gazetteer = try TestGazetteer.small()
    let error = #expect(throws: PlaceQueryError.self) {
      try PlaceQuery(text).resolve(in: gazetteer)
    }
    return error?.description ?? ""
  }

  @Test(
    "A name, a name with its container and an id mean a place",
    arguments: [
      ("Raqqa", "geonames:172955"), ("ar-Raqqah", "geonames:172955"),
      ("Paris", "geonames:2988507"), ("Paris, Texas", "geonames:4717560"),
      ("Paris, Kentucky, United States", "geonames:4303602"),
      ("geonames:4717560", "geonames:4717560"), ("Deir al-Zour", "geonames:170794"),
      ("Dayr az-Zawr", "geonames:170794"), ("دير الزور", "geonames:170794"),
    ])
  func names(text: String, id: String) throws {
    let answer = try answer(text)
    #expect(answer.details?.id == id)
    #expect(answer.query == text)
    #expect(answer.coordinate == answer.details?.coordinate)
  }

  @Test(
    "Coordinates come first, in all their forms",
    arguments: ["35.9506, 39.0094", "35°57′02.16″N 39°00′33.84″E", "geo:35.9506,39.0094"])
  func coordinates(text: String) throws {
    let answer = try answer(text)
    #expect(answer.details == nil)
    #expect(abs(answer.coordinate.latitude - 35.9506) < 1e-9)
    #expect(abs(answer.coordinate.longitude - 39.0094) < 1e-9)
    #expect(answer.label == "35.9506, 39.0094")
  }

  @Test("Negative coordinates are south and west")
  func negative() throws {
    let answer = try answer("-33.92,-18.42")
    #expect(answer.coordinate.latitude == -33.92)
    #expect(answer.coordinate.longitude == -18.42)
  }

  @Test("Up to the requested number of other places with the name are returned")
  func others() throws {
    let all = try answer("Paris").others
    #expect(all.count == 5)
    #expect(all.contains { $0.fullName == "Paris, Texas, United States" })
    #expect(try answer("Paris", others: 1).others.count == 1)
    #expect(try answer("Paris, Texas").others.isEmpty)
  }

  @Test("For an unknown name, similar names are suggested")
  func unknown() throws {
    let message = try message("Damascsu")
    #expect(message.hasPrefix("no place named “Damascsu” in the gazetteer; similar names: "))
    #expect(message.contains("Damascus"))
    #expect(try self.message("Qwxzvbn") == "no place named “Qwxzvbn” in the gazetteer")
  }

  @Test(
    "A message says what was found and what was expected",
    arguments: [
      ("geonames:1", "no place named “geonames:1” in the gazetteer"),
      ("95, 10", "“95, 10”: latitude 95 is outside -90...90"),
      ("10, 190", "“10, 190”: longitude 190 is outside -180...180"),
    ])
  func messages(text: String, expected: String) throws {
    #expect(try message(text) == expected)
  }
}
