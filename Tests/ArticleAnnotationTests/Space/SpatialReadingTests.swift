import Geodesy
import TestGazetteers
import Testing

@testable import ArticleAnnotation
@testable import ArticleText

@Suite("What a text says of space")
struct SpatialReadingTests {
  private func annotate(_ text: String) throws -> Annotation {
    Geoparser(gazetteer: try TestGazetteer.standard())
      .annotate(Document(id: "test", text: text, language: .english))
  }

  @Test("The same description twice is one place with two expressions")
  func merged() throws {
    let annotation = try annotate(
      "Rain fell in northern Syria. Later, northern Syria dried. It hailed in southern Syria.")
    #expect(annotation.described.map(\.direction) == [.north, .south])
    #expect(annotation.described.first?.mentions.count == 2)
  }

  @Test("The part of a country is cut from its outline")
  func part() throws {
    let annotation = try annotate("Rain fell in northern Syria.")
    let estimate = try #require(annotation.described.first?.estimate)
    guard case .polygons(let polygons) = estimate.shape else {
      Issue.record("no polygons")
      return
    }
    let latitudes = polygons.joined().joined().map(\.latitude)
    #expect((latitudes.min() ?? 0) > 34.5 && (latitudes.max() ?? 0) > 37)
  }

  @Test(
    "The point of a part lies in it",
    arguments: [
      "northern Norway", "southern Norway", "western Chile", "eastern Croatia", "central Italy",
    ])
  func pointOfPart(words: String) throws {
    let annotation = try annotate("It rained in \(words) on Monday.")
    let point = try #require(annotation.described.first?.estimate?.point)
    let country = annotation.places.first?.details?.countryCode
    #expect(try TestGazetteer.standard().outlines.country(at: point) == country)
  }

  @Test(
    "What lies beyond a country lies outside its outline and near it",
    arguments: [
      ("east of the United States", -78.0 ... -65, 30.0...42),
      ("west of New Zealand", 163.0...170, -46.0 ... -37),
      ("south of Fiji", 176.0...180, -21.0 ... -18.5),
      ("north of Syria", 36.0...42, 37.0...39),
    ])
  func beyond(words: String, longitudes: ClosedRange<Double>, latitudes: ClosedRange<Double>)
    throws
  {
    let annotation = try annotate("A storm formed \(words) on Monday.")
    let point = try #require(annotation.described.first?.estimate?.point)
    #expect(longitudes.contains(point.longitude) && latitudes.contains(point.latitude), "\(point)")
    let country = annotation.places.first?.details?.countryCode
    #expect(try TestGazetteer.standard().outlines.country(at: point) != country)
  }

  @Test("The part of a state is cut from its outline")
  func partOfState() throws {
    let annotation = try annotate("It rained in southern Illinois on Monday.")
    let point = try #require(annotation.described.first?.estimate?.point)
    #expect(37.0...39.8 ~= point.latitude && -91.5 ... -87.5 ~= point.longitude)
  }

  @Test("The city is the last town and no country that was named since")
  func anaphor() throws {
    let annotation = try annotate(
      "Rebels took Raqqa from the army of Syria. Shots were heard on the western edge of the city.")
    let edge = try #require(annotation.described.first { $0.relation == .outskirts })
    #expect(edge.anchors.map(\.name) == ["Raqqa"])
    #expect(edge.isAnaphoric && edge.direction == .west)
  }

  @Test("A border of two countries is the line that they share, and one of strangers is none")
  func border() throws {
    let shared = try annotate("They met on the Syrian-Iraqi border.")
    let estimate = try #require(shared.described.first?.estimate)
    #expect(abs(estimate.point.longitude - 41) < 1.5)
    #expect(try annotate("A town on the Syrian-French border.").described.first?.estimate == nil)
  }

  @Test("A name that the gazetteer lacks takes the position that the words give it")
  func unknownName() throws {
    let text =
      "Shells fell on Zuqaybat, 30 km south-west of Deir al-Zour, a doctor in Zuqaybat said."
    let annotation = try annotate(text)
    let place = try #require(
      annotation.places.first { $0.mentions.first?.text == "Zuqaybat" })
    #expect(place.details == nil)
    #expect(place.description?.relation == .offset)
    let point = try #require(place.coordinate)
    let exact = Geodesic.wgs84.destination(
      from: Coordinate(latitude: 35.33588, longitude: 40.14084), azimuth: 225, distance: 30_000)
    #expect(Geodesic.wgs84.distance(from: point, to: exact) < 1)
  }

  @Test("Coordinates that contradict the name beside them are flagged, and others are not")
  func coordinates() throws {
    let annotation = try annotate(
      "They camped at Raqqa (35.9500, 39.0100) and near Mosul (35.2000, 39.9000).")
    #expect(annotation.coordinates.map(\.contradictsName) == [false, true])
    #expect(annotation.coordinates.map { $0.beside?.place.name } == ["Raqqa", "Mosul"])
    #expect(annotation.coordinates.allSatisfy { $0.mention.role == .coordinates })
  }

  @Test("Parts of coordinates are no names")
  func partsOfCoordinates() throws {
    let annotation = try annotate("The site is at 37S FV 03677 10888, N35 20.1 E040 08.4.")
    #expect(annotation.coordinates.count == 2)
    #expect(annotation.places.isEmpty)
  }

  @Test(
    "A statement agrees or contradicts as geodesy has it",
    arguments: [
      ("Ramadi, 110 km west of Baghdad, fell.", "offset agrees"),
      ("Ramadi, 110 km north of Baghdad, fell.", "offset contradicts"),
      ("Ramadi, 20 km west of Baghdad, fell.", "offset contradicts"),
      ("Ramadi, less than 200 km west of Baghdad, fell.", "offset agrees"),
      ("Ramadi, more than 200 km west of Baghdad, fell.", "offset contradicts"),
      ("Deir al-Zour is south-east of Raqqa.", "direction agrees"),
      ("Deir al-Zour is south-west of Raqqa.", "direction contradicts"),
      ("Samarra lies between Baghdad and Mosul.", "between agrees"),
      ("Basra lies between Baghdad and Mosul.", "between contradicts"),
      ("Mosul, in Iraq, was quiet.", "containment agrees"),
      ("Mosul, in Turkey, was quiet.", "containment contradicts"),
      ("Baghdad, the capital of Iraq, was quiet.", "capital agrees"),
      ("Basra, the capital of Iraq, was quiet.", "capital contradicts"),
      ("They reached the Mediterranean island of Malta.", "containment agrees"),
      ("They reached the Aegean island of Malta.", "containment contradicts"),
      ("Mosul, Iraq's second largest city, fell.", "size agrees"),
      ("Mosul, Iraq's fifth largest city, fell.", "size contradicts"),
    ])
  func claims(text: String, expected: String) throws {
    let claims = try annotate(text).claims.map { claim in
      switch claim.kind {
      case .relation(let relation): "\(relation) \(claim.verdict)"
      case .size: "size \(claim.verdict)"
      default: "\(claim.kind) \(claim.verdict)"
      }
    }
    #expect(claims == [expected])
  }

  @Test("Lists and institutions are no statements of containment")
  func noClaims() throws {
    #expect(try annotate("He went to Morocco, Tunisia, Libya and Egypt.").claims.isEmpty)
    #expect(try annotate("The match between Leeds and York was off.").claims.isEmpty)
  }

  @Test("The itinerary has the legs in the order of the story, the spread its middle")
  func itinerary() throws {
    let annotation = try annotate(
      "From Raqqa they drove to Mosul, then back to Raqqa. In Raqqa they slept.")
    #expect(
      annotation.itinerary.legs.map { "\($0.from) \($0.to)" }
        == ["geonames:172955 geonames:99072", "geonames:99072 geonames:172955"])
    let leg = try #require(annotation.itinerary.legs.first)
    #expect(abs(annotation.itinerary.total - 2 * leg.distance) < 0.001)
    let spread = try #require(annotation.spread)
    #expect(abs(spread.extent - leg.distance) < 0.001)
    #expect(spread.regions.first?.admin1 == "Ar-Raqqah")
    #expect(spread.medianDistance < spread.radius)
  }

  @Test("A text without places has neither")
  func nothing() throws {
    let annotation = try annotate("It rained.")
    #expect(annotation.itinerary.legs.isEmpty && annotation.spread == nil)
  }
}
