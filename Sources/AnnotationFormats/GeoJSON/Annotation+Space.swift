import ArticleAnnotation
import Gazetteer
import GeoJSON
import Geodesy
import JSON
import SpatialLanguage

extension Annotation {
  /// A described place as a Feature.
  static func write(
    _ place: DescribedPlace, asArea: Bool, document: String?, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("type", "Feature")
      writer.key("geometry")
      write(place.estimate, asArea: asArea, to: &writer)
      writer.object("properties") { writer in
        writer.member("document", ifPresent: document)
        writer.member("id", nil)
        writer.member("name", place.mentions.first?.text ?? "")
        write(description: place, to: &writer)
        writer.key("confidence")
        writer.number(place.confidence, decimals: 3)
        // The words hold the anchor's own mention, and are none of a name.
        writer.array("mentions") { _ in }
        writer.array("expressions") { writer in
          for mention in place.mentions {
            writer.object { writer in
              writer.member("start", mention.range.lowerBound)
              writer.member("end", mention.range.upperBound)
              writer.member("text", mention.text)
              writer.member("role", mention.role.rawValue)
            }
          }
        }
      }
    }
  }

  /// Where a description places something: its point, or its area or line.
  private static func write(
    _ estimate: SpatialEstimate?, asArea: Bool, to writer: inout JSONWriter
  ) {
    guard let estimate else { return writer.null() }
    let area = asArea ? geometry(of: estimate.shape) : nil
    (area ?? .point(estimate.point)).write(to: &writer)
  }

  /// The members that say how a place is described, and how well that places it.
  static func write(description place: DescribedPlace, to writer: inout JSONWriter) {
    writer.object("relation") { writer in
      writer.member("type", place.relation.rawValue)
      writer.array("anchors") { writer in
        for anchor in place.anchors {
          writer.object { writer in
            writer.member("id", anchor.id)
            writer.member("name", anchor.name)
          }
        }
      }
      if place.isAnaphoric { writer.member("anaphoric", true) }
      write(place.distance, place.direction, to: &writer)
    }
    if let estimate = place.estimate {
      writer.key("uncertainty_m")
      writer.number(estimate.uncertainty, decimals: 0)
    }
  }

  private static func write(
    _ distance: StatedDistance?, _ direction: CompassPoint?, to writer: inout JSONWriter
  ) {
    if let distance {
      writer.key("distance_m")
      writer.number(distance.metres, decimals: 1)
      writer.key("distance_uncertainty_m")
      writer.number(distance.uncertainty, decimals: 1)
      if distance.bound != .about { writer.member("distance_bound", distance.bound.rawValue) }
    }
    if let direction {
      writer.key("azimuth_deg")
      writer.number(direction.azimuth, decimals: 1)
      writer.member("compass", direction.abbreviation)
    }
  }

  /// Coordinates of the text as a Feature.
  static func write(
    _ coordinate: StatedCoordinate, document: String?, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("type", "Feature")
      writer.key("geometry")
      Geometry.point(coordinate.reading.coordinate).write(to: &writer)
      writer.object("properties") { writer in
        writer.member("document", ifPresent: document)
        writer.member("id", nil)
        writer.member("name", coordinate.mention.text)
        writer.member("notation", coordinate.reading.notation.rawValue)
        writer.key("uncertainty_m")
        writer.number(coordinate.reading.uncertainty, decimals: 1)
        if let beside = coordinate.beside {
          writer.object("beside") { writer in
            writer.member("id", beside.place.id)
            writer.member("name", beside.place.name)
            writer.key("distance_m")
            writer.number(beside.distance, decimals: 1)
            writer.member("contradicts", coordinate.contradictsName)
          }
        }
        writer.member("confidence", 1)
        write([coordinate.mention], to: &writer)
      }
    }
  }

  /// A tested statement as a member of `relations`.
  static func write(_ claim: SpatialClaim, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("from", claim.objects.first?.id ?? "")
      writer.member("to", claim.subject.id)
      if let distance = claim.distance {
        writer.key("distance_m")
        writer.number(distance, decimals: 1)
        writer.member("measured_to", ifPresent: claim.measuredTo?.rawValue)
      }
      if let azimuth = claim.azimuth {
        writer.key("azimuth_deg")
        writer.number(azimuth, decimals: 3)
        if let back = claim.backAzimuth {
          writer.key("back_azimuth_deg")
          writer.number(back, decimals: 3)
        }
        writer.member("compass", CompassPoint(azimuth: azimuth).abbreviation)
      }
      writer.object("claim") { writer in claim.write(to: &writer) }
    }
  }

  func writeItinerary(to writer: inout JSONWriter) {
    writer.object("itinerary") { writer in
      writer.array("legs") { writer in
        for leg in itinerary.legs {
          writer.object { writer in
            writer.member("from", leg.from)
            writer.member("to", leg.to)
            writer.key("distance_m")
            writer.number(leg.distance, decimals: 1)
            writer.key("azimuth_deg")
            writer.number(leg.azimuth, decimals: 3)
          }
        }
      }
      writer.key("total_m")
      writer.number(itinerary.total, decimals: 1)
    }
  }

  func writeSpread(to writer: inout JSONWriter) {
    guard let spread else { return writer.member("spread", nil) }
    writer.object("spread") { writer in
      writer.key("center")
      writer.position(spread.center)
      writer.key("median_distance_m")
      writer.number(spread.medianDistance, decimals: 0)
      writer.key("radius_m")
      writer.number(spread.radius, decimals: 0)
      writer.key("extent_m")
      writer.number(spread.extent, decimals: 0)
      writer.array("regions") { writer in
        for region in spread.regions {
          writer.object { writer in
            writer.member("country_code", region.country.description)
            writer.member("admin1", region.admin1)
            writer.key("share")
            writer.number(region.share, decimals: 3)
          }
        }
      }
    }
  }
}
