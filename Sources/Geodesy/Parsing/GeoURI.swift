import PlainText

/// A `geo:` URI (RFC 5870): `geo:35.3359,40.1408;u=20`. The altitude is ignored.
///
/// Android adds a search to it, `geo:0,0?q=35.3359,40.1408(Deir+ez-Zor)`, whose point takes
/// precedence; a search for words without a point leaves nothing to read.
struct GeoURI {
  private let latitude: SignedNumber
  private let longitude: SignedNumber
  private let referenceSystem: String?
  /// The parameter `u` in metres.
  private let uncertainty: Double?

  /// Parses the URI; nil for any other text and for a URI without two numbers.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard ScalarText.lowercased(text.prefix(4)) == "geo:" else { return nil }
    let query = text.firstIndex(of: "?") ?? text.endIndex
    let (point, isSearch) = Self.search(text[query...])
    guard !isSearch || point != nil else { return nil }
    let address = point ?? text[..<query].dropFirst(4)
    let parts = address.split(separator: ";", omittingEmptySubsequences: false)
    guard !parts.isEmpty else { return nil }
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

  /// The point that the parameter `q` searches for, and whether it searches for anything.
  private static func search(
    _ query: ArraySlice<Unicode.Scalar>
  ) -> (point: ArraySlice<Unicode.Scalar>?, isSearch: Bool) {
    for part in query.dropFirst().split(separator: "&") {
      guard ScalarText.lowercased(part.prefix(2)) == "q=" else { continue }
      let value = MapLink.unescaped(part.dropFirst(2).prefix { $0 != "(" })[...]
      let numbers = value.split(separator: ",").map(SignedNumber.init)
      return (numbers.count == 2 && numbers.allSatisfy { $0 != nil } ? value : nil, true)
    }
    return (nil, false)
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
