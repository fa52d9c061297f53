import ArticleAnnotation
import Foundation
import Geodesy
import TestGazetteers
import TestSupport
import Testing

@testable import AnnotationFormats
@testable import Gazetteer

@Suite("Approximate places and hints in each format")
struct ApproximatePlaceFormatTests {
  private func features(_ annotation: Annotation, areas: Bool = false) throws -> [[String: Any]] {
    let object =
      try JSONSerialization.jsonObject(with: Data(annotation.geoJSON(areas: areas)))
      as? [String: Any]
    return try #require(object?["features"] as? [[String: Any]])
  }

  private func text(_ format: AnnotationFormat, _ annotation: Annotation) -> String {
    String(
      decoding: FormatOutput.outputs(format, [annotation]).joined(), as: UTF8.self)
  }

  @Test("A name that the text ties to a place has its extent, and the place by name")
  func geoJSON() throws {
    let annotation = try TiedNames.streetAndVillage()
    let feature = try #require(try features(annotation).first)
    let properties = try #require(feature["properties"] as? [String: Any])
    #expect(properties["id"] is NSNull)
    #expect(properties["approximate"] as? Bool == true)
    #expect(properties["country_code"] as? String == "SY")
    #expect(properties["confidence"] as? Double == 0.7)
    let within = try #require(properties["within"] as? [String: Any])
    #expect(within["id"] as? String == TiedNames.aleppo)
    #expect(within["name"] as? String == "Aleppo")
    #expect(within["country_code"] as? String == "SY")
    #expect((properties["near"] as? [String: Any])?["id"] as? String == TiedNames.aleppo)
    // Two million people at 2,500 on a square kilometre.
    let uncertainty = try #require(properties["uncertainty_m"] as? Double)
    #expect(15_000...18_000 ~= uncertainty)
    let geometry = try #require(feature["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "Point")
  }

  @Test("A name that nothing ties has no geometry, and what is near only as a hint")
  func hint() throws {
    let annotation = try TiedNames.streetAndVillage()
    let feature = try #require(try features(annotation).last)
    #expect(feature["geometry"] is NSNull)
    let properties = try #require(feature["properties"] as? [String: Any])
    #expect((properties["near"] as? [String: Any])?["id"] as? String == TiedNames.aleppo)
    for key in ["approximate", "within", "uncertainty_m", "country_code", "source"] {
      #expect(properties[key] == nil, "\(key)")
    }
    #expect(annotation.places.last?.coordinate == nil)
    #expect(annotation.focus.map(\.share) == [1])
  }

  @Test("As areas, the container is its circle or its outline")
  func areas() throws {
    let annotation = try TiedNames.annotation(
      "A fire in Qorbex in Aleppo, and one in Blenkor in Syria.",
      [("Qorbex", .within(TiedNames.aleppo)), ("Blenkor", .within(TiedNames.syria))])
    let places = annotation.places
    guard case .polygon(let rings) = annotation.geometry(of: places[0]),
      case .multiPolygon(let polygons) = annotation.geometry(of: places[1])
    else {
      Issue.record("no areas")
      return
    }
    let center = try #require(places[0].coordinate)
    let radius = try #require(places[0].uncertainty)
    for point in try #require(rings.first) {
      #expect(abs(Geodesic.wgs84.distance(from: center, to: point) - radius) < 1)
    }
    let middle = try #require(places[1].coordinate)
    let reach = try #require(places[1].uncertainty)
    let farthest = polygons.joined().joined().map {
      Geodesic.wgs84.distance(from: middle, to: $0)
    }.max()
    #expect(abs(reach - (farthest ?? 0)) < 1)
    let types = try features(annotation, areas: true).map {
      ($0["geometry"] as? [String: Any])?["type"] as? String
    }
    #expect(types == ["Polygon", "MultiPolygon"])
  }

  @Test("A river holds nothing: what is tied to it is only near it")
  func river() throws {
    let annotation = try TiedNames.annotation(
      "A barge sank at Qorbex on the Danube.",
      [("Qorbex", .within("naturalearth:river-danube-45-19"))])
    let place = try #require(annotation.places.first)
    #expect(place.coordinate == nil)
    #expect(place.within == nil)
    #expect(place.near?.name == "Danube")
  }

  @Test("Lakes, rivers, countries and divisions have a geometry of their own")
  func shapes() throws {
    let annotation = try TiedNames.annotation(
      "From Lake Constance and the Danube to Syria, Bavaria and Aleppo.",
      [
        ("Lake Constance", .place("naturalearth:lake-1159114259")),
        ("Danube", .place("naturalearth:river-danube-45-19")), ("Syria", .place(TiedNames.syria)),
        ("Bavaria", .place("geonames:2951839")), ("Aleppo", .place(TiedNames.aleppo)),
      ])
    let types = try features(annotation, areas: true).map {
      ($0["geometry"] as? [String: Any])?["type"] as? String
    }
    #expect(types == ["MultiPolygon", "MultiLineString", "MultiPolygon", "MultiPolygon", "Point"])
    #expect(GeoJSONValidator.faults(in: annotation.geoJSON(areas: true)).isEmpty)
  }

  @Test("CSV has columns for the container, its extent and the hint")
  func csv() throws {
    let rows = try #require(CSVRows.read(Array(text(.csv, try TiedNames.streetAndVillage()).utf8)))
    let columns = try #require(rows.first)
    func value(_ row: Int, _ column: String) throws -> String {
      rows[row][try #require(columns.firstIndex(of: column))]
    }
    #expect(try value(1, "kind") == "approximate")
    #expect(try value(1, "approximate") == "true")
    #expect(try value(1, "within_id") == TiedNames.aleppo)
    #expect(try value(1, "within_name") == "Aleppo")
    #expect(try Int(value(1, "uncertainty_m")).map { 15_000...18_000 ~= $0 } == true)
    #expect(try value(3, "kind") == "unresolved")
    #expect(try value(3, "latitude").isEmpty)
    #expect(try value(3, "near_name") == "Aleppo")
    #expect(try value(3, "within_id").isEmpty)
    #expect(try value(3, "country_code").isEmpty)
  }

  @Test("KML draws an area and no pin")
  func kml() throws {
    let placemarks = text(.kml, try TiedNames.streetAndVillage()).components(
      separatedBy: "<Placemark>")
    let street = try #require(placemarks.first { $0.contains("<name>Qorbex Street</name>") })
    #expect(street.contains("<Polygon>") && !street.contains("<Point>"))
    #expect(street.contains("<styleUrl>#approximate</styleUrl>"))
    #expect(street.contains("In or near Aleppo (about 16 km)."))
    let village = try #require(placemarks.first { $0.contains("<name>Tarquilan</name>") })
    #expect(!village.contains("<coordinates>"))
    #expect(village.contains("<Data name=\"near_name\">"))
  }

  @Test("GPX, TEI, Linked Places and Web Annotations say that the place is approximate")
  func others() throws {
    let annotation = try TiedNames.streetAndVillage()
    let gpx = text(.gpx, annotation)
    #expect(gpx.contains("<name>Qorbex Street, in or near Aleppo (about 16 km)</name>"))
    #expect(gpx.contains("<sym>Circle, Red</sym>"))
    #expect(!gpx.contains("Tarquilan"))
    let tei = text(.tei, annotation)
    #expect(tei.contains("<location type=\"approximate\">"))
    #expect(tei.contains("<note>In or near Aleppo (about 16 km); the point is that of Aleppo"))
    let lpf = text(.lpf, annotation)
    #expect(lpf.contains("\"dateline:approximate\": true"))
    #expect(lpf.contains("\"dateline:within\": \"https://www.geonames.org/170063\""))
    let geometry = try #require(
      lpf.components(separatedBy: "\"title\": \"Qorbex Street\"").last?
        .components(separatedBy: "\"geometry\": {").dropFirst().first)
    #expect(geometry.trimmingPrefix(/\s*/).hasPrefix("\"type\": \"Polygon\""))
    let web = text(.webannotation, annotation)
    #expect(web.contains("\"dateline:approximate\":true"))
    #expect(web.contains(/"id":"geo:36.\d+,37.\d+;u=1\d{4}"/))
  }

  @Test("The map has a ring with its area, says what a ring is, and nothing for a hint")
  func map() throws {
    let map = try #require(try TiedNames.streetAndVillage().mapSVG())
    #expect(map.contains("is-approximate"))
    #expect(map.contains("class=\"mark ring\""))
    #expect(map.contains("class=\"area\" data-of=\"place-0\""))
    #expect(map.contains("Qorbex Street, in or near Aleppo (about 16 km)"))
    #expect(map.contains("in or near a place, not exact"))
    #expect(!map.contains("Tarquilan"))
    let plain = try TiedNames.annotation(
      "A fire in Aleppo.", [("Aleppo", .place(TiedNames.aleppo))])
    #expect(plain.mapSVG()?.contains("not exact") == false)
  }

  @Test("Reports for readers give no digits for an approximate place, and ask after a hint")
  func readers() throws {
    let annotation = try TiedNames.streetAndVillage()
    let terminal = text(.text, annotation)
    #expect(terminal.contains("or near Aleppo (about"))
    // Those of Aleppo itself and of the middle of the story.
    #expect(terminal.components(separatedBy: "36.2012, 37.1612").count == 3)
    #expect(terminal.contains("Tarquilan, near Aleppo, Syria?"))
    #expect(terminal.contains("1 name not found"))
    let html = text(.html, annotation)
    #expect(html.contains("in or near Aleppo, Syria (about 16 km)"))
    #expect(html.contains("near <bdi>Aleppo, Syria</bdi>?"))
    #expect(html.contains("A ring is a place that is not in the gazetteer"))
    let row = try #require(html.components(separatedBy: "id=\"entry-0\"").last)
    #expect(row.prefix(700).contains("not known"))
  }
}
