import GeoJSON
import JSON

/// Writes answers as maps.
enum MapText {
  /// A FeatureCollection with a bounding box and the given extra members, as text.
  static func bytes(_ features: [Feature], _ members: JSONObject) -> [UInt8] {
    var collection = FeatureCollection(features: features)
    collection.boundingBox = collection.enclosingBox
    collection.foreignMembers = members
    var writer = JSONWriter(layout: .compact)
    collection.write(to: &writer)
    return writer.bytes
  }
}
