import Dateline
import Foundation
import Gazetteer
import Geodesy
import ToponymRecognition

/// A gold-annotated document.
struct GoldDocument {
  /// A gold mention with its place.
  struct Mention: Decodable {
    let start: Int
    let end: Int
    let lat: Double?
    let lon: Double?
    let geonamesID: Int?
    let countryLevel: String?

    enum CodingKeys: String, CodingKey {
      case start, end, lat, lon
      case geonamesID = "geonames_id"
      case countryLevel = "country_level"
    }

    /// The gazetteer's id is the gold's.
    func isSame(as place: PlaceReference, in gazetteer: LayeredGazetteer) -> Bool {
      geonamesID.map { gazetteer.id(of: place) == "geonames:\($0)" } ?? false
    }

    /// Within 161 km, the same id, or the same country: as the field scores it.
    func accepts(_ place: PlaceReference, _ facts: PlaceFacts, in gazetteer: LayeredGazetteer)
      -> Bool
    {
      if isSame(as: place, in: gazetteer) { return true }
      if let countryLevel, facts.feature.rank == .country,
        facts.country?.description == countryLevel
      {
        return true
      }
      guard let lat, let lon,
        let gold = try? Coordinate(validatingLatitude: lat, longitude: lon)
      else { return false }
      return Geodesic.wgs84.distance(from: gold, to: facts.coordinate) <= 161_000
    }
  }

  private struct Line: Decodable {
    let id: String
    let text: String
    let mentions: [Mention]
  }

  let document: Document
  /// In order of the text, one a span.
  let mentions: [Mention]

  /// Reads a corpus.
  static func read(path: String) throws -> [GoldDocument] {
    let bytes = try TextInput.bytes(at: path)
    let decoder = JSONDecoder()
    return try bytes.split(separator: 0x0A).map { line in
      let parsed = try decoder.decode(Line.self, from: Data(line))
      let mentions = parsed.mentions.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      return GoldDocument(
        document: Document(id: parsed.id, text: parsed.text), mentions: mentions)
    }
  }
}
