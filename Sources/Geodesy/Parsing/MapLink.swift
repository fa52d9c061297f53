import PlainText

/// A link to a web map whose address contains the point that it shows.
///
/// It reads links to Google Maps (`/@35.33,40.14,12z`, `!3d35.33!4d40.14`, `q=`, `query=`, `ll=`,
/// `center=`, `destination=`, `viewpoint=`, `/place/35.33,40.14`), OpenStreetMap
/// (`#map=12/35.33/40.14`, `mlat=` and `mlon=`), Apple Maps (`ll=`, `q=`, `coordinate=`), Bing Maps
/// (`cp=35.3~40.1`, `where1=`), HERE (`map=35.3,40.1,12`), and any other map that uses one of these
/// forms; and to geohash.org and plus.codes. Yandex and 2GIS write the longitude first. A pin takes
/// precedence over the middle of the view.
struct MapLink {
  private let point: Point

  private enum Point {
    case numbers(latitude: SignedNumber, longitude: SignedNumber)
    case cell(CoordinateReading)
  }

  /// Parses a link; nil for any other text, and for a link without the numbers of a point.
  ///
  /// - Parameter text: The link, with or without `http://` or `https://`.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard let slash = text.firstIndex(of: "/"), Self.isAddress(text, firstSlash: slash) else {
      return nil
    }
    let unescaped = Self.unescaped(text)[...]
    let host = Self.host(text)
    if let cell = Self.cell(unescaped, host: host) {
      point = .cell(cell)
      return
    }
    let isLongitudeFirst = Self.putsLongitudeFirst(host)
    let pin = Self.pin(unescaped) ?? Self.named(unescaped)
    if let pin {
      point = .numbers(latitude: pin.0, longitude: pin.1)
      return
    }
    if let angles = Self.geohack(unescaped) {
      point = .cell(angles)
      return
    }
    if let angles = Self.angles(text) {
      point = .cell(angles)
      return
    }
    // A search is latitude first everywhere.
    if let pair = Self.parameters(unescaped, ["q", "query", "text", "where", "where1"]) {
      point = .numbers(latitude: pair.0, longitude: pair.1)
      return
    }
    guard
      let pair = Self.parameters(unescaped, Self.keys) ?? Self.centre(unescaped)
        ?? Self.fragment(unescaped) ?? Self.view(unescaped)
    else { return nil }
    point =
      isLongitudeFirst
      ? .numbers(latitude: pair.1, longitude: pair.0)
      : .numbers(latitude: pair.0, longitude: pair.1)
  }

  /// The point, if its numbers are in range.
  func reading() throws(GeodesyError) -> CoordinateReading {
    switch point {
    case .cell(let reading): reading
    case .numbers(let latitude, let longitude):
      CoordinateReading(
        try Coordinate(validatingLatitude: latitude.value, longitude: longitude.value), .mapLink,
        latitudeUnit: latitude.unit, longitudeUnit: longitude.unit)
    }
  }

  // MARK: Sites

  /// The name of the host in lower case, without `www.`.
  private static func host(_ text: Scalars) -> String {
    let lowered = ScalarText.lowercased(text)
    var rest = lowered[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { !"/?#:".contains($0) }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  /// Whether a site writes the longitude before the latitude.
  private static func putsLongitudeFirst(_ host: String) -> Bool {
    host.contains("yandex.") || host.hasPrefix("ya.ru") || host.contains("2gis.")
  }

  /// The cell of a link to geohash.org or plus.codes.
  private static func cell(_ text: Scalars, host: String) -> CoordinateReading? {
    let path = text.split { "/?#".unicodeScalars.contains($0) }
    guard let code = path.last.map({ ScalarText.string($0) }) else { return nil }
    switch host {
    case "geohash.org":
      return (try? Geohash(code)).map { CoordinateReading($0.cell, .geohash) }
    case "plus.codes":
      return (try? PlusCode(code)).map { CoordinateReading($0.cell, .plusCode) }
    default: return nil
    }
  }

  /// The point of a link to Wikipedia's GeoHack: `params=48_51_30_N_2_17_40_E_type:landmark`.
  private static func geohack(_ text: Scalars) -> CoordinateReading? {
    guard let value = values(text)["params"] else { return nil }
    let parts = value.split(separator: "_").map { ScalarText.string($0) }
    guard let end = parts.firstIndex(where: { $0 == "E" || $0 == "W" || $0 == "O" }) else {
      return nil
    }
    let angles = parts[...end].map { $0 == "O" ? "E" : $0 }.joined(separator: " ")
    return try? CoordinateParser.read(angles)
  }

  /// The centre of MarineTraffic's map: `centerx:43.1/centery:14.5`.
  private static func centre(_ text: Scalars) -> Pair? {
    guard let longitude = number(after: "centerx:", in: text),
      let latitude = number(after: "centery:", in: text)
    else { return nil }
    return (latitude, longitude)
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

  /// The parameters by their names in lower case.
  private static func values(_ text: Scalars) -> [String: Scalars] {
    var values: [String: Scalars] = [:]
    for part in text.split(whereSeparator: { $0 == "?" || $0 == "&" || $0 == "#" }).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = ScalarText.lowercased(part[..<equals])
      if values[key] == nil { values[key] = part[(equals + 1)...] }
    }
    return values
  }

  /// Two parameters that are named after latitude and longitude.
  private static func named(_ text: Scalars) -> Pair? {
    let values = values(text)
    let keys = [
      ("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("lat", "long"), ("latitude", "longitude"),
    ]
    for (first, second) in keys {
      if let latitude = values[first].flatMap(SignedNumber.init),
        let longitude = values[second].flatMap(SignedNumber.init)
      {
        return (latitude, longitude)
      }
    }
    return nil
  }

  /// The parameters that contain a pair; pins come before views.
  private static let keys = [
    "whatshere[point]", "pt", "pin", "destination", "daddr", "origin", "to", "rtp", "viewpoint",
    "coordinate", "sp", "sll", "ll", "center", "cp", "view", "map", "m", "cbll", "point", "marker",
    "loc", "latlng", "coords",
  ]

  /// Degrees, minutes and seconds in an address, as Google writes a search for them.
  private static func angles(_ text: Scalars) -> CoordinateReading? {
    let address = ScalarText.string(text)
    guard address.contains("%C2%B0") || address.contains("°"),
      let decoded = percentDecoded(address.replacing("+", with: " "))
    else { return nil }
    for part in decoded.split(whereSeparator: { "/?&=@#".contains($0) }) where part.contains("°") {
      if let pair = AnglePair(Array(part.unicodeScalars)[...]) { return try? pair.reading() }
    }
    return nil
  }

  private static func percentDecoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The fragment that many maps keep their view in: `#12/35.33/40.14`.
  private static func fragment(_ text: Scalars) -> Pair? {
    guard let hash = text.lastIndex(of: "#") else { return nil }
    let parts = text[(hash + 1)...].split(separator: "/")
    guard parts.count >= 3, let zoom = SignedNumber(parts[0]), 0...24 ~= zoom.value,
      let pair = pair(parts[1], parts[2]), pair.0.unit < 1, pair.1.unit < 1
    else { return nil }
    return pair
  }

  /// The value of a parameter that contains a pair.
  private static func parameters(_ text: Scalars, _ keys: [String]) -> Pair? {
    let values = values(text)
    // A search for a name leaves its place to the other parameters; "ll" is a pin beside it.
    for key in keys {
      guard let value = values[key] else { continue }
      if let pair = pair(value) ?? leadingPair(value) { return pair }
    }
    if let map = values["map"] {
      let parts = map.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count >= 3, let pair = pair(parts[1], parts[2]) { return pair }
    }
    return nil
  }

  /// The two numbers at the front of a list: `35.33,40.14,12,normal`, `40.1,35.3/12`.
  private static func leadingPair(_ text: Scalars) -> Pair? {
    let prefix = ["point.", "~pos.", "pos.", "ll."].first {
      ScalarText.lowercased(text).hasPrefix($0)
    }
    let list = text.dropFirst(prefix?.utf8.count ?? 0)
    let parts = list.split(maxSplits: 2) { ",~/_".unicodeScalars.contains($0) }
    guard parts.count == 3, let pair = pair(parts[0], parts[1]), pair.0.unit < 1, pair.1.unit < 1
    else { return nil }
    return pair
  }

  /// A pair in the path: `@35.33,40.14,12z` or `35.33,40.14`.
  private static func view(_ text: Scalars) -> Pair? {
    for part in text.split(whereSeparator: { "/?#&".unicodeScalars.contains($0) }) {
      if part.first == "@" {
        let numbers = part.dropFirst().split(separator: ",", omittingEmptySubsequences: false)
        if numbers.count >= 2, let pair = pair(numbers[0], numbers[1]) { return pair }
      } else if let pair = pair(part) ?? leadingPair(part) {
        return pair
      }
    }
    return nil
  }

  /// Two numbers with a comma, a tilde or a space between them, perhaps after `loc:`.
  private static func pair(_ text: Scalars) -> Pair? {
    var rest = text
    for prefix in ["loc:", "point.", "ll."] where ScalarText.lowercased(rest).hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.utf8.count)
    }
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

  /// The address with the escapes decoded that occur around coordinates.
  static func unescaped(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
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
        case "5b": "["
        case "5d": "]"
        case "2f": "/"
        case "2b": "+"
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
