/// A point as ISO 6709 writes it for data: `+351530+0401000/`, `+35.2583+040.1667/`.
enum StandardShape {
  /// Recognises a point whose latitude begins at a sign; nil for anything else.
  static func match(_ bytes: ScannedBytes, sign: Int) -> CoordinateMatch? {
    guard !bytes.isWordByte(sign - 1), bytes[sign - 1] != UInt8(ascii: "."),
      let north = angle(bytes, sign, degreeDigits: 2),
      let east = angle(bytes, north.end, degreeDigits: 3)
    else { return nil }
    var end = east.end
    if bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") {
      guard let height = FoundNumber(bytes, at: end) else { return nil }
      end = height.end
    }
    if bytes.hasPrefix("crs", at: end) {
      while bytes.isWordByte(end) || bytes[end] == UInt8(ascii: ":") { end += 1 }
    }
    guard bytes[end] == UInt8(ascii: "/"), !bytes.isWordByte(end + 1),
      let point = try? Coordinate(validatingLatitude: north.degrees, longitude: east.degrees)
    else { return nil }
    let notation: CoordinateNotation = [.decimal, .dm, .dms][north.numbers - 1]
    return CoordinateMatch(
      range: sign..<(end + 1),
      CoordinateReading(
        point, notation, latitudeUnit: north.unit, longitudeUnit: east.unit))
  }

  private struct Angle {
    let degrees: Double
    let unit: Double
    /// How many of degrees, minutes and seconds are present.
    let numbers: Int
    let end: Int
  }

  /// An angle with a sign, whose number of digits says what they are.
  private static func angle(_ bytes: ScannedBytes, _ start: Int, degreeDigits: Int) -> Angle? {
    guard bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-"),
      let number = FoundNumber(bytes, at: start)
    else { return nil }
    let digits = bytes.endOfDigits(start + 1) - start - 1
    let whole = abs(number.value).rounded(.down)
    let fraction = abs(number.value) - whole
    let parts: (Double, Double, Double)
    let numbers: Int
    switch digits - degreeDigits {
    case 0:
      parts = (whole, 0, 0)
      numbers = 1
    case 2:
      parts = ((whole / 100).rounded(.down), whole.truncatingRemainder(dividingBy: 100), 0)
      numbers = 2
    case 4:
      parts = (
        (whole / 10_000).rounded(.down),
        (whole / 100).rounded(.down).truncatingRemainder(dividingBy: 100),
        whole.truncatingRemainder(dividingBy: 100)
      )
      numbers = 3
    default: return nil
    }
    guard parts.1 < 60, parts.2 < 60 else { return nil }
    let scale: Double = [1, 60, 3_600][numbers - 1]
    let size = parts.0 + parts.1 / 60 + parts.2 / 3_600 + fraction / scale
    return Angle(
      degrees: bytes[start] == UInt8(ascii: "-") ? -size : size, unit: number.unit / scale,
      numbers: numbers, end: number.end)
  }
}
