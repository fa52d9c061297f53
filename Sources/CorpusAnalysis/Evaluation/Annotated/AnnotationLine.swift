import Geodesy

/// A line of an annotation file as it is written: a GeoJSON FeatureCollection, of which the members
/// that are judged are read.
struct AnnotationLine: Decodable {
  var id: NumberOrText?
  var features: [Feature]

  struct Feature: Decodable {
    var id: NumberOrText?
    var geometry: Geometry?
    var properties: Properties?
  }

  struct Geometry: Decodable {
    var coordinates: Nested?
  }

  struct Properties: Decodable {
    var id: NumberOrText?
    var latitude: Double?
    var longitude: Double?
    var feature_class: String?
    var feature_code: String?
    var country_code: String?
    var confidence: Double?
    var mentions: [Mention]?
    var alternatives: [Alternative]?
  }

  struct Mention: Decodable {
    var start: Int
    var end: Int
    var text: String?
    var role: String?
    var confidence: Double?
  }

  struct Alternative: Decodable {
    var id: NumberOrText?
    var latitude: Double?
    var longitude: Double?
    var feature_code: String?
    var country_code: String?
    var confidence: Double?
  }

  /// Numbers in arrays of any depth, of which the first position counts.
  enum Nested: Decodable {
    case number(Double)
    case array([Nested])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .array(try container.decode([Nested].self))
      }
    }

    /// Longitude and latitude of the first position.
    var position: (longitude: Double, latitude: Double)? {
      guard case .array(let elements) = self, let first = elements.first else { return nil }
      guard case .number(let longitude) = first else { return first.position }
      guard elements.count > 1, case .number(let latitude) = elements[1] else { return nil }
      return (longitude, latitude)
    }
  }
}

extension AnnotationLine.Feature {
  /// The place; nil without a position, or with one that is none on the Earth.
  var place: AnnotatedMention.Place? {
    let position = geometry?.coordinates?.position
    guard let latitude = properties?.latitude ?? position?.latitude,
      let longitude = properties?.longitude ?? position?.longitude,
      let coordinate = try? Coordinate(validatingLatitude: latitude, longitude: longitude)
    else { return nil }
    return AnnotatedMention.Place(
      id: properties?.id?.text ?? id?.text ?? "", coordinate: coordinate,
      featureClass: properties?.feature_class ?? "",
      featureCode: properties?.feature_code ?? "", country: properties?.country_code ?? "",
      confidence: properties?.confidence)
  }

  /// The other places.
  var alternatives: [AnnotatedMention.Place] {
    (properties?.alternatives ?? []).compactMap { other in
      guard let latitude = other.latitude, let longitude = other.longitude,
        let coordinate = try? Coordinate(validatingLatitude: latitude, longitude: longitude)
      else { return nil }
      return AnnotatedMention.Place(
        id: other.id?.text ?? "", coordinate: coordinate,
        featureCode: other.feature_code ?? "", country: other.country_code ?? "",
        confidence: other.confidence)
    }
  }
}
