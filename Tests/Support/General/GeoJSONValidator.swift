import Foundation

/// Checks parsed JSON against the rules of RFC 7946.
///
/// It is for tests, here and in the modules above, so it may take the whole text into memory and
/// Foundation's parser for JSON.
package enum GeoJSONValidator {
  /// What is wrong with a text, one sentence for each fault, led by where it is: `$.features[2].id`.
  package static func faults(in bytes: [UInt8]) -> [String] {
    do {
      let json = try JSONSerialization.jsonObject(with: Data(bytes))
      var check = GeoJSONCheck()
      check.object(json, at: "$", types: GeoJSONCheck.allTypes)
      return check.faults
    } catch {
      return ["$: not JSON: \(error)"]
    }
  }
}

/// The check of one text.
private struct GeoJSONCheck {
  static let geometryTypes: Set = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection",
  ]
  static let allTypes = geometryTypes.union(["Feature", "FeatureCollection"])

  private(set) var faults: [String] = []

  private mutating func fault(_ path: String, _ sentence: String) {
    faults.append("\(path): \(sentence)")
  }

  /// Any GeoJSON object of one of some types (section 3).
  mutating func object(_ json: Any?, at path: String, types: Set<String>) {
    guard let object = json as? [String: Any] else { return fault(path, "is no object") }
    guard let type = object["type"] as? String, types.contains(type) else {
      return fault(path, "has the type \(object["type"] ?? "none")")
    }
    if let box = object["bbox"] { boundingBox(box, at: path + ".bbox") }
    let foreign: [String]
    switch type {
    case "FeatureCollection":
      foreign = ["coordinates", "geometries", "geometry", "properties"]
      list(object["features"], at: path + ".features") { check, feature, path in
        check.object(feature, at: path, types: ["Feature"])
      }
    case "Feature":
      foreign = ["coordinates", "geometries", "features"]
      feature(object, at: path)
    case "GeometryCollection":
      foreign = ["geometry", "properties", "features"]
      list(object["geometries"], at: path + ".geometries") { check, geometry, path in
        check.object(geometry, at: path, types: Self.geometryTypes)
      }
    default:
      foreign = ["geometry", "properties", "features"]
      coordinates(object["coordinates"], of: type, at: path + ".coordinates")
    }
    for key in foreign where object[key] != nil { fault(path, "a \(type) may not have \(key)") }
  }

  /// Section 3.2.
  private mutating func feature(_ feature: [String: Any], at path: String) {
    if let id = feature["id"], !(id is String), !isNumber(id) {
      fault(path + ".id", "is neither a string nor a number")
    }
    switch feature["geometry"] {
    case .none: fault(path, "has no geometry member")
    case .some(let geometry) where geometry is NSNull: break
    case .some(let geometry): object(geometry, at: path + ".geometry", types: Self.geometryTypes)
    }
    let properties = feature["properties"]
    if !(properties is NSNull), !(properties is [String: Any]) {
      fault(path + ".properties", "is neither an object nor null")
    }
  }

  /// Sections 3.1.2 to 3.1.7.
  private mutating func coordinates(_ json: Any?, of type: String, at path: String) {
    switch type {
    case "Point": position(json, at: path)
    case "MultiPoint": list(json, at: path) { $0.position($1, at: $2) }
    case "LineString": line(json, at: path)
    case "MultiLineString": list(json, at: path) { $0.line($1, at: $2) }
    case "Polygon": polygon(json, at: path)
    default: list(json, at: path) { $0.polygon($1, at: $2) }
    }
  }

  private mutating func line(_ json: Any?, at path: String) {
    list(json, at: path) { $0.position($1, at: $2) }
    if let line = json as? [Any], line.count < 2 { fault(path, "has fewer than two positions") }
  }

  /// Section 3.1.6: closed rings of four positions or more, by the right-hand rule.
  private mutating func polygon(_ json: Any?, at path: String) {
    list(json, at: path) { check, ring, path in
      check.list(ring, at: path) { $0.position($1, at: $2) }
      guard let ring = ring as? [[Double]] else { return }
      if ring.count < 4 { check.fault(path, "has fewer than four positions") }
      if ring.first != ring.last { check.fault(path, "is not closed") }
      guard ring.allSatisfy({ $0.count >= 2 }) else { return }
      let area = zip(ring, ring.dropFirst()).reduce(0.0) { sum, edge in
        sum + edge.0[0] * edge.1[1] - edge.1[0] * edge.0[1]
      }
      let isExterior = path.hasSuffix("[0]")
      if isExterior ? area < 0 : area > 0 { check.fault(path, "runs the wrong way round") }
    }
  }

  /// Section 3.1.1.
  private mutating func position(_ json: Any?, at path: String) {
    guard let position = json as? [Double], 2...3 ~= position.count else {
      return fault(path, "is no position of two or three numbers")
    }
    if !(-180...180 ~= position[0]) { fault(path, "has the longitude \(position[0])") }
    if !(-90...90 ~= position[1]) { fault(path, "has the latitude \(position[1])") }
  }

  /// Section 5: west, south, east, north; west may be greater than east.
  private mutating func boundingBox(_ json: Any?, at path: String) {
    guard let box = json as? [Double], box.count == 4 else {
      return fault(path, "is no list of four numbers")
    }
    position([box[0], box[1]], at: path)
    position([box[2], box[3]], at: path)
    if box[1] > box[3] { fault(path, "has its south above its north") }
  }

  private mutating func list(
    _ json: Any?, at path: String, _ element: (inout GeoJSONCheck, Any, String) -> Void
  ) {
    guard let list = json as? [Any] else { return fault(path, "is no array") }
    for (index, item) in list.enumerated() { element(&self, item, "\(path)[\(index)]") }
  }

  /// Whether it is a number; Foundation's truth values are numbers too, of the C type char.
  private func isNumber(_ json: Any) -> Bool {
    (json as? NSNumber).map { String(cString: $0.objCType) != "c" } ?? false
  }
}
