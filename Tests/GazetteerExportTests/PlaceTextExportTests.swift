import Foundation
import Gazetteer
import Geodesy
import TestSupport
import Testing

@testable import GazetteerExport

@Suite("Places of the gazetteer as text")
struct PlaceTextExportTests {
  private static let constantinople = Place(
    id: "geonames:745044", name: "Istanbul",
    coordinate: Coordinate(latitude: 41.01384, longitude: 28.94966),
    feature: FeatureCode(.populated, "PPLA"), country: CountryCode("TR"), admin1: "34",
    population: 15_701_602, elevation: 39,
    boundingBox: try? BoundingBox(west: 27.9, south: 40.8, east: 29.9, north: 41.6),
    source: "GeoNames",
    names: [
      PlaceName("Constantinople \"X\"", language: "en", kind: .historical, from: 330, to: 1930)
    ])
  private static let camp = Place(
    id: "user:camp al-hol", name: "Camp", coordinate: Coordinate(latitude: 36.4, longitude: 41.1),
    feature: FeatureCode(.spot, "CMPRF"))

  private func text(_ format: ExportFormat, _ places: [Place]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var export = PlaceTextExport(format) { bytes += $0 }
    for place in places { try export.add(place) }
    try export.finish()
    return bytes
  }

  private func features(_ bytes: [UInt8]) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return try #require(json?["features"] as? [[String: Any]])
  }

  @Test("GeoJSON is as RFC 7946 asks, with our properties")
  func geojson() throws {
    let bytes = try text(.geojson, [Self.constantinople, Self.camp])
    #expect(GeoJSONValidator.faults(in: bytes).isEmpty)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"geonames:745044","bbox":[27.9,40.8,29.9,41.6],\
        "geometry":{"type":"Point","coordinates":[28.94966,41.01384]},\
        "properties":{"id":"geonames:745044","name":"Istanbul","feature_class":"P",\
        "feature_code":"PPLA","country_code":"TR","admin1":"34","admin2":null,\
        "population":15701602,"elevation":39,\
        "names":[{"text":"Constantinople \\"X\\"","lang":"en","kind":"historical","from":330,"to":1930}],\
        "source":"GeoNames"}},
        {"type":"Feature","id":"user:camp al-hol",\
        "geometry":{"type":"Point","coordinates":[41.1,36.4]},\
        "properties":{"id":"user:camp al-hol","name":"Camp","feature_class":"S",\
        "feature_code":"CMPRF","country_code":null,"admin1":null,"admin2":null,\
        "population":0,"elevation":null,"names":[],"source":""}}
        ]}

        """)
  }

  @Test("Linked Places names our id, the register's link and the years of names")
  func linkedPlaces() throws {
    let features = try features(text(.lpf, [Self.constantinople, Self.camp]))
    let (city, camp) = (try #require(features.first), try #require(features.last))
    #expect(city["@id"] as? String == "https://www.geonames.org/745044")
    #expect(camp["@id"] as? String == "urn:dateline:user:camp%20al-hol")
    let properties = try #require(city["properties"] as? [String: Any])
    #expect(properties["dateline:id"] as? String == "geonames:745044")
    #expect(properties["title"] as? String == "Istanbul")
    #expect(properties["ccodes"] as? [String] == ["TR"])
    #expect((camp["properties"] as? [String: Any])?["ccodes"] as? [String] == [])
    let links = try #require(city["links"] as? [[String: String]])
    #expect(links == [["type": "exactMatch", "identifier": "gn:745044"]])
    #expect(camp["links"] == nil)
    let names = try #require(city["names"] as? [[String: Any]])
    #expect(names.map { $0["toponym"] as? String } == ["Istanbul", "Constantinople \"X\""])
    let when = try #require(names.last?["when"] as? [String: Any])
    let spans = try #require(when["timespans"] as? [[String: [String: String]]])
    #expect(spans == [["start": ["in": "0330"], "end": ["in": "1930"]]])
    #expect(names.first?["when"] == nil)
  }

  @Test("Nothing to write is whole all the same", arguments: ExportFormat.allCases)
  func empty(format: ExportFormat) throws {
    guard format.isText else { return }
    let bytes = try text(format, [])
    switch format {
    case .tsv, .lpTSV: #expect(bytes.count { $0 == 0x0A } == 1 && bytes.last == 0x0A)
    default: #expect(try features(bytes).isEmpty)
    }
  }

  @Test("Text of many blocks is that of its places, in order")
  func blocks() throws {
    let places = (0..<2_000).map { number in
      var place = Self.constantinople
      place.id = "user:\(number)"
      return place
    }
    let features = try features(text(.geojson, places))
    #expect(features.map { $0["id"] as? String } == places.map(\.id))
  }

  @Test(
    "The ending of a file shows its format",
    arguments: [
      ("a.tsv", .tsv), ("a.lp.tsv", .lpTSV), ("x/A.LP.TSV", .lpTSV), ("a.json", .lpf),
      ("a.jsonld", .lpf), ("a.geojson", .geojson), ("a.b.gpkg", .gpkg), ("a.csv", nil),
      ("tsv", nil), ("a.gpkg/b", nil), ("", nil),
    ] as [(String, ExportFormat?)])
  func endings(path: String, format: ExportFormat?) {
    #expect(ExportFormat(path: path) == format)
  }
}
