import Geodesy
import Testing

@testable import Gazetteer
@testable import GazetteerExport

@Suite("Places as LP-TSV")
struct LinkedPlacesTableTests {
  private func row(_ place: Place) -> [String: String] {
    let values = LinkedPlacesTable.row(place).split(
      separator: "\t", omittingEmptySubsequences: false)
    #expect(values.count == LinkedPlacesTable.columns.count)
    return Dictionary(
      uniqueKeysWithValues: zip(LinkedPlacesTable.columns, values.map(String.init)))
  }

  @Test("Names carry their languages, and separators are removed from them")
  func names() {
    let row = row(
      Place(
        id: "geonames:745044", name: "Istanbul",
        coordinate: Coordinate(latitude: 41.01384, longitude: 28.94966),
        feature: FeatureCode(.populated, "PPLA"), country: CountryCode("TR"), source: "GeoNames",
        names: [
          PlaceName("Constantinople", language: "en", kind: .historical, from: 330, to: 1930),
          PlaceName("A;b@c"), PlaceName("Stambouliote", kind: .demonym),
          PlaceName("Istanbul", from: -44, to: 1930),
        ]))
    #expect(row["id"] == "geonames:745044")
    #expect(row["title"] == "Istanbul")
    #expect(row["title_uri"] == "https://www.geonames.org/745044")
    #expect(row["matches"] == "gn:745044")
    #expect(row["ccodes"] == "TR")
    #expect(row["variants"] == "Constantinople@en;A b c;Istanbul")
    #expect(row["fclasses"] == "P")
    #expect(row["aat_types"] == "300008347")
    #expect(row["lat"] == "41.01384" && row["lon"] == "28.94966")
    #expect(row["start"] == "-0044" && row["end"] == "1930")
  }

  @Test("Classes that Linked Places lacks become the nearest one")
  func classes() {
    #expect(LinkedPlacesType(FeatureCode(.undersea, "SMU")).featureClass == "H")
    #expect(LinkedPlacesType(FeatureCode(.vegetation, "FRST")).featureClass == "L")
    #expect(LinkedPlacesType(FeatureCode(.water, "STM")).label == "river")
  }
}
