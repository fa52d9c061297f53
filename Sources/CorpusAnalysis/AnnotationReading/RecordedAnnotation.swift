import Gazetteer
import Geodesy

/// An annotation as `dateline annotate` or another program recorded it, read back: the members that
/// comparing, counting and judging ask for.
struct RecordedAnnotation: Sendable {
  /// One feature: a place, a name without one, a described place or coordinates.
  struct Feature: Sendable {
    /// Namespaced identifier; empty for what is no place of the gazetteer.
    var id = ""
    var name = ""
    /// The first position of the geometry; nil without one, or with one that is none on the Earth.
    var coordinate: Coordinate?
    /// Degrees that the properties state, which count before the geometry's; nil where they state none.
    var latitude: Double?
    var longitude: Double?
    /// GeoNames feature class, one letter; empty for none.
    var featureClass = ""
    /// GeoNames feature code; empty for none.
    var featureCode = ""
    /// ISO 3166-1 alpha-2; empty for none.
    var countryCode = ""
    var country = ""
    var admin1 = ""
    /// Whether the geometry is a GeoJSON Point, which maps draw as a pin.
    var hasPoint = false
    /// Whether the geometry stands for an area that the place lies in.
    var isApproximate = false
    /// How far the place may be from the geometry, in metres; nil where it is not given.
    var uncertainty: Double?
    /// 0...1; nil where it is not given.
    var confidence: Double?
    /// The place to which the text ties it.
    var within: Near?
    /// The place that it is probably nearest to; without a geometry only a hint.
    var near: Near?
    var mentions: [Mention] = []
    /// Other places that it could be; read for judging alone.
    var alternatives: [Alternative] = []

    /// Class and code; nil where the class is none of GeoNames'.
    var feature: FeatureCode? {
      FeatureClass(rawValue: featureClass).map { FeatureCode($0, featureCode) }
    }
  }

  struct Alternative: Sendable {
    var id = ""
    var latitude: Double?
    var longitude: Double?
    var featureCode = ""
    var countryCode = ""
    /// 0...1; nil where it is not given.
    var confidence: Double?
  }

  struct Near: Sendable, Hashable {
    var id = ""
    var name = ""
  }

  struct Mention: Sendable {
    /// Code points, end exclusive.
    var start = 0
    var end = 0
    /// The key of the first offset that is not given; nil where both are.
    var missingOffset: String?
    var text = ""
    var role = ""
    /// 0...1; nil where it is not given.
    var confidence: Double?
  }

  /// The document's id; empty for none.
  var id = ""
  /// Whether the document has an id, if only an empty one.
  var hasID = false
  /// SHA-256 of the text; nil where it is not given.
  var textHash: String?
  /// The country with the greatest share; nil where none is given.
  var focus: String?
  var features: [Feature] = []
}
