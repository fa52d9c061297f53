/// An Open Location Code, called a plus code: `8H7284PR+98` (Google, Open Location Code
/// specification 1.1, https://github.com/google/open-location-code).
///
/// A value is always a full code. ``init(short:near:)`` completes a short code that is printed
/// beside a place name (`84PR+98 Deir ez-Zor`).
public struct PlusCode: Hashable, Sendable {
  /// The code in upper case, with its `+` and with zeros in place of omitted digits.
  public let text: String
  /// The number of digits, not counting padding zeros: 2, 4, 6, 8 or 10...15.
  public let length: Int
  /// The cell: 20 degrees wide with 2 digits, 1/8000 degree (14 m) with 10. Each further digit
  /// divides the height by 5 and the width by 4.
  public let cell: BoundingBox

  /// Finds the cell that contains a point.
  ///
  /// - Parameters:
  ///   - coordinate: The point; the north pole belongs to the northernmost cells.
  ///   - length: The number of digits: 2, 4, 6, 8 or 10...15.
  public init(_ coordinate: Coordinate, length: Int = 10) {
    precondition(Self.isLength(length), "A plus code has 2, 4, 6, 8 or 10...15 digits")
    var (row, column) = Self.position(of: coordinate)
    var digits: [UInt8] = []
    for _ in 0..<Self.gridDigits {
      digits.append(Self.alphabet[row % 5 * 4 + column % 4])
      row /= 5
      column /= 4
    }
    for _ in 0..<5 {
      digits.append(Self.alphabet[column % 20])
      digits.append(Self.alphabet[row % 20])
      row /= 20
      column /= 20
    }
    self.init(digits: Array(digits.reversed().prefix(length)))
  }

  /// Parses a full code, in either case.
  ///
  /// - Parameter text: The code and nothing else; digits after the fifteenth are ignored.
  /// - Throws: ``GeodesyError/notAPlusCode(_:)``, or ``GeodesyError/shortPlusCode(_:)`` for a code
  ///   that needs a reference place.
  public init(_ text: some StringProtocol) throws(GeodesyError) {
    let code = try PlusCodeText(text)
    guard code.missing == 0 else { throw .shortPlusCode(code.text) }
    guard let first = code.digits.first.flatMap(Self.value),
      let second = code.digits.dropFirst().first.flatMap(Self.value), first < 9, second < 18
    else { throw .notAPlusCode(String(text)) }
    self.init(digits: Array(code.digits.prefix(15)))
  }

  /// Completes a short code to the nearest cell with that name.
  ///
  /// - Parameters:
  ///   - text: A short code, or a full one, which is used as it is.
  ///   - reference: A place within half the size of the cell that the omitted digits name: about 50
  ///     km for four digits.
  /// - Throws: ``GeodesyError/notAPlusCode(_:)``.
  public init(short text: some StringProtocol, near reference: Coordinate) throws(GeodesyError) {
    let code = try PlusCodeText(text)
    guard code.missing > 0 else {
      try self.init(text)
      return
    }
    let prefix = PlusCode(reference).text.utf8.filter { $0 != UInt8(ascii: "+") }
      .prefix(code.missing)
    let guess = PlusCode(digits: Array((prefix + code.digits).prefix(15)))
    var step = 400.0
    for _ in 0..<(code.missing / 2) { step /= 20 }
    var (latitude, longitude) = (guess.coordinate.latitude, guess.coordinate.longitude)
    if reference.latitude + step / 2 < latitude, latitude - step >= -90 {
      latitude -= step
    } else if reference.latitude - step / 2 > latitude, latitude + step <= 90 {
      latitude += step
    }
    if reference.longitude + step / 2 < longitude {
      longitude -= step
    } else if reference.longitude - step / 2 > longitude {
      longitude += step
    }
    self.init(Coordinate(latitude: latitude, longitude: longitude), length: guess.length)
  }

  /// The middle of the cell.
  public var coordinate: Coordinate { cell.center }

  /// The code without the digits that a nearby place makes redundant, as in the specification's
  /// `shorten`: it drops four, six or eight digits, or none if the place is too far away.
  ///
  /// - Parameter reference: The place that will be named beside the code.
  /// - Returns: A code that ``init(short:near:)`` completes to this one.
  public func shortened(near reference: Coordinate) -> String {
    guard length >= 8 else { return text }
    let middle = coordinate
    let range = max(
      abs(middle.latitude - reference.latitude), abs(middle.longitude - reference.longitude))
    // The sizes in degrees of cells with 8, 6 and 4 digits. A factor of 0.3 instead of 0.5 leaves a
    // margin, as in the reference implementation.
    for (removed, size) in [(8, 0.0025), (6, 0.05), (4, 1.0)]
    where removed < length && range < size * 0.3 {
      return String(text.dropFirst(removed))
    }
    return text
  }

  // MARK: Digits

  static let alphabet = Array("23456789CFGHJMPQRVWX".utf8)
  private static let gridDigits = 5

  /// The value of an upper-case digit, 0..<20, or nil.
  static func value(_ digit: UInt8) -> Int? { alphabet.firstIndex(of: digit) }

  static func isLength(_ length: Int) -> Bool {
    2...15 ~= length && (length >= 10 || length.isMultiple(of: 2))
  }

  /// The finest cell that contains a point: 1/25,000,000 degree high and 1/8,192,000 degree wide.
  private static func position(of coordinate: Coordinate) -> (row: Int, column: Int) {
    let row = cells(coordinate.latitude * 25_000_000) + 90 * 25_000_000
    let column = cells(coordinate.longitude * 8_192_000) + 180 * 8_192_000
    return (min(max(row, 0), 180 * 25_000_000 - 1), column % (360 * 8_192_000))
  }

  /// The number of whole cells in a product that can be off by its last bits: 2.3 degrees are
  /// 57,500,000 cells and not 57,499,999.99999999. The reference implementation rounds to six
  /// decimals before it truncates, too.
  private static func cells(_ product: Double) -> Int {
    let rounded = product.rounded()
    return Int(abs(product - rounded) < 1e-6 ? rounded : product.rounded(.down))
  }

  /// Makes a code from digits, which must be valid, as must their number.
  private init(digits: [UInt8]) {
    var row = 0
    var column = 0
    var (height, width) = (180 * 25_000_000, 360 * 8_192_000)
    // The first pair could name 20 by 20 cells of 20 degrees; 180 and 360 degrees are only 9 and
    // 18.
    height = height / 9 * 20
    width = width / 18 * 20
    for (index, digit) in digits.enumerated() {
      let value = Self.value(digit) ?? 0
      if index >= 10 {
        height /= 5
        width /= 4
        row += value / 4 * height
        column += value % 4 * width
      } else if index.isMultiple(of: 2) {
        height /= 20
        row += value * height
      } else {
        width /= 20
        column += value * width
      }
    }
    length = digits.count
    let padded = digits + Array(repeating: UInt8(ascii: "0"), count: max(0, 8 - digits.count))
    text =
      String(decoding: padded.prefix(8), as: UTF8.self) + "+"
      + String(decoding: padded.dropFirst(8), as: UTF8.self)
    let latitude: (Int) -> Double = { Double($0 - 90 * 25_000_000) / 25_000_000 }
    let longitude: (Int) -> Double = { Double($0 - 180 * 8_192_000) / 8_192_000 }
    cell = BoundingBox(
      southWest: Coordinate(inRangeLatitude: latitude(row), longitude: longitude(column)),
      northEast: Coordinate(
        inRangeLatitude: latitude(row + height), longitude: longitude(column + width)))
  }
}

extension PlusCode: CustomStringConvertible {
  /// The full code.
  public var description: String { text }
}

/// The characters of a full or short plus code that is valid by the specification.
struct PlusCodeText {
  /// The code in upper case.
  let text: String
  /// Its digits in upper case, without the `+` and the zeros.
  let digits: [UInt8]
  /// The number of digits omitted at the front: 0, 2, 4, 6 or 8.
  let missing: Int

  /// Checks a code: one `+` after an even number of characters up to eight, not exactly one digit
  /// after it, zeros only in pairs at the end of a full code, and otherwise only the twenty digits.
  init(_ text: some StringProtocol) throws(GeodesyError) {
    let error = GeodesyError.notAPlusCode(String(text))
    let upper = text.uppercased()
    let bytes = Array(upper.utf8)
    guard bytes.count <= 64, let plus = bytes.firstIndex(of: UInt8(ascii: "+")), plus <= 8,
      plus.isMultiple(of: 2)
    else { throw error }
    let front = bytes[..<plus]
    let back = bytes[(plus + 1)...]
    let significant = front.prefix { $0 != UInt8(ascii: "0") }
    let zeros = front.dropFirst(significant.count)
    guard back.count != 1, !significant.isEmpty || plus == 0 && !back.isEmpty,
      significant.allSatisfy({ PlusCode.value($0) != nil }),
      back.allSatisfy({ PlusCode.value($0) != nil }), zeros.allSatisfy({ $0 == UInt8(ascii: "0") })
    else { throw error }
    if !zeros.isEmpty {
      guard plus == 8, back.isEmpty, zeros.count.isMultiple(of: 2) else { throw error }
    }
    self.text = upper
    digits = Array(significant) + Array(back)
    missing = 8 - plus
  }
}
