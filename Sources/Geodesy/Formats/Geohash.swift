/// A geohash: a cell on the Earth named by up to twelve letters and digits (G. Niemeyer, 2008).
///
/// ```swift
/// Geohash(raqqa, length: 7).text      // the cell of 153 m by 125 m that holds Raqqa
/// try Geohash("ezs42").cell           // 42.583 to 42.627 north, 5.625 to 5.581 west
/// ```
/// Each character halves the cell five times, alternating between longitude and latitude.
public struct Geohash: Hashable, Sendable {
  /// The name in lower case: 1...12 characters from `0...9` and `b...z`, without i, l and o.
  public let text: String
  /// The cell.
  public let cell: BoundingBox

  private static let alphabet = Array("0123456789bcdefghjkmnpqrstuvwxyz".utf8)

  /// Finds the cell that contains a point.
  ///
  /// - Parameters:
  ///   - coordinate: The point; a point on an edge belongs to the cell to the north or east.
  ///   - length: The number of characters, 1...12. At the equator a cell is 4.9 km wide with 5, 153
  ///     m with 7 and 4.8 m with 9.
  public init(_ coordinate: Coordinate, length: Int = 9) {
    precondition(1...12 ~= length, "A geohash has 1...12 characters")
    // Both name the same meridian; a geohash counts it as the west edge.
    let longitude = coordinate.longitude == 180 ? -180 : coordinate.longitude
    var interval = Intervals()
    var bytes: [UInt8] = []
    for _ in 0..<length {
      var index = 0
      for _ in 0..<5 {
        index = index * 2 + interval.narrow(latitude: coordinate.latitude, longitude: longitude)
      }
      bytes.append(Self.alphabet[index])
    }
    text = String(decoding: bytes, as: UTF8.self)
    cell = interval.box
  }

  /// Parses a geohash, in either case.
  ///
  /// - Parameter text: The geohash and nothing else.
  /// - Throws: ``GeodesyError/notAGeohash(_:)`` for any other text.
  public init(_ text: some StringProtocol) throws(GeodesyError) {
    let lowercased = text.lowercased()
    let bytes = Array(lowercased.utf8)
    guard 1...12 ~= bytes.count else { throw .notAGeohash(String(text)) }
    var interval = Intervals()
    for byte in bytes {
      guard let index = Self.alphabet.firstIndex(of: byte) else { throw .notAGeohash(String(text)) }
      for bit in stride(from: 4, through: 0, by: -1) { interval.halve(index >> bit & 1) }
    }
    self.text = lowercased
    cell = interval.box
  }

  /// The middle of the cell.
  public var coordinate: Coordinate { cell.center }

  /// The part of the Earth that remains after a number of halvings.
  private struct Intervals {
    var south = -90.0
    var north = 90.0
    var west = -180.0
    var east = 180.0
    var isLongitudeNext = true

    var box: BoundingBox {
      BoundingBox(
        southWest: Coordinate(inRangeLatitude: south, longitude: west),
        northEast: Coordinate(inRangeLatitude: north, longitude: east))
    }

    /// Keeps the half that contains a point, and returns its bit.
    mutating func narrow(latitude: Double, longitude: Double) -> Int {
      let isUpper =
        isLongitudeNext ? longitude >= (west + east) / 2 : latitude >= (south + north) / 2
      halve(isUpper ? 1 : 0)
      return isUpper ? 1 : 0
    }

    /// Keeps the lower half for 0, the upper for 1.
    mutating func halve(_ bit: Int) {
      if isLongitudeNext {
        let middle = (west + east) / 2
        if bit == 1 { west = middle } else { east = middle }
      } else {
        let middle = (south + north) / 2
        if bit == 1 { south = middle } else { north = middle }
      }
      isLongitudeNext.toggle()
    }
  }
}
