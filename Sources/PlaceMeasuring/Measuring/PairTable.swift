public import Gazetteer
import Geodesy
import PlainText

/// Measures a table of pairs row by row as its bytes arrive: CSV in, CSV out, in bounded memory.
///
/// The first line names the columns: `from` and `to` (names, ids, coordinates), or `from_latitude`,
/// `from_longitude`, `to_latitude` and `to_longitude` (also `lat1`, `lon1`, `lat2`, `lon2`); in a
/// reference system, `from_x`, `from_y`, `to_x` and `to_y`. Fields are separated by commas, tabs or
/// semicolons, whichever the first line uses. Each row is written unchanged, followed by
/// `distance_m`, `azimuth_deg`, `back_azimuth_deg`, `uncertainty_m`, `from_id`, `to_id` and `measured_to`: `line`
/// or `outline` where one place is a river, a lake, a country or a first-order division. Where the table has a
/// column of that name already, the new one is called `distance_m_2` and so on. A row that cannot be measured
/// is left out and reported.
/// ```swift
/// var table = PairTable(file: "pairs.csv", in: gazetteer)
/// var output: [UInt8] = []
/// try table.feed(bytes, to: &output) { print($0) }
/// try table.finish(to: &output) { print($0) }
/// ```
public struct PairTable {
  /// Number of measured rows.
  public private(set) var measured = 0
  /// Number of rows that could not be measured.
  public private(set) var refused = 0

  /// Maximum length of a row in bytes.
  private static let longestRow = 1 << 20

  private let file: String
  private let method: MeasuringMethod
  private var places: PairPlaces
  private var columns: PairColumns?
  private var pending: [UInt8] = []
  /// Line number, 1-based, of the first pending row.
  private var line = 1
  private var fields: [Range<Int>] = []

  /// Begins a table.
  ///
  /// - Parameters:
  ///   - file: The table's name in messages.
  ///   - gazetteer: The gazetteer for names and ids.
  ///   - method: The ellipsoid to measure on.
  ///   - reader: How to read coordinates.
  public init(
    file: String, in gazetteer: LayeredGazetteer, by method: MeasuringMethod = .wgs84,
    reading reader: PositionReader = PositionReader()
  ) {
    self.file = file
    self.method = method
    places = PairPlaces(gazetteer: gazetteer, reader: reader)
  }

  /// Adds the next bytes of the table and measures the rows that are complete.
  ///
  /// - Parameters:
  ///   - bytes: Any part of the table.
  ///   - output: Receives the measured rows.
  ///   - tell: Called for each row that is left out.
  /// - Throws: ``MeasuringError`` if the first line does not name the columns of a pair, or if a
  ///   row has no end.
  public mutating func feed(
    _ bytes: [UInt8], to output: inout [UInt8], refusing tell: (MeasuringError) -> Void
  ) throws(MeasuringError) {
    pending.append(contentsOf: bytes)
    let rows = pending
    let used = try measure(rows, to: &output, tell)
    pending.removeAll(keepingCapacity: true)
    pending.append(contentsOf: rows[used...])
    if pending.count > Self.longestRow {
      throw .rowTooLong(file: file, line: line, limit: Self.longestRow)
    }
  }

  /// Ends the table: measures a last row that has no line end.
  ///
  /// - Throws: ``MeasuringError`` if there is no header line.
  public mutating func finish(
    to output: inout [UInt8], refusing tell: (MeasuringError) -> Void
  ) throws(MeasuringError) {
    if !pending.isEmpty { try feed([0x0A], to: &output, refusing: tell) }
    if !pending.isEmpty {
      throw .rowTooLong(file: file, line: line, limit: Self.longestRow)
    }
    if columns == nil {
      throw .noPairColumns(file: file, found: [], expected: PairColumns.expected(places.reader))
    }
  }

  // MARK: - Rows

  /// Measures the complete rows of a text and returns the offset of the first incomplete one.
  private mutating func measure(
    _ text: [UInt8], to output: inout [UInt8], _ tell: (MeasuringError) -> Void
  ) throws(MeasuringError) -> Int {
    var start = 0
    while let end = Self.end(ofRowAt: start, in: text) {
      var last = end.index
      if last > start, text[last - 1] == 0x0D { last -= 1 }
      if last > start {
        let row = start..<last
        if columns == nil {
          try readHeader(text, row, to: &output)
        } else {
          do throws(MeasuringError) {
            try measure(text, row, to: &output)
            measured += 1
          } catch {
            refused += 1
            tell(error)
          }
        }
      }
      line += end.lines
      start = end.index + 1
    }
    return start
  }

  private mutating func readHeader(
    _ text: [UInt8], _ row: Range<Int>, to output: inout [UInt8]
  ) throws(MeasuringError) {
    let columns = try PairColumns(text[row], file: file, reading: places.reader)
    self.columns = columns
    output.append(contentsOf: text[row])
    for name in [
      "distance_m", "azimuth_deg", "back_azimuth_deg", "uncertainty_m", "from_id", "to_id",
      "measured_to",
    ] {
      output.append(columns.separator)
      output.append(contentsOf: columns.unused(name).utf8)
    }
    output.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func measure(
    _ text: [UInt8], _ row: Range<Int>, to output: inout [UInt8]
  ) throws(MeasuringError) {
    guard let columns else { return }
    PairColumns.split(text, row, separator: columns.separator, into: &fields)
    guard fields.count == columns.count else {
      throw .fieldCount(
        file: file, line: line, found: fields.count, expected: columns.count)
    }
    let pair: PairPlaces.Pair
    do {
      pair = try places.pair(text, fields, columns)
    } catch is PairPlaces.NotUTF8 {
      throw .notUTF8(file: file, line: line)
    } catch {
      throw .row(file: file, line: line, reason: "\(error)")
    }
    let geodesic = method.geodesic.inverse(
      from: pair.from.coordinate, to: pair.to.coordinate)
    output.append(contentsOf: text[row])
    Self.append(geodesic.distance, 4, columns.separator, to: &output)
    Self.append(geodesic.azimuth, 8, columns.separator, to: &output)
    Self.append(geodesic.backAzimuth, 8, columns.separator, to: &output)
    Self.append(
      pair.from.uncertainty + pair.to.uncertainty, 1, columns.separator, to: &output)
    for end in [pair.from, pair.to] {
      output.append(columns.separator)
      output.append(contentsOf: CSVText.quoted(end.id).utf8)
    }
    output.append(columns.separator)
    if let measuredTo = pair.measuredTo { output.append(contentsOf: measuredTo.rawValue.utf8) }
    output.append(contentsOf: [0x0D, 0x0A])
  }

  private static func append(
    _ value: Double, _ decimals: Int, _ separator: UInt8, to output: inout [UInt8]
  ) {
    output.append(separator)
    _ = NumberText.appendRounded(value, decimals: decimals, keepingZeros: false, to: &output)
  }

  /// The offset of the line end after a row, and the number of lines in the row; nil for an
  /// incomplete row.
  private static func end(
    ofRowAt start: Int, in text: [UInt8]
  ) -> (index: Int, lines: Int)? {
    var index = start
    var lines = 1
    var isInside = false
    while index < text.count {
      let byte = text[index]
      if byte == 0x22 {
        isInside.toggle()
      } else if byte == 0x0A {
        if !isInside { return (index, lines) }
        lines += 1
      }
      index += 1
    }
    return nil
  }
}
