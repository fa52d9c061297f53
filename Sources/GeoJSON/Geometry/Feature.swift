public import Geodesy
public import JSON

/// A feature: a geometry, or none, with properties (RFC 7946 section 3.2).
public struct Feature: Hashable, Sendable {
  /// An identifier: a string or a number.
  public enum Identifier: Hashable, Sendable {
    /// A string.
    case string(String)
    /// An integer.
    case integer(Int)
  }

  /// The identifier, if there is one.
  public var id: Identifier?
  /// The geometry. A feature without a location has nil, which is written as `null`.
  public var geometry: Geometry?
  /// The `bbox` to write, if any; see ``Geometry/boundingBox``.
  public var boundingBox: BoundingBox?
  /// The properties; nil is written as `null`.
  public var properties: JSONObject?
  /// Members that GeoJSON does not define, written last (section 6.1). Members whose names it does
  /// define are omitted (section 7.1).
  public var foreignMembers: JSONObject

  /// Makes a feature.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - geometry: The geometry.
  ///   - boundingBox: The box to write.
  ///   - properties: The properties.
  ///   - foreignMembers: Members that GeoJSON does not define.
  public init(
    id: Identifier? = nil, geometry: Geometry?, boundingBox: BoundingBox? = nil,
    properties: JSONObject? = [:], foreignMembers: JSONObject = [:]
  ) {
    self.id = id
    self.geometry = geometry
    self.boundingBox = boundingBox
    self.properties = properties
    self.foreignMembers = foreignMembers
  }
}

extension Feature.Identifier: JSONWritable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral
{
  /// Makes a string identifier.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a numeric identifier.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// Writes the identifier as a string or a number.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .string(let text): writer.text(text)
    case .integer(let number): writer.integer(number)
    }
  }
}

extension Feature: JSONWritable {
  /// Writes a feature object: type, id, bbox, geometry, properties, then foreign members.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", "Feature")
      writer.member("id", ifPresent: id)
      writer.member("bbox", ifPresent: boundingBox)
      writer.member("geometry", geometry)
      writer.member("properties", properties)
      foreignMembers.writeMembers(to: &writer, except: reservedKeys)
    }
  }
}

/// All member names that RFC 7946 defines, which no foreign member may use (section 7.1).
let reservedKeys = [
  "type", "id", "bbox", "geometry", "properties", "coordinates", "geometries", "features",
]
