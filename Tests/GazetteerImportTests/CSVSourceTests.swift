import Geodesy
import Testing

@testable import Gazetteer

@Suite("CSV")
struct CSVSourceTests {
  @Test(
    "Columns are guessed by their titles",
    arguments: [
      "name,latitude,longitude\n", "Title;LAT;Lng\n", "Village\tY\tX\n",
      "toponym,decimalLatitude,decimalLongitude\n", "place_name,lat_dd,lon_dd\n",
    ])
  func guessed(_ header: String) throws {
    let separator = header.first { ";,\t".contains($0) } ?? ","
    let row = ["Foo", "35.5", "40.25"].joined(separator: "\(separator)")
    let places = try Imported.read("a.csv", header + row).places
    #expect(
      places == [
        Place(
          id: "user:foo", name: "Foo", coordinate: Coordinate(latitude: 35.5, longitude: 40.25),
          feature: FeatureCode(.populated, "PPL"))
      ])
  }

  @Test("All columns of a place are read")
  func whole() throws {
    let imported = try Imported.read(
      "a.csv",
      """
      id,name,lat,lon,fclass,fcode,cc,admin1,admin2,pop,altitude,source,aliases
      7,Foo,1,2,S,CH,sy,07,0701,12,300,me,Bar|باز;lang=ar
      """)
    let place = try #require(imported.places.first)
    #expect(place.id == "user:7" && place.feature == FeatureCode(.spot, "CH"))
    #expect(place.country == CountryCode("SY") && place.admin1 == "07" && place.admin2 == "0701")
    #expect(place.population == 12 && place.elevation == 300 && place.source == "me")
    #expect(place.names == [PlaceName("Bar"), PlaceName("باز", language: "ar")])
  }

  @Test(
    "A bad row is reported with its line and value, and the others are imported",
    arguments: [
      ("Foo,1", "found 2 fields, expected 4 as in the header"),
      ("Foo,1,2,SY,x", "found 5 fields, expected 4 as in the header"),
      ("Foo,,2,SY", "latitude is empty"), ("Foo,north,2,SY", "latitude “north” is not a number"),
      ("Foo,nan,2,SY", "latitude “nan” is not a number"),
      ("Foo,1,inf,SY", "longitude “inf” is not a number"),
      ("Foo,91,2,SY", "latitude 91 is outside -90...90"),
      ("Foo,1,-181,SY", "longitude -181 is outside -180...180"),
      ("Foo,1,2,QQ", "country “QQ” is not a two-letter ISO 3166-1 code"),
      ("Foo,1,2,Syria", "country “Syria” is not a two-letter ISO 3166-1 code"),
      (",1,2,SY", "name is empty"),
      ("F\u{7}o,1,2,SY", "name “F\\u{7}o” holds markup or a control character"),
      ("\"F\no\",1,2,SY", "name “F\\u{A}o” holds markup or a control character"),
      ("<b>,1,2,SY", "name “<b>” holds markup or a control character"),
      (
        String(repeating: "x", count: 10_000) + ",1,2,SY",
        "the name has 10000 bytes; expected at most 1000"
      ),
    ])
  func refused(_ row: String, _ message: String) throws {
    let imported = try Imported.read("a.csv", "name,lat,lon,cc\n\(row)\nAfter,1,2,SY\n")
    #expect(imported.errors == ["a.csv:2: \(message)"])
    #expect(imported.places.map(\.name) == ["After"])
  }

  @Test("A long value is shortened in its message")
  func longValue() throws {
    let value = String(repeating: "9", count: 9_000) + "x"
    let imported = try Imported.read("a.csv", "name,lat,lon\nFoo,\(value),2\n")
    #expect(imported.errors.first?.count ?? 0 < 400)
  }
}
