import Geodesy
import Testing

@testable import Gazetteer
@testable import GazetteerImport

@Suite("Linked Places")
struct LinkedPlacesTests {
  private static let collection = #"""
    {"type":"FeatureCollection","@context":"https://linkedplaces.org/lpf.jsonld","features":[
    {"@id":"https://whgazetteer.org/places/12346","type":"Feature",
     "properties":{"title":"Constantinople","ccodes":["TR"],"fclasses":["P"]},
     "when":{"timespans":[{"start":{"in":"-0660"}}]},
     "names":[{"toponym":"Constantinople","lang":"eng",
       "when":{"timespans":[{"start":{"in":"0330-05-11"},"end":{"latest":"1930"}}]}},
      {"toponym":"Βυζάντιον","lang":"grc","when":{"timespans":[
       {"start":{"earliest":"-0667","latest":"-0650"},"end":{"in":330}}]}},
      {"toponym":"İstanbul","lang":"tr"},{"toponym":"  "},{"lang":"en"}],
     "types":[{"identifier":"aat:300008389","label":"cities"}],
     "geometry":{"type":"GeometryCollection","geometries":[
       {"type":"Point","coordinates":[28.95,41.01],"certainty":"certain"}]},
     "links":[{"type":"closeMatch","identifier":"gn:745044"},
       {"type":"exactMatch","identifier":"http://www.wikidata.org/entity/Q16869"},
       {"type":"primaryTopicOf","identifier":"wd:Q1"}]},
    {"@id":"http://example.org/2","properties":{"title":"Danube","ccodes":["AT","HU"]},
     "types":[{"label":"river"}],
     "geometry":{"type":"LineString","coordinates":[[10,48],[20,48]]}},
    {"@id":"3","properties":{"title":"Nowhere"},"geometry":null},
    {"@id":"4","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}},
    {"@id":"5","properties":{"title":"Q","ccodes":["QQ"]},
     "geometry":{"type":"Point","coordinates":[1,2]}},
    {"@id":"6","properties":{"title":"F","fclasses":["Z"]},
     "geometry":{"type":"Point","coordinates":[1,2]}}
    ]}
    """#

  @Test("Names with languages and years, types, country codes and links are read")
  func collection() throws {
    let imported = try Imported.read("a.json", Self.collection)
    #expect(imported.format == .lpf)
    #expect(
      imported.places == [
        Place(
          id: "whg:12346", name: "Constantinople",
          coordinate: Coordinate(latitude: 41.01, longitude: 28.95),
          feature: FeatureCode(.populated, "PPL"), country: CountryCode("TR"),
          source: "Linked Places",
          names: [
            PlaceName("Constantinople", language: "en", kind: .historical, from: 330, to: 1930),
            PlaceName("Βυζάντιον", language: "grc", kind: .historical, from: -667, to: 330),
            PlaceName("İstanbul", language: "tr"),
          ]),
        Place(
          id: "http://example.org/2", name: "Danube",
          coordinate: Coordinate(latitude: 48, longitude: 15), feature: FeatureCode(.water, "STM"),
          boundingBox: try BoundingBox(west: 10, south: 48, east: 20, north: 48),
          source: "Linked Places"),
      ])
    #expect(imported.links == [["geonames:745044", "wikidata:Q16869"], []])
    #expect(
      imported.errors == [
        "a.json:19: the feature has no coordinates", "a.json:20: title is empty",
        "a.json:21: country “QQ” is not a two-letter ISO 3166-1 code",
        "a.json:23: feature class “Z” is unknown; expected one of A, H, L, P, R, S, T, U, V",
      ])
  }

  @Test("One feature per line is read, even if one is damaged")
  func lines() throws {
    let line =
      #"{"@id":"1","properties":{"title":"A"},"geometry":{"type":"Point","coordinates":[1,2]}}"#
    let imported = try Imported.read("a.jsonl", "\(line)\n{\"@id\":\n\(line)\n", format: .lpf)
    #expect(imported.places.map(\.id) == ["user:1", "user:1"])
    #expect(imported.errors == ["a.jsonl:2: the feature is not JSON"])
  }

  @Test("The table gives variants with languages, years and matches, and problems are reported")
  func table() throws {
    let imported = try Imported.read(
      "lp.tsv",
      """
      id\ttitle\ttitle_source\tccodes\tlat\tlon\tfclasses\taat_types\tmatches\tvariants\tstart\tend
      717\tSalonica\tAtlas\tGR\t40.6\t22.9\tP\t300008389\tgn:734077;wd:Q17151\tΘεσσαλονίκη@el;Selanik\t1430\t1912
      718\tNowhere\tAtlas\tGR\t\t\t\t\t\t\t\t
      719\tFar\tAtlas\tGR\t95\t1\t\t\t\t\t\t
      720\tOdd\tAtlas\tQQ\t5\t1\t\t\t\t\t\t
      721\tLate\tAtlas\tGR\t5\t1\t\t\t\t\tonce\t
      722\tShort
      723\tPeak\tAtlas\tGR;TR\t5\t1\tT\t\t\t\t\t
      """)
    #expect(imported.format == .lpTSV)
    #expect(
      imported.places == [
        Place(
          id: "user:717", name: "Salonica", coordinate: Coordinate(latitude: 40.6, longitude: 22.9),
          feature: FeatureCode(.populated, "PPL"), country: CountryCode("GR"),
          source: "Linked Places",
          names: [
            PlaceName("Salonica", kind: .historical, from: 1430, to: 1912),
            PlaceName("Θεσσαλονίκη", language: "el", kind: .historical, from: 1430, to: 1912),
            PlaceName("Selanik", kind: .historical, from: 1430, to: 1912),
          ]),
        Place(
          id: "user:723", name: "Peak", coordinate: Coordinate(latitude: 5, longitude: 1),
          feature: FeatureCode(.terrain, ""), source: "Linked Places"),
      ])
    #expect(imported.links.first == ["geonames:734077", "wikidata:Q17151"])
    #expect(
      imported.errors == [
        "lp.tsv:3: latitude is empty", "lp.tsv:4: latitude 95 is outside -90...90",
        "lp.tsv:5: country “QQ” is not a two-letter ISO 3166-1 code",
        "lp.tsv:6: start “once” is not a number",
        "lp.tsv:7: found 2 fields, expected 12 as in the header",
      ])
  }

  @Test(
    "Links are normalised",
    arguments: [
      ("gn:1", "geonames:1"), ("https://www.geonames.org/1/x.html", "geonames:1"),
      ("http://sws.geonames.org/1/", "geonames:1"), ("wd:Q1", "wikidata:Q1"),
      ("https://www.wikidata.org/wiki/Q1", "wikidata:Q1"), ("pleiades:9", "pleiades:9"),
      ("https://pleiades.stoa.org/places/9", "pleiades:9"), ("gn:", nil), ("plain", nil),
      ("a b:c", nil), ("https://example.org/x", "https://example.org/x"),
    ] as [(String, String?)])
  func identifiers(_ text: String, _ expected: String?) {
    #expect(PlaceIdentifier.normalized(text) == expected)
  }
}
