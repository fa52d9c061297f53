import PlainText

/// A link to a web map whose address contains the point that it shows.
///
/// It reads links to Google Maps (`/@35.33,40.14,12z`, `!3d35.33!4d40.14`, `q=`, `query=`, `ll=`,
/// `center=`, `destination=`, `/place/35.33,40.14`), OpenStreetMap (`#map=12/35.33/40.14`, `mlat=`
/// and `mlon=`), Apple Maps (`ll=`, `q=`, `coordinate=`), Bing Maps (`cp=35.3~40.1`), and any other
/// map that uses one of these forms. A pin takes precedence over the middle of the view.
struct MapLink {
  private let latitude: SignedNumber
  private let longitude: SignedNumber

  /// Parses a link; nil for any other text, and for a link without the numbers of a point.
  ///
  /// - Parameter text: The link, with or without `http://` or `https://`.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard let slash = text.firstIndex(of: "/"), Self.isAddress(text, firstSlash: slash) else {
      return nil
    }
    let unescaped = Self.unescaped(text)[...]
    guard let pair = Self.pin(unescaped) ?? Self.parameters(unescaped) ?? Self.view(unescaped)
    else { return nil }
    (latitude, longitude) = pair
  }

  /// The point, if its numbers are in range.
  func reading() throws(GeodesyError) -> CoordinateReading {
    CoordinateReading(
      try Coordinate(validatingLatitude: latitude.value, longitude: longitude.value), .mapLink,
      latitudeUnit: latitude.unit, longitudeUnit: longitude.unit)
  }

  // MARK: Parts of the address

  private typealias Scalars = ArraySlice<Unicode.Scalar>
  private typealias Pair = (SignedNumber, SignedNumber)

  /// Whether it begins with a web scheme, or with a host name that contains a dot.
  private static func isAddress(_ text: Scalars, firstSlash slash: Int) -> Bool {
    let head = ScalarText.lowercased(text[..<slash])
    if head == "http:" || head == "https:" { return true }
    return head.contains(".")
      && head.unicodeScalars.allSatisfy {
        ScalarText.isLetter($0) || ScalarText.digit($0) != nil || $0 == "." || $0 == "-"
      } && head.unicodeScalars.contains(where: ScalarText.isLetter)
  }

  /// Google's pin: `!3d35.33!4d40.14`.
  private static func pin(_ text: Scalars) -> Pair? {
    guard let latitude = number(after: "!3d", in: text),
      let longitude = number(after: "!4d", in: text)
    else { return nil }
    return (latitude, longitude)
  }

  /// The value of a parameter that contains a pair, or of two that contain a number each.
  private static func parameters(_ text: Scalars) -> Pair? {
    var values: [String: Scalars] = [:]
    for part in text.split(whereSeparator: { $0 == "?" || $0 == "&" || $0 == "#" }).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = ScalarText.lowercased(part[..<equals])
      if values[key] == nil { values[key] = part[(equals + 1)...] }
    }
    for (first, second) in [("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("lat", "long")] {
      if let latitude = values[first].flatMap(SignedNumber.init),
        let longitude = values[second].flatMap(SignedNumber.init)
      {
        return (latitude, longitude)
      }
    }
    for key in ["q", "query", "ll", "coordinate", "destination", "daddr", "center", "cp", "sll"] {
      if let pair = values[key].flatMap(pair) { return pair }
    }
    if let map = values["map"] {
      let parts = map.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count >= 3, let pair = pair(parts[1], parts[2]) { return pair }
    }
    return nil
  }

  /// A pair in the path: `@35.33,40.14,12z` or `35.33,40.14`.
  private static func view(_ text: Scalars) -> Pair? {
    for part in text.split(whereSeparator: { "/?#&".unicodeScalars.contains($0) }) {
      if part.first == "@" {
        let numbers = part.dropFirst().split(separator: ",", omittingEmptySubsequences: false)
        if numbers.count >= 2, let pair = pair(numbers[0], numbers[1]) { return pair }
      } else if let pair = pair(part) {
        return pair
      }
    }
    return nil
  }

  /// Two numbers with a comma, a tilde or a space between them, perhaps after `loc:`.
  private static func pair(_ text: Scalars) -> Pair? {
    var rest = text
    if ScalarText.lowercased(rest.prefix(4)) == "loc:" { rest = rest.dropFirst(4) }
    let parts = rest.split(whereSeparator: { $0 == "," || $0 == "~" || $0 == " " || $0 == "+" })
    return parts.count == 2 ? pair(parts[0], parts[1]) : nil
  }

  private static func pair(_ first: Scalars, _ second: Scalars) -> Pair? {
    guard let latitude = SignedNumber(first), let longitude = SignedNumber(second) else {
      return nil
    }
    return (latitude, longitude)
  }

  /// The number that follows a mark.
  private static func number(after mark: String, in text: Scalars) -> SignedNumber? {
    let mark = Array(mark.unicodeScalars)
    for index in text.indices where text[index...].starts(with: mark) {
      let rest = text[(index + mark.count)...]
      let digits = rest.prefix { ScalarText.digit($0) != nil || $0 == "." || $0 == "-" }
      if let number = SignedNumber(digits) { return number }
    }
    return nil
  }

  /// The address with `%2C`, `%20`, `%7E` and `%40` decoded. No other escape occurs around
  /// coordinates.
  private static func unescaped(_ text: Scalars) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var rest = text
    while let scalar = rest.popFirst() {
      let code = ScalarText.lowercased(rest.prefix(2))
      let meaning: Unicode.Scalar? =
        switch code {
        case "2c": ","
        case "20": " "
        case "7e": "~"
        case "40": "@"
        default: nil
        }
      guard scalar == "%", let meaning else {
        result.append(scalar)
        continue
      }
      result.append(meaning)
      rest = rest.dropFirst(2)
    }
    return result
  }
}

/// A `geo:` URI (RFC 5870): `geo:35.3359,40.1408;u=20`. The altitude is ignored.
struct GeoURI {
  private let latitude: SignedNumber
  private let longitude: SignedNumber
  private let referenceSystem: String?
  /// The parameter `u` in metres.
  private let uncertainty: Double?

  /// Parses the URI; nil for any other text and for a URI without two numbers.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard ScalarText.lowercased(text.prefix(4)) == "geo:" else { return nil }
    let parts = text.dropFirst(4).split(separator: ";", omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ",", omittingEmptySubsequences: false)
      .map(SignedNumber.init)
    guard 2...3 ~= numbers.count, let latitude = numbers[0], let longitude = numbers[1],
      let last = numbers.last, last != nil
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
    let parameters = parts.dropFirst().map { ScalarText.lowercased($0) }
    referenceSystem = parameters.first { $0.hasPrefix("crs=") }.map { String($0.dropFirst(4)) }
    uncertainty = parameters.first { $0.hasPrefix("u=") }.flatMap { Double($0.dropFirst(2)) }
  }

  /// The point, if the URI's reference system is WGS 84 and its numbers are in range.
  func reading() throws(GeodesyError) -> CoordinateReading {
    if let referenceSystem, referenceSystem != "wgs84" {
      throw .unknownReferenceSystem(referenceSystem)
    }
    let reading = CoordinateReading(
      try Coordinate(validatingLatitude: latitude.value, longitude: longitude.value), .geo,
      latitudeUnit: latitude.unit, longitudeUnit: longitude.unit)
    guard let uncertainty, uncertainty.isFinite, uncertainty >= 0 else { return reading }
    return reading.withUncertainty(uncertainty)
  }
}
