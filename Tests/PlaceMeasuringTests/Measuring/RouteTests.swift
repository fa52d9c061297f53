import Foundation
import Gazetteer
import Geodesy
import PlaceMeasuring
import TestGazetteers
import TestSupport
import Testing

@Suite("Routes")
struct RouteTests {
  private func route(_ stops: String...) throws -> Route {
    let gazetteer = try TestGazetteer.small()
    return Route(through: try stops.map { try PlaceQuery($0).resolve(in: gazetteer) })
  }

  @Test("There is a geodesic leg from each stop to the next")
  func legs() throws {
    let route = try route("Deir al-Zour", "Raqqa", "Mosul")
    #expect(route.legs.map(\.from) == [0, 1])
    #expect(route.legs.map(\.to) == [1, 2])
    // By geod +ellps=WGS84 -I of PROJ 9.1.1.
    let distances = [123_344.339, 372_382.236]
    let azimuths = [-55.962_855, 82.251_674].map { $0 < 0 ? $0 + 360 : $0 }
    for (leg, (distance, azimuth)) in zip(route.legs, zip(distances, azimuths)) {
      #expect(abs(leg.geodesic.distance - distance) < 0.01)
      #expect(abs(leg.geodesic.azimuth - azimuth) < 1e-5)
    }
    #expect(abs(route.total - 495_726.575) < 0.01)
  }

  @Test("The distance from a place to itself is 0")
  func coincident() throws {
    #expect(try route("Raqqa", "geonames:172955").total == 0)
  }

  @Test("Text has two lines per leg, and a total if there are several legs")
  func text() throws {
    let two = try route("40, 10", "41, 10").text(unit: .kilometre)
    #expect(
      two == """
        40, 10 -> 41, 10
          111.04 km  azimuth 0.0° N  back 180.0° S
        geodesic on WGS 84 (Karney 2013); ± 140 km (extent of the places)

        """)
    let three = try route("40, 10", "41, 10", "40, 10").text(unit: .metre)
    let lines = three.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.dropLast().last?.hasPrefix("total") == true)
    #expect(lines.dropLast().last?.hasSuffix(" m") == true)
  }

  @Test("For an ambiguous name, the chosen place and the others are reported once")
  func ambiguities() throws {
    let notes = try route("Paris", "35.5, 40", "Paris").ambiguities()
    #expect(notes.count == 1)
    let note = try #require(notes.first)
    #expect(note.hasPrefix("“Paris” taken as Paris, France (geonames:2988507, PPLC); others: "))
    #expect(note.contains("Paris, Texas, United States (geonames:4717560, PPLA2)"))
  }

  @Test("JSON gives full precision and names its units")
  func json() throws {
    let route = try route("Raqqa", "35.5, 40")
    let text = String(decoding: route.json(), as: UTF8.self)
    let geodesic = try #require(route.legs.first).geodesic
    #expect(text.contains("\"distance_m\": \(geodesic.distance),"))
    #expect(text.contains("\"azimuth_deg\": \(geodesic.azimuth),"))
    #expect(text.contains("\"back_azimuth_deg\": \(geodesic.backAzimuth),"))
    #expect(text.contains("\"total_m\": \(route.total),\n"))
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let object = try #require(parsed as? [String: Any])
    let legs = try #require(object["legs"] as? [[String: Any]])
    let leg = try #require(legs.first)
    #expect(leg["compass"] as? String == "ESE")
    let from = try #require(leg["from"] as? [String: Any])
    #expect(from["id"] as? String == "geonames:172955")
    let to = try #require(leg["to"] as? [String: Any])
    #expect(
      Set(to.keys) == ["query", "latitude", "longitude", "uncertainty_m", "uncertainty_basis"])
    #expect(object["datum"] as? String == "WGS 84")
    #expect((object["ellipsoid"] as? [String: Any])?["name"] as? String == "WGS 84")
  }

  @Test("CSV quotes fields with commas and ends lines as RFC 4180 requires")
  func csv() throws {
    let text = try route("35.5, 40", "Raqqa").csv()
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(
      lines[0]
        == "from,from_id,from_latitude,from_longitude,to,to_id,to_latitude,to_longitude,"
        + "distance_m,azimuth_deg,back_azimuth_deg,compass,uncertainty_m,ellipsoid,measured_to")
    #expect(lines[1].hasPrefix(#""35.5, 40",,35.5,40.0,Raqqa,geonames:172955,"#))
    #expect(lines[2].isEmpty)
  }

  @Test("A leg to a river or a lake ends at its nearest point, and says so")
  func shapes() throws {
    let gazetteer = try TestGazetteer.standard()
    let stops = try ["geonames:2761369", "naturalearth:river-danube-45-19", "geonames:3194360"].map
    {
      try PlaceQuery($0).resolve(in: gazetteer)
    }
    let route = Route(through: stops, in: gazetteer)
    #expect(route.legs.map(\.measuredTo) == [.line, .line])
    #expect(route.legs.allSatisfy { $0.geodesic.distance < 6_000 })
    #expect(route.legs.allSatisfy { $0.uncertainty < 20_000 })
    #expect(route.text(unit: .kilometre).contains("to the nearest point of its course"))
    let json = String(decoding: route.json(), as: UTF8.self)
    #expect(json.contains("\"measured_to\": \"line\""))
    #expect(json.contains("\"nearest_point\": {"))
    #expect(route.csv().contains(",WGS 84,line\r\n"))
    // Without the gazetteer's shapes it is the point in the middle of the river.
    let points = Route(through: stops)
    #expect(points.legs.allSatisfy { $0.measuredTo == nil && $0.geodesic.distance > 60_000 })
  }

  @Test("A town within a country is at no distance from it")
  func inside() throws {
    let gazetteer = try TestGazetteer.standard()
    let stops = try ["geonames:170063", "geonames:163843"].map {
      try PlaceQuery($0).resolve(in: gazetteer)
    }
    let route = Route(through: stops, in: gazetteer)
    #expect(route.total == 0)
    #expect(route.text(unit: .kilometre).contains("within its outline"))
    let matrix = DistanceMatrix(between: stops, in: gazetteer)
    #expect(matrix.distances == [[0, 0], [0, 0]])
    #expect(matrix.measuredTo == [nil, .outline])
    #expect(String(decoding: matrix.json(), as: UTF8.self).contains("\"measured_to\": \"outline\""))
  }

  @Test("The nearest waters are those whose course or shore is nearest")
  func near() throws {
    let gazetteer = try TestGazetteer.standard()
    let vienna = try PlaceQuery("geonames:2761369").resolve(in: gazetteer)
    let search = NearbySearch(limit: 2, search: PlaceSearch(featureClass: .water))
    let found = try search.places(around: vienna, in: gazetteer)
    #expect(found.places.map(\.details.name) == ["Danube", "Morava"])
    #expect(found.places.allSatisfy { $0.measuredTo == .line })
    let close = try NearbySearch(
      within: Length(metres: 5_000), search: PlaceSearch(featureClass: .water)
    ).places(around: vienna, in: gazetteer)
    #expect(close.places.map(\.details.name) == ["Danube"])
    #expect(close.csv().contains(",line\r\n"))
  }

  @Test("GeoJSON splits the line at the antimeridian: Tokyo to San Francisco")
  func antimeridian() throws {
    let bytes = try route("Tokyo", "San Francisco").geoJSON()
    #expect(GeoJSONValidator.faults(in: bytes) == [])
    let parsed = try JSONSerialization.jsonObject(with: Data(bytes))
    let object = try #require(parsed as? [String: Any])
    let features = try #require(object["features"] as? [[String: Any]])
    #expect(features.count == 3)
    let geometry = try #require(features.last?["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "MultiLineString")
    let lines = try #require(geometry["coordinates"] as? [[[Double]]])
    #expect(lines.count == 2)
    #expect(lines[0].last?.first == 180)
    #expect(lines[1].first?.first == -180)
    #expect(lines[0].last?.last == lines[1].first?.last)
    // The box spans the antimeridian, so its west is greater than its east (section 5.2).
    let box = try #require(object["bbox"] as? [Double])
    #expect(box[0] > box[2])
  }
}
