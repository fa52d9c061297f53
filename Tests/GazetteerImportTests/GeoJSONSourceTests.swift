import Geodesy
import Testing

@testable import Gazetteer

@Suite("GeoJSON")
struct GeoJSONSourceTests {
  private static let point = #""geometry":{"type":"Point","coordinates":[40.25,35.5,210]}"#

  private func place(_ properties: String, id: String = "") throws -> (Place, [String]) {
    let feature = #"{"type":"Feature",\#(id)"properties":{\#(properties)},\#(Self.point)}"#
    let imported = try Imported.read("a.geojson", feature)
    #expect(imported.errors == [])
    return (try #require(imported.places.first), try #require(imported.links.first))
  }

  @Test("OpenStreetMap tags become names, feature code, country and links")
  func tags() throws {
    let (place, links) = try place(
      #"""
      "@id":"node/12","name":"دير الزور","name:en":"Deir ez-Zor","name:ar":"دير الزور",
      "alt_name":"Deir; al-Zur","old_name:fr":"Deir","name:etymology":"x","place":"city",
      "capital":"4","population":"242565","ISO3166-1":"SY","wikidata":"Q239097","gn:id":170794
      """#)
    #expect(place.id == "osm:node/12" && place.name == "Deir ez-Zor")
    #expect(place.feature == FeatureCode(.populated, "PPLA"))
    #expect(place.population == 242_565 && place.country == CountryCode("SY"))
    #expect(place.coordinate == Coordinate(latitude: 35.5, longitude: 40.25))
    #expect(place.boundingBox == nil)
    #expect(
      place.names == [
        PlaceName("دير الزور"), PlaceName("Deir"), PlaceName("al-Zur"),
        PlaceName("دير الزور", language: "ar"),
        PlaceName("Deir", language: "fr", kind: .historical),
      ])
    #expect(links == ["wikidata:Q239097", "geonames:170794"])
  }

  @Test(
    "An id is given its register",
    arguments: [
      (#""@id":"way/5""#, "", "osm:way/5"), (#""full_id":"n5""#, "", "osm:node/5"),
      (#""osm_id":"5""#, "", "osm:5"), (#""osm_id":5,"osm_type":"relation""#, "", "osm:relation/5"),
      (#""id":9"#, "", "user:9"), (#""id":"geonames:9""#, "", "geonames:9"),
      ("", #""id":"https://www.wikidata.org/entity/Q9","#, "wikidata:Q9"),
      ("", #""id":7,"#, "user:7"), ("", "", "user:foo"),
    ])
  func ids(_ properties: String, _ id: String, _ expected: String) throws {
    let rest = properties.isEmpty ? "" : "," + properties
    #expect(try place(#""name":"Foo""# + rest, id: id).0.id == expected)
  }

  @Test(
    "Properties give the feature code",
    arguments: [
      (#""place":"hamlet""#, "P PPL"), (#""place":"suburb""#, "P PPLX"),
      (#""place":"town","capital":"yes""#, "P PPLC"), (#""natural":"peak""#, "T MT"),
      (#""waterway":"river""#, "H STM"), (#""admin_level":"4""#, "A ADM1"),
      (#""amenity":"school""#, "S FCL"), (#""fclass":"village""#, "P PPL"),
      (#""feature_class":"A","feature_code":"ADM2""#, "A ADM2"), (#""x":true"#, "P PPL"),
    ])
  func features(_ properties: String, _ expected: String) throws {
    let feature = try place(#""name":"Foo","# + properties).0.feature
    #expect("\(feature.featureClass.rawValue) \(feature.code)" == expected)
  }

  @Test(
    "An unusable feature is reported with its line, and the others are imported",
    arguments: [
      (#"{"type":"Feature","properties":{"name":"a"}}"#, "the feature has no coordinates"),
      (#"{"properties":{"name":"a"},"geometry":null}"#, "the feature has no coordinates"),
      (
        #"{"properties":{"name":"a"},"geometry":{"type":"MultiPoint","coordinates":[]}}"#,
        "the feature has no coordinates"
      ),
      (#"{"properties":{},\#(point)}"#, "name is empty"),
      (#"{"properties":null,\#(point)}"#, "name is empty"),
      (#"{"properties":{"name":"a" "b"},\#(point)}"#, "the feature is not JSON"),
      ("foo", "the feature is not JSON"),
      (
        #"{"properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[1,95]}}"#,
        "latitude 95.0 is outside -90...90"
      ),
      (
        #"{"properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[500,1]}}"#,
        "longitude 500.0 is outside -180...180"
      ),
      (
        #"{"properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[1,"x"]}}"#,
        "geometry.coordinates[1] has a value of another type than expected"
      ),
      (
        #"{"properties":{"name":"a"},"geometry":{"type":"Circle","coordinates":[1,2]}}"#,
        "geometry “Circle” is not a type of GeoJSON"
      ),
      (
        #"{"properties":{"name":"a","population":"many"},\#(point)}"#,
        "population “many” is not a number"
      ),
      (
        #"{"properties":{"name":"a","iso_a2":"QQ"},\#(point)}"#,
        "country “QQ” is not a two-letter ISO 3166-1 code"
      ),
      (
        #"{"properties":{"name":"a\tb"},\#(point)}"#,
        "name “a\\u{9}b” holds markup or a control character"
      ),
    ])
  func refused(_ feature: String, _ message: String) throws {
    let imported = try Imported.read(
      "a.geojson",
      """
      {"type":"FeatureCollection","features":[
      \(feature),
      {"type":"Feature","properties":{"name":"After"},\(Self.point)}
      ]}
      """)
    #expect(imported.errors == ["a.geojson:2: \(message)"])
    #expect(imported.places.map(\.name) == ["After"])
  }
}
