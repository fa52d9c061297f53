public import Geodesy
public import JSON

/// A list of features (RFC 7946 section 3.3).
public struct FeatureCollection: Hashable, Sendable {
  /// An identifier of the collection. RFC 7946 does not define one, so it is written as a foreign
  /// member.
  public var id: Feature.Identifier?
  /// The `bbox` to write, if any; see ``enclosingBox``.
  public var boundingBox: BoundingBox?
  /// The features in order.
  public var features: [Feature]
  /// Members that GeoJSON does not define, written last (section 6.1). Members whose names it does
  /// define are omitted (section 7.1).
  public var foreignMembers: JSONObject

  /// Makes a collection.
  ///
  /// - Parameters:
  ///   - id: An identifier.
  ///   - boundingBox: The box to write.
  ///   - features: The features in order.
  ///   - foreignMembers: Members that GeoJSON does not define.
  public init(
    id: Feature.Identifier? = nil, boundingBox: BoundingBox? = nil, features: [Feature],
    foreignMembers: JSONObject = [:]
  ) {
    self.id = id
    self.boundingBox = boundingBox
    self.features = features
    self.foreignMembers = foreignMembers
  }

  /// The smallest box around the geometries of all features, or nil if they contain no position.
  ///
  /// Complexity: O(n log n) in the number of geometry parts, plus O(n) in the number of positions.
  public var enclosingBox: BoundingBox? {
    BoundingBox(enclosing: features.compactMap { $0.geometry?.boundingBox })
  }
}

extension FeatureCollection: JSONWritable {
  /// Writes a collection object: type, id, bbox, features, then foreign members.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", "FeatureCollection")
      writer.member("id", ifPresent: id)
      writer.member("bbox", ifPresent: boundingBox)
      writer.member("features", features)
      foreignMembers.writeMembers(to: &writer, except: reservedKeys)
    }
  }
}
