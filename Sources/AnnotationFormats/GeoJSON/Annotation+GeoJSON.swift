public import ArticleAnnotation
import ArticleText
import Gazetteer
import GeoJSON
import Geodesy
import JSON
import SpatialLanguage

extension Annotation {
  /// The annotation as a GeoJSON FeatureCollection (RFC 7946), UTF-8 bytes without a line end.
  ///
  /// One Feature a place, in order of first mention. A name that the gazetteer lacks has no `id`. Where the
  /// text ties it to a place ("Elm Street in Paterson"), its geometry is that place's point, `approximate`
  /// is true, `within` names the place, and `uncertainty_m` holds all of it. Otherwise `geometry` is null,
  /// and `near` may name a place as a hint.
  ///
  /// Behind the places come those that the text describes by others, with `relation` and `uncertainty_m`, and
  /// the coordinates that it writes out. `dateline` holds the relations, statements that were tested among
  /// them, the itinerary and the spread.
  ///
  /// - Parameters:
  ///   - pretty: Indent by two spaces; otherwise one line.
  ///   - areas: Give areas and lines in place of points: outlines of countries, first-order divisions and
  ///     lakes, courses of rivers, and the areas in which described and approximate places lie.
  /// - Returns: UTF-8 bytes, the same for equal annotations.
  public func geoJSON(pretty: Bool = false, areas: Bool = false) -> [UInt8] {
    var writer = JSONWriter(layout: pretty ? .pretty : .compact)
    writer.reserveCapacity(1_024 + places.count * 700)
    writer.object { writer in
      writer.member("type", "FeatureCollection")
      writer.member("id", documentID)
      writer.member(
        "bbox",
        ifPresent: BoundingBox(
          enclosing: places.compactMap(\.coordinate)
            + described.compactMap { $0.estimate?.point }
            + coordinates.map(\.reading.coordinate)))
      writer.array("features") { writer in
        forEachFeature(areas: areas) { $0(&writer) }
      }
      writeAbout(to: &writer)
    }
    return writer.bytes
  }

  /// Hands out what writes each Feature, in their order.
  ///
  /// - Parameters:
  ///   - areas: Give areas and lines in place of points.
  ///   - document: The document's id, where Features have to say it themselves.
  ///   - body: Called with each Feature.
  func forEachFeature(
    areas: Bool, document: String? = nil, _ body: ((inout JSONWriter) -> Void) -> Void
  ) {
    for place in places {
      body {
        Annotation.write(
          place, isDated: asOf != nil, shape: areas ? geometry(of: place) : nil,
          document: document, to: &$0)
      }
    }
    for place in described {
      body { Annotation.write(place, asArea: areas, document: document, to: &$0) }
    }
    for coordinate in coordinates {
      body { Annotation.write(coordinate, document: document, to: &$0) }
    }
  }

  private static func write(
    _ place: AnnotatedPlace, isDated: Bool, shape: Geometry?, document: String?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("type", "Feature")
      writer.member("id", ifPresent: place.details?.id)
      writer.member("bbox", ifPresent: place.boundingBox)
      writer.key("geometry")
      if let geometry = shape ?? place.coordinate.map(Geometry.point) {
        geometry.write(to: &writer)
      } else {
        writer.null()
      }
      writer.object("properties") { writer in
        writer.member("document", ifPresent: document)
        if let details = place.details {
          write(details, isDated: isDated, to: &writer)
        } else {
          writer.member("id", nil)
          writer.member("name", place.mentions.first?.text ?? "")
          write(surroundingsOf: place, to: &writer)
          if let description = place.description { write(description: description, to: &writer) }
        }
        writer.key("confidence")
        writer.number(place.confidence, decimals: 3)
        write(place.mentions, to: &writer)
        write(place.alternatives, to: &writer)
        writer.member("reasons", place.reasons)
        if let provenance = (place.details ?? place.within)?.provenance {
          writer.object("source") { writer in
            writer.member("gazetteer", provenance.gazetteer)
            writer.member("uri", ifPresent: provenance.uri)
            writer.member("licence", ifPresent: provenance.licence)
            writer.member("citation", ifPresent: provenance.citation)
          }
        }
      }
    }
  }

  private static func write(
    _ details: PlaceDetails, isDated: Bool, to writer: inout JSONWriter
  ) {
    writer.member("id", details.id)
    writer.member("name", details.name)
    if isDated { writer.member("name_in_force", details.nameInForce) }
    writer.member("feature_class", details.feature.featureClass.rawValue)
    writer.member("feature_code", details.feature.code)
    writer.member("country_code", details.countryCode?.description)
    writer.member("country", details.country)
    writer.member("admin1", details.admin1)
    writer.member("population", details.population)
  }

  /// The members of a name without a place of its own that say where it lies, or where to look for it.
  private static func write(surroundingsOf place: AnnotatedPlace, to writer: inout JSONWriter) {
    if let within = place.within {
      writer.member("country_code", within.countryCode?.description)
      writer.member("country", within.country)
      writer.member("admin1", within.admin1)
    }
    if place.isApproximate, let within = place.within {
      writer.member("approximate", true)
      writer.key("uncertainty_m")
      writer.number(place.uncertainty ?? 0, decimals: 0)
      writer.object("within") { writer in
        writer.member("id", within.id)
        writer.member("name", within.name)
        writer.member("feature_code", within.feature.code)
        writer.member("country_code", within.countryCode?.description)
        writer.member("admin1", within.admin1)
      }
    }
    if let near = place.near {
      writer.object("near") { writer in
        writer.member("id", near.id)
        writer.member("name", near.name)
        writer.member("feature_code", near.feature.code)
      }
    }
  }

  static func write(
    _ mentions: [AnnotatedPlace.Occurrence], to writer: inout JSONWriter
  ) {
    writer.array("mentions") { writer in
      for mention in mentions {
        writer.object { writer in
          writer.member("start", mention.range.lowerBound)
          writer.member("end", mention.range.upperBound)
          writer.member("text", mention.text)
          writer.member("role", mention.role.rawValue)
          writer.key("confidence")
          writer.number(mention.confidence, decimals: 3)
        }
      }
    }
  }

  private static func write(
    _ alternatives: [AnnotatedPlace.Alternative], to writer: inout JSONWriter
  ) {
    writer.array("alternatives") { writer in
      for alternative in alternatives {
        let details = alternative.details
        writer.object { writer in
          writer.member("id", details.id)
          writer.member("name", details.name)
          writer.member("feature_code", details.feature.code)
          writer.member("country_code", details.countryCode?.description)
          writer.member("admin1", details.admin1)
          writer.key("longitude")
          writer.number(details.coordinate.longitude, decimals: 6)
          writer.key("latitude")
          writer.number(details.coordinate.latitude, decimals: 6)
          writer.key("confidence")
          writer.number(alternative.confidence, decimals: 3)
        }
      }
    }
  }

  private func writeAbout(to writer: inout JSONWriter) {
    writer.object("dateline") { writer in
      writer.member("version", DatelineVersion.current)
      writer.object("gazetteer") { writer in
        writer.member("hash", gazetteerHash)
        writer.member("places", gazetteerPlaces)
      }
      if let asOf { writer.member("as_of", asOf) }
      writer.member("language", language.rawValue)
      writer.object("text") { writer in
        writer.member("length", textLength)
        if offsetUnit != .codepoint { writer.member("offsets", offsetUnit.rawValue) }
        writer.member("sha256", textHash)
      }
      if let outlet {
        writer.object("outlet") { writer in
          writer.member("domain", outlet.outlet.domain)
          writer.member("name", outlet.outlet.name)
          writer.member("reach", outlet.outlet.reach.rawValue)
          writer.member("home_id", outlet.outlet.home)
          writer.member("home", outlet.home)
        }
      }
      if let corrections {
        writer.object("corrections") { writer in
          writer.member("applied", corrections.applied)
          writer.member("unused", corrections.unused)
        }
      }
      writer.array("focus") { writer in
        for country in focus {
          writer.object { writer in
            writer.member("country_code", country.country.description)
            writer.key("share")
            writer.number(country.share, decimals: 3)
          }
        }
      }
      writer.array("relations") { writer in
        for relation in relations {
          writer.object { writer in
            writer.member("from", relation.from)
            writer.member("to", relation.to)
            writer.key("distance_m")
            writer.number(relation.distance, decimals: 1)
            writer.key("azimuth_deg")
            writer.number(relation.azimuth, decimals: 3)
            writer.key("back_azimuth_deg")
            writer.number(relation.backAzimuth, decimals: 3)
            writer.member("compass", CompassPoint(azimuth: relation.azimuth).abbreviation)
            if let measuredTo = relation.measuredTo, let nearest = relation.nearest {
              writer.member("measured_to", measuredTo.rawValue)
              writer.key("nearest_point")
              writer.position(nearest)
            }
          }
        }
        for claim in claims { Annotation.write(claim, to: &writer) }
      }
      if !claims.isEmpty {
        writer.array("claims") { writer in
          for claim in claims { claim.writeWhole(to: &writer) }
        }
      }
      writeItinerary(to: &writer)
      writeSpread(to: &writer)
    }
  }
}
