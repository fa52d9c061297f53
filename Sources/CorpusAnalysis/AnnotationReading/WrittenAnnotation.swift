import Gazetteer
import Geodesy
import JSON

/// An annotation as `dateline annotate` wrote it, read back: the members that comparing and counting ask
/// for.
struct WrittenAnnotation: Sendable {
  /// One feature: a place, a name without one, a described place or coordinates.
  struct Feature: Sendable {
    /// Namespaced identifier; empty for what is no place of the gazetteer.
    var id = ""
    var name = ""
    var coordinate: Coordinate?
    var feature: FeatureCode?
    /// ISO 3166-1 alpha-2; empty for none.
    var countryCode = ""
    var country = ""
    var admin1 = ""
    /// 0...1; nil where it is not given.
    var confidence: Double?
    /// The place near which it lies, where it is approximate.
    var near: Near?
    var mentions: [Mention] = []
  }

  struct Near: Sendable, Hashable {
    var id = ""
    var name = ""
  }

  struct Mention: Sendable {
    /// Code points, end exclusive.
    var start = 0
    var end = 0
    var text = ""
    var role = ""
    /// 0...1; nil where it is not given.
    var confidence: Double?
  }

  /// The document's id; empty for none.
  var id = ""
  /// SHA-256 of the text; nil where it is not given.
  var textHash: String?
  /// The country with the greatest share; nil where none is given.
  var focus: String?
  var features: [Feature] = []
}

extension WrittenAnnotation {
  /// What is wrong with a line.
  enum Problem: Error, Hashable, CustomStringConvertible {
    /// It is no JSON from a byte on, 1-based.
    case notJSON(byte: Int)
    /// It is JSON of another kind.
    case notACollection
    /// A member has a value of the wrong kind; its byte, 1-based.
    case wrongType(byte: Int)
    /// It is nested too deeply.
    case tooDeep

    /// What was found and what was expected.
    var description: String {
      let expected = "expected an annotation {\"type\": \"FeatureCollection\", \"features\": [...]}"
      return switch self {
      case .notJSON(let byte): "this is not JSON from byte \(byte) on; \(expected)"
      case .notACollection: "this JSON is not an annotation; \(expected)"
      case .wrongType(let byte): "the value at byte \(byte) has the wrong type"
      case .tooDeep: "arrays and objects are nested too deeply"
      }
    }
  }

  /// Reads a FeatureCollection.
  ///
  /// - Complexity: O(*n*).
  init(json: some Sequence<UInt8>) throws(Problem) {
    let bytes = ContiguousArray(json)
    var result = WrittenAnnotation()
    var hasFeatures = false
    let fault = bytes.withUnsafeBufferPointer { buffer -> JSONCursor.Fault? in
      var cursor = JSONCursor(buffer)
      do throws(JSONCursor.Fault) {
        hasFeatures = try result.read(from: &cursor)
        try cursor.finish()
        return nil
      } catch { return error }
    }
    if let fault {
      switch fault.kind {
      case .notJSON: throw .notJSON(byte: fault.offset + 1)
      case .wrongType:
        throw fault.offset == 0 ? .notACollection : .wrongType(byte: fault.offset + 1)
      case .tooDeep: throw .tooDeep
      }
    }
    guard hasFeatures else { throw .notACollection }
    self = result
  }

  private mutating func read(from cursor: inout JSONCursor) throws(JSONCursor.Fault) -> Bool {
    var hasFeatures = false
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id": id = try cursor.textOrNumber() ?? ""
      case "features":
        hasFeatures = true
        try cursor.array { (cursor) throws(JSONCursor.Fault) in
          features.append(try Feature(from: &cursor))
        }
      case "dateline": try readAbout(from: &cursor)
      default: try cursor.skip()
      }
    }
    return hasFeatures
  }

  private mutating func readAbout(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "text":
        try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
          if key == "sha256" { textHash = try cursor.text() } else { try cursor.skip() }
        }
      case "focus":
        try cursor.array { (cursor) throws(JSONCursor.Fault) in
          guard focus == nil else { return try cursor.skip() }
          try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
            if key == "country_code" { focus = try cursor.text() } else { try cursor.skip() }
          }
        }
      default: try cursor.skip()
      }
    }
  }
}

extension WrittenAnnotation.Feature {
  fileprivate init(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    self.init()
    var outer = ""
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id": outer = try cursor.textOrNumber() ?? ""
      case "geometry": try readGeometry(from: &cursor)
      case "properties": try readProperties(from: &cursor)
      default: try cursor.skip()
      }
    }
    if id.isEmpty { id = outer }
  }

  private mutating func readGeometry(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      guard key == "coordinates" else { return try cursor.skip() }
      var numbers: [Double] = []
      try Self.readPosition(from: &cursor, into: &numbers)
      guard numbers.count >= 2 else { return }
      coordinate = try? Coordinate(validatingLatitude: numbers[1], longitude: numbers[0])
    }
  }

  /// The first position of coordinates of any depth.
  private static func readPosition(
    from cursor: inout JSONCursor, into numbers: inout [Double]
  ) throws(JSONCursor.Fault) {
    try cursor.array { (cursor) throws(JSONCursor.Fault) in
      if numbers.count >= 2 {
        try cursor.skip()
      } else if cursor.peek() == 0x5B {
        try readPosition(from: &cursor, into: &numbers)
      } else {
        numbers.append(try cursor.number() ?? 0)
      }
    }
  }

  private mutating func readProperties(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    var featureClass = ""
    var code = ""
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id": id = try cursor.textOrNumber() ?? ""
      case "feature_class": featureClass = try cursor.text() ?? ""
      case "name": name = try cursor.text() ?? ""
      case "feature_code": code = try cursor.text() ?? ""
      case "country_code": countryCode = try cursor.text() ?? ""
      case "country": country = try cursor.text() ?? ""
      case "admin1": admin1 = try cursor.text() ?? ""
      case "confidence": confidence = try cursor.number()
      case "near": near = try Self.near(from: &cursor)
      case "mentions":
        try cursor.array { (cursor) throws(JSONCursor.Fault) in
          mentions.append(try WrittenAnnotation.Mention(from: &cursor))
        }
      default: try cursor.skip()
      }
    }
    feature = FeatureClass(rawValue: featureClass).map { FeatureCode($0, code) }
  }

  private static func near(
    from cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) -> WrittenAnnotation.Near? {
    var near = WrittenAnnotation.Near()
    let isThere = try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id": near.id = try cursor.textOrNumber() ?? ""
      case "name": near.name = try cursor.text() ?? ""
      default: try cursor.skip()
      }
    }
    return isThere ? near : nil
  }
}

extension WrittenAnnotation.Mention {
  fileprivate init(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    self.init()
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "start": start = try cursor.integer() ?? 0
      case "end": end = try cursor.integer() ?? 0
      case "text": text = try cursor.text() ?? ""
      case "role": role = try cursor.text() ?? ""
      case "confidence": confidence = try cursor.number()
      default: try cursor.skip()
      }
    }
  }
}
