extension GridReference {
  /// Finds the cell that contains a point.
  ///
  /// Digits are truncated, not rounded, as the system prescribes.
  ///
  /// - Parameters:
  ///   - coordinate: Any point.
  ///   - cell: The size of the cell.
  /// - Throws: ``GeodesyError/proj(operation:code:message:)`` if PROJ fails.
  public init(_ coordinate: Coordinate, cell: Cell = .metre) throws(GeodesyError) {
    if -80..<84 ~= coordinate.latitude {
      let utm = try UTMCoordinate(coordinate)
      let band = LatitudeBand(containing: coordinate.latitude)
      let columns = Self.columns(zone: utm.zone)
      let rows = Self.rows
      // Seen from the south, the equator is the upper edge of the last row of band M.
      let northing = utm.isSouthern ? min(utm.northing, 9_999_999.999_999) : utm.northing
      let (column, east) = Self.split(utm.easting - 100_000)
      let (row, north) = Self.split(northing)
      let firstRow = Self.firstRow(zone: utm.zone)
      self.init(
        zone: .utm(utm.zone, band),
        square: Self.letter(column, of: columns) + Self.letter((row + firstRow) % 20, of: rows),
        column: Int(east / cell.metres), row: Int(north / cell.metres), cell: cell)
    } else {
      let isSouthern = coordinate.latitude < 0
      let (easting, northing) = try GridProjections.withPole(south: isSouthern) {
        projection throws(GeodesyError) in try projection.position(of: coordinate)
      }
      let area = PolarArea(isSouthern: isSouthern, easting: easting)
      let (column, east) = Self.split(easting - area.westEdge)
      let (row, north) = Self.split(northing - area.southEdge)
      self.init(
        zone: .polar(area),
        square: Self.letter(column, of: area.columns) + Self.letter(row, of: area.rows),
        column: Int(east / cell.metres), row: Int(north / cell.metres), cell: cell)
    }
  }

  /// The middle of the cell in degrees, WGS 84, as in GeographicLib.
  ///
  /// - Throws: ``GeodesyError/gridSquareUnknown(square:zone:band:)`` or
  ///   ``GeodesyError/polarSquareUnknown(square:area:)``.
  public func coordinate() throws(GeodesyError) -> Coordinate {
    let east = (Double(column) + 0.5) * cell.metres
    let north = (Double(row) + 0.5) * cell.metres
    switch zone {
    case .utm(let zone, let band):
      let unknown = GeodesyError.gridSquareUnknown(
        square: square, zone: zone, band: band.letter)
      // The wider zones of Svalbard leave no room for these.
      let isAbsent = band.letter == "X" && [32, 34, 36].contains(zone)
      guard !isAbsent,
        let (column, row) = Self.offsets(of: square, Self.columns(zone: zone), Self.rows)
      else { throw unknown }
      var southEdge = Double((row - Self.firstRow(zone: zone) + 20) % 20) * 100_000
      // Row letters repeat every 2,000 km; the band tells which repetition is meant.
      while southEdge < band.leastNorthing { southEdge += 2_000_000 }
      guard southEdge < 10_000_000 else { throw unknown }
      let coordinate = try UTMCoordinate(
        zone: zone, isSouthern: band.isSouthern,
        easting: Double(column + 1) * 100_000 + east, northing: southEdge + north
      ).coordinate()
      // The middle of a square that a band edge cuts lies up to half a degree beyond the edge.
      guard band.contains(latitude: coordinate.latitude, tolerance: 1) else { throw unknown }
      return coordinate
    case .polar(let area):
      let unknown = GeodesyError.polarSquareUnknown(square: square, area: area.rawValue)
      guard let (column, row) = Self.offsets(of: square, area.columns, area.rows) else {
        throw unknown
      }
      let easting = area.westEdge + Double(column) * 100_000 + east
      let northing = area.southEdge + Double(row) * 100_000 + north
      let coordinate = try GridProjections.withPole(south: area.isSouthern) {
        projection throws(GeodesyError) in
        try projection.coordinate(easting: easting, northing: northing)
      }
      guard area.contains(latitude: coordinate.latitude) else { throw unknown }
      return coordinate
    }
  }

  // MARK: Letters

  /// The letters of the rows; they repeat every 2,000 km.
  private static let rows = "ABCDEFGHJKLMNPQRSTUV"

  /// The column letters of a zone, which repeat every three zones.
  private static func columns(zone: Int) -> String {
    ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"][zone % 3]
  }

  /// The row letter at the equator: in even zones the letters are shifted by five.
  private static func firstRow(zone: Int) -> Int { zone.isMultiple(of: 2) ? 5 : 0 }

  /// Splits a length into whole squares of 100 km and the remaining metres, truncated to
  /// micrometres.
  private static func split(_ metres: Double) -> (square: Int, rest: Double) {
    // PROJ's results can be a few nanometres off a whole metre; rounding first keeps the truncation
    // from naming the cell beside.
    let micrometres = Int((metres * 1e8).rounded()) / 100
    return (micrometres / 100_000_000_000, Double(micrometres % 100_000_000_000) / 1e6)
  }

  private static func letter(_ offset: Int, of letters: String) -> String {
    String(letters.dropFirst(offset).prefix(1))
  }

  private static func offsets(
    of square: String, _ columns: String, _ rows: String
  ) -> (column: Int, row: Int)? {
    guard let first = square.first, let last = square.last,
      let column = columns.firstIndex(of: first), let row = rows.firstIndex(of: last)
    else { return nil }
    return (
      columns.distance(from: columns.startIndex, to: column),
      rows.distance(from: rows.startIndex, to: row)
    )
  }
}
