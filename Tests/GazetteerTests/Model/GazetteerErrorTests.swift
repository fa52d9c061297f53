import Geodesy
import Testing

@testable import Gazetteer

@Suite("Error messages")
struct GazetteerErrorTests {
  private static let syria = CountryCode(packed: 0x5359)

  @Test(
    "Each error says what was found, where, and what to do",
    arguments: [
      (
        .row(file: "places/SY.tsv", line: 14, .empty(column: "name")),
        "places/SY.tsv:14: name is empty"
      ),
      (
        .unreadable(path: "a.tsv", reason: "Permission denied"),
        "a.tsv: cannot be read: Permission denied"
      ),
      (
        .unwritable(path: "names.index", reason: "No space left on device"),
        "names.index: cannot be written: No space left on device"
      ),
      (
        .noGazetteer(path: "/tmp/x"),
        "/tmp/x: no gazetteer was found here; expected a folder “places” with .tsv files"
      ),
      (
        .corrupt(path: "names.index", reason: "12 bytes are not a complete index"),
        "names.index: the compiled gazetteer cannot be used: 12 bytes are not a complete index"
      ),
      (
        .overlay(path: "overlay.sqlite", reason: "file is not a database"),
        "overlay.sqlite: the overlay cannot be used: file is not a database"
      ),
      (
        .unknownPlace(id: "user:camp"),
        "the overlay has no place user:camp; “dateline gazetteer info” shows where the overlay is"
      ),
      (
        .newerOverlay(path: "overlay.sqlite", found: 3, supported: 2),
        "overlay.sqlite: the overlay has version 3, and this program reads versions up to 2; "
          + "use the newer dateline that wrote it"
      ),
      (
        .unknownChange(9),
        "the overlay has no change 9; “dateline gazetteer history” lists all changes"
      ),
      (
        .changedSince(change: 2, id: "user:camp", later: 5),
        "change 2 cannot be undone: user:camp was changed again by change 5; undo change 5 first"
      ),
      (
        .noSuchName("Foo", id: "user:camp"), "user:camp has no name “Foo” besides its main name"
      ),
      (.unknownName("Qwxyz", nearest: []), "no place named “Qwxyz” in the gazetteer"),
      (
        .unknownName("Mosull", nearest: ["Mosul", "Masul"]),
        "no place named “Mosull” in the gazetteer; similar names: Mosul, Masul"
      ),
    ] as [(GazetteerError, String)])
  func errors(_ error: GazetteerError, _ sentence: String) {
    #expect("\(error)" == sentence)
  }

  @Test(
    "Each problem of a row says what was found and what was expected",
    arguments: [
      (.missingColumns(["name", "latitude"]), "the header lacks name, latitude"),
      (.fieldCount(expected: 14, found: 3), "found 3 fields, expected 14 as in the header"),
      (.notUTF8(byteOffset: 99), "byte 99 is not UTF-8"),
      (.empty(column: "id"), "id is empty"),
      (.notANumber(column: "population", value: "x"), "population “x” is not a number"),
      (
        .outOfRange(column: "latitude", value: "135", range: "-90...90"),
        "latitude 135 is outside -90...90"
      ),
      (
        .unknownFeatureClass("X"),
        "feature class “X” is unknown; expected one of A, H, L, P, R, S, T, U, V"
      ),
      (.invalidCountry("SYR"), "country “SYR” is not a two-letter ISO 3166-1 code"),
      (.invalidBoundingBox("1,2"), "bbox “1,2” is not west,south,east,north in degrees"),
      (.markup("<b>"), "name “<b>” holds markup or a control character"),
      (
        .nameTooLong(bytes: 10_000, maximum: 1_000),
        "the name has 10000 bytes; expected at most 1000"
      ),
      (
        .invalidNameAttribute("kind=x"),
        "name attribute “kind=x” is unknown; expected lang=, kind=, from= or to="
      ),
      (
        .duplicateID("user:a", otherFile: "places/SY.tsv", otherLine: 3),
        "id user:a is also used in places/SY.tsv:3"
      ),
      (
        .missingCountry(syria),
        "country SY has no row of its own; expected one with feature code PCLI or similar"
      ),
      (
        .missingDivision(syria, admin1: "07", admin2: nil),
        "admin1 07 of SY has no row of its own; expected an ADM1 row with these codes"
      ),
      (
        .missingDivision(syria, admin1: "07", admin2: "12"),
        "admin2 12 of SY 07 has no row of its own; expected an ADM2 row with these codes"
      ),
      (
        .divisionWithoutParent(column: "admin1", value: "07"),
        "admin1 07 is given without the code above it; give both or neither"
      ),
      (
        .outsideCountry(
          syria, Coordinate(latitude: 20, longitude: 40.5),
          BoundingBox(Coordinate(latitude: 35, longitude: 38))),
        "20.0, 40.5 lies outside SY, whose bbox is 38.0,35.0,38.0,35.0"
      ),
      (.notNormalized("Łódź"), "“Łódź” is not in Unicode normalization form C"),
      (
        .missingPlace(id: "user:a"),
        "places and handwritten have no place user:a; a name must belong to a place"
      ),
      (.missingSource("nobody"), "source “nobody” is not in SOURCES.tsv"),
      (.tooFewPlaces(found: 3, minimum: 290_000), "found 3 places, expected 290000 or more"),
    ] as [(RowProblem, String)])
  func problems(_ problem: RowProblem, _ sentence: String) {
    #expect("\(problem)" == sentence)
  }
}
