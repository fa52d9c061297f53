/// A reference in the Military Grid Reference System on WGS 84: `37S FV 12345 67890`, and
/// `Z AH 12345 12345` near a pole.
///
/// A reference names a cell, a square with sides of 1 m to 100 km, and not a point. The letters
/// follow NGA.SIG.0012 (2014), section 3. The rest is a position in UTM or, beyond 84 degrees north
/// and 80 degrees south, in the Universal Polar Stereographic.
///
/// ```swift
/// try GridReference(raqqa, cell: .tenMetres).description  // 37S ...
/// ```
public struct GridReference: Hashable, Sendable {
  /// The size of a cell; its raw value is the number of digits in each direction.
  public enum Cell: Int, CaseIterable, Sendable {
    /// 100 km: no digits.
    case hundredKilometres
    /// 10 km: a digit in each direction.
    case tenKilometres
    /// 1 km.
    case kilometre
    /// 100 m.
    case hundredMetres
    /// 10 m.
    case tenMetres
    /// 1 m: five digits in each direction.
    case metre

    /// The length of the cell's side in metres.
    public var metres: Double {
      switch self {
      case .hundredKilometres: 100_000
      case .tenKilometres: 10_000
      case .kilometre: 1_000
      case .hundredMetres: 100
      case .tenMetres: 10
      case .metre: 1
      }
    }
  }

  /// What precedes the square: a zone and band, or a polar area.
  enum Zone: Hashable {
    case utm(Int, LatitudeBand)
    case polar(PolarArea)
  }

  let zone: Zone
  /// The letters of the 100 km square, column and row, in upper case.
  let square: String
  /// The cell's number counted from the square's west edge, 0..<10^digits.
  let column: Int
  /// The cell's number counted from the square's south edge, 0..<10^digits.
  let row: Int
  /// The size of the cell.
  public let cell: Cell

  init(zone: Zone, square: String, column: Int, row: Int, cell: Cell) {
    self.zone = zone
    self.square = square
    self.column = column
    self.row = row
    self.cell = cell
  }

  /// Makes a reference from its parts.
  ///
  /// - Parameters:
  ///   - zone: The zone and band, or the polar area.
  ///   - square: Two letters in either case.
  ///   - digits: The digits of the easting and then of the northing in ASCII, the same number of
  ///     each: none for the whole square, five for a cell of 1 m.
  /// - Throws: ``GeodesyError/utmZoneOutOfRange(_:)`` or ``GeodesyError/gridDigitCount(_:)``.
  init(
    zone: Zone, square: String, digits: some Collection<UInt8>
  ) throws(GeodesyError) {
    if case .utm(let number, _) = zone, !(1...60 ~= number) { throw .utmZoneOutOfRange(number) }
    let half = digits.count / 2
    guard digits.count.isMultiple(of: 2), let cell = Cell(rawValue: half) else {
      throw .gridDigitCount(digits.count)
    }
    let number: (any Collection<UInt8>) -> Int = { digits in
      digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    self.init(
      zone: zone, square: square.uppercased(), column: number(digits.prefix(half)),
      row: number(digits.suffix(half)), cell: cell)
  }
}

extension GridReference: CustomStringConvertible {
  /// The reference with spaces between the parts: `37S FV 12345 67890`, `37S FV`, `Z AH 12 12`.
  public var description: String { parts.joined(separator: " ") }

  /// The reference without spaces: `37SFV1234567890`.
  public var compact: String { parts.joined() }

  private var parts: [String] {
    let area =
      switch zone {
      case .utm(let number, let band): "\(number < 10 ? "0" : "")\(number)\(band.letter)"
      case .polar(let area): area.rawValue
      }
    guard cell != .hundredKilometres else { return [area, square] }
    return [area, square, digits(column), digits(row)]
  }

  private func digits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, cell.rawValue - text.utf8.count)) + text
  }
}
