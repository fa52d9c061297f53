import Geodesy
import JSON

extension RecordedAnnotation {
  /// What is wrong with a line.
  enum Problem: Error, Hashable, CustomStringConvertible {
    /// It is not JSON from a byte on, 1-based.
    case notJSON(byte: Int)
    /// It is JSON, but no object.
    case notAnObject
    /// It is an object without features.
    case noFeatures
    /// A member has a value of the wrong kind; its byte, 1-based.
    case wrongType(byte: Int)
    /// It is nested too deeply.
    case tooDeep

    /// What was found and what was expected.
    var description: String {
      let expected = "expected an annotation {\"type\": \"FeatureCollection\", \"features\": [...]}"
      return switch self {
      case .notJSON(let byte): "this is not JSON from byte \(byte) on; \(expected)"
      case .notAnObject, .noFeatures: "this JSON is not an annotation; \(expected)"
      case .wrongType(let byte): "the value at byte \(byte) has the wrong type"
      case .tooDeep: "arrays and objects are nested too deeply"
      }
    }
  }

  /// What an annotation is read for, which decides about the members that are read and checked.
  enum Purpose {
    /// Comparing and counting: names, and what is said about the document.
    case comparing
    /// Judging by a gold corpus: alternatives and stated coordinates.
    case judging
  }

  /// Reads a FeatureCollection.
  ///
  /// - Complexity: O(*n*).
  init(json: some Sequence<UInt8>, for purpose: Purpose = .comparing) throws(Problem) {
    let bytes = ContiguousArray(json)
    var result = RecordedAnnotation()
    var hasFeatures = false
    let fault = bytes.withUnsafeBufferPointer { buffer -> JSONCursor.Fault? in
      var cursor = JSONCursor(buffer)
      do throws(JSONCursor.Fault) {
        hasFeatures = try result.read(from: &cursor, for: purpose)
        try cursor.finish()
        return nil
      } catch { return error }
    }
    if let fault {
      switch fault.kind {
      case .notJSON: throw .notJSON(byte: fault.offset + 1)
      case .wrongType:
        throw fault.offset == 0 ? .notAnObject : .wrongType(byte: fault.offset + 1)
      case .tooDeep: throw .tooDeep
      }
    }
    guard hasFeatures else { throw .noFeatures }
    self = result
  }

  private mutating func read(
    from cursor: inout JSONCursor, for purpose: Purpose
  ) throws(JSONCursor.Fault) -> Bool {
    var hasFeatures = false
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id":
        let stated = try cursor.textOrNumber()
        id = stated ?? ""
        hasID = stated != nil
      case "features":
        hasFeatures = true
        try cursor.array { (cursor) throws(JSONCursor.Fault) in
          features.append(try Feature(from: &cursor, for: purpose))
        }
      case "dateline" where purpose == .comparing: try readAbout(from: &cursor)
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

extension RecordedAnnotation.Feature {
  fileprivate init(
    from cursor: inout JSONCursor, for purpose: RecordedAnnotation.Purpose
  ) throws(JSONCursor.Fault) {
    self.init()
    var outer = ""
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id": outer = try cursor.textOrNumber() ?? ""
      case "geometry": try readGeometry(from: &cursor)
      case "properties":
        try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
          switch purpose {
          case .comparing: try readName(key, from: &cursor)
          case .judging: try readPlace(key, from: &cursor)
          }
        }
      default: try cursor.skip()
      }
    }
    if id.isEmpty { id = outer }
  }

  private mutating func readGeometry(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      if key == "type" {
        hasPoint = try Self.textOrSkip(from: &cursor) == "Point"
        return
      }
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

  /// A property for comparing.
  private mutating func readName(
    _ key: String, from cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) {
    switch key {
    case "name": name = try cursor.text() ?? ""
    case "country": country = try cursor.text() ?? ""
    case "admin1": admin1 = try cursor.text() ?? ""
    case "near": near = try Self.near(from: &cursor)
    case "within": within = try Self.near(from: &cursor)
    default: try readShared(key, from: &cursor)
    }
  }

  /// A property for judging.
  private mutating func readPlace(
    _ key: String, from cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) {
    switch key {
    case "latitude": latitude = try cursor.number()
    case "longitude": longitude = try cursor.number()
    // Reports print the name; nothing is judged by it.
    case "name": name = try Self.textOrSkip(from: &cursor) ?? ""
    case "approximate": isApproximate = try cursor.bool() ?? false
    case "uncertainty_m": uncertainty = try cursor.number()
    case "alternatives":
      try cursor.array { (cursor) throws(JSONCursor.Fault) in
        alternatives.append(try RecordedAnnotation.Alternative(from: &cursor))
      }
    default: try readShared(key, from: &cursor)
    }
  }

  /// A string; nil for a value of another type, which is skipped.
  private static func textOrSkip(
    from cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) -> String? {
    if cursor.peek() == 0x22 { return try cursor.text() }
    try cursor.skip()
    return nil
  }

  private mutating func readShared(
    _ key: String, from cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) {
    switch key {
    case "id": id = try cursor.textOrNumber() ?? ""
    case "feature_class": featureClass = try cursor.text() ?? ""
    case "feature_code": featureCode = try cursor.text() ?? ""
    case "country_code": countryCode = try cursor.text() ?? ""
    case "confidence": confidence = try cursor.number()
    case "mentions":
      try cursor.array { (cursor) throws(JSONCursor.Fault) in
        mentions.append(try RecordedAnnotation.Mention(from: &cursor))
      }
    default: try cursor.skip()
    }
  }

  private static func near(
    from cursor: inout JSONCursor
  ) throws(JSONCursor.Fault) -> RecordedAnnotation.Near? {
    var near = RecordedAnnotation.Near()
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

extension RecordedAnnotation.Mention {
  fileprivate init(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    self.init()
    var statedStart: Int?
    var statedEnd: Int?
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "start": statedStart = try cursor.integer()
      case "end": statedEnd = try cursor.integer()
      case "text": text = try cursor.text() ?? ""
      case "role": role = try cursor.text() ?? ""
      case "confidence": confidence = try cursor.number()
      default: try cursor.skip()
      }
    }
    start = statedStart ?? 0
    end = statedEnd ?? 0
    missingOffset = statedStart == nil ? "start" : statedEnd == nil ? "end" : nil
  }
}

extension RecordedAnnotation.Alternative {
  fileprivate init(from cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    self.init()
    try cursor.object { (cursor, key) throws(JSONCursor.Fault) in
      switch key {
      case "id": id = try cursor.textOrNumber() ?? ""
      case "latitude": latitude = try cursor.number()
      case "longitude": longitude = try cursor.number()
      case "feature_code": featureCode = try cursor.text() ?? ""
      case "country_code": countryCode = try cursor.text() ?? ""
      case "confidence": confidence = try cursor.number()
      default: try cursor.skip()
      }
    }
  }
}
