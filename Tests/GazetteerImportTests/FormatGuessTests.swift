import TestSupport
import Testing

@testable import GazetteerImport

@Suite("Guessing a format")
struct FormatGuessTests {
  @Test(
    "The beginning of a file reveals its format",
    arguments: [
      ("", .table), ("name\tlatitude\tlongitude\n", .table),
      ("Name\tLat\tLon\n", .csv), ("a,b,c\n", .csv), ("a;b\n", .csv),
      ("1" + String(repeating: "\t", count: 18), .geonames),
      ("1" + String(repeating: "\t", count: 11), .whosonfirst),
      ("id\ttitle\ttitle_source\tccodes\tlat\tlon\n", .lpTSV),
      ("id,title,lat,lon,aat_types\n", .lpTSV), ("id,title,lat,lon\n", .csv),
      (" {\"type\": \"FeatureCollection\", \"features\": []}", .geojson),
      ("[{\"type\": \"Feature\"}]", .geojson), ("\u{1E}{}\n", .geojson),
      ("\u{FEFF}{\"type\":\"Feature\",\"names\":[{\"toponym\":\"x\"}]}", .lpf),
      ("{\"@context\": \"https://linkedplaces.org/x.jsonld\"}", .lpf),
    ] as [(String, ImportFormat)])
  func cases(_ text: String, _ expected: ImportFormat) throws {
    let scratch = try ScratchFolder()
    try scratch.write("a", text)
    #expect(FormatGuess(try ImportFile(path: scratch.file("a"))).format == expected)
  }
}
