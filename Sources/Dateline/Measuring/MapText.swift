import GeoJSON

/// Answers as maps.
enum MapText {
  /// A FeatureCollection with its box and members of its own, as text.
  static func bytes(_ features: [Feature], _ members: JSONObject) -> [UInt8] {
    var collection = FeatureCollection(features: features)
    collection.boundingBox = collection.enclosingBox
    collection.foreignMembers = members
    var writer = JSONWriter(layout: .compact)
    collection.write(to: &writer)
    return writer.bytes
  }
}
