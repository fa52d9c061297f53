/// A `geo:` URI (RFC 5870): `geo:35.3359,40.1408;u=20`. Altitude and uncertainty are passed over.
struct GeoURI {
  private let latitude: Double
  private let longitude: Double
  private let referenceSystem: String?

  /// Reads the URI; nil for any other text and for a URI without two numbers.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard ScalarText.lowercased(text.prefix(4)) == "geo:" else { return nil }
    let parts = text.dropFirst(4).split(separator: ";", omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ",", omittingEmptySubsequences: false)
      .map(Self.number)
    guard 2...3 ~= numbers.count, let latitude = numbers[0], let longitude = numbers[1],
      let last = numbers.last, last != nil
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
    referenceSystem = parts.dropFirst().lazy.map(ScalarText.lowercased)
      .first { $0.hasPrefix("crs=") }
      .map { String($0.dropFirst(4)) }
  }

  /// The point, if the URI's reference system is WGS 84 and its numbers are in range.
  func coordinate() throws(GeodesyError) -> Coordinate {
    if let referenceSystem, referenceSystem != "wgs84" {
      throw .unknownReferenceSystem(referenceSystem)
    }
    return try Coordinate(validatingLatitude: latitude, longitude: longitude)
  }

  private static func number(_ text: ArraySlice<Unicode.Scalar>) -> Double? {
    var rest = text
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    guard let number = DecimalNumber(takenFrom: &rest), rest.isEmpty else { return nil }
    return isNegative ? -number.value : number.value
  }
}
