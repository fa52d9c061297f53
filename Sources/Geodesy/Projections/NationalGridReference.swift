/// A reference in the National Grid of Great Britain (two letters) or the Irish Grid (one):
/// `NN 166 712`.
///
/// The letters name a square of 100 km (Ordnance Survey, "A guide to coordinate systems in Great
/// Britain", section 6). PROJ converts to WGS 84 with the datum shift of seven parameters, which is
/// within 5 m of the exact one and needs no installed grid.
struct NationalGridReference: Hashable {
  /// The middle of the cell in metres.
  let easting: Double
  let northing: Double
  /// The side of the cell in metres.
  let cell: Double
  private let isIrish: Bool

  /// Makes a reference of its letters and the digits of easting and northing, as values 0...9; nil
  /// for letters that name no square.
  init?(letters: String, digits: [UInt8]) {
    // The alphabet without I names 25 squares, from north-west to south-east.
    let indexes = letters.uppercased().utf8.map { byte -> Int in
      let index = Int(byte) - 0x41
      return index > 7 ? index - 1 : index
    }
    let half = digits.count / 2
    guard !letters.uppercased().contains("I"), indexes.allSatisfy({ 0..<25 ~= $0 }),
      digits.count.isMultiple(of: 2), 0...5 ~= half, let last = indexes.last
    else { return nil }
    var column = last % 5
    var row = 4 - last / 5
    switch indexes.count {
    case 1: isIrish = true
    case 2:
      isIrish = false
      column += (indexes[0] % 5) * 5 - 10
      row += (4 - indexes[0] / 5) * 5 - 5
      guard 0..<7 ~= column, 0..<13 ~= row else { return nil }
    default: return nil
    }
    var side = 100_000.0
    for _ in 0..<half { side /= 10 }
    let metres: (ArraySlice<UInt8>) -> Double = { part in
      Double(part.reduce(0) { $0 * 10 + Int($1) }) * side
    }
    cell = side
    easting = Double(column) * 100_000 + metres(digits[..<half]) + side / 2
    northing = Double(row) * 100_000 + metres(digits[half...]) + side / 2
  }

  /// The middle of the cell in degrees, WGS 84.
  ///
  /// - Throws: ``GeodesyError/proj(operation:code:message:)`` if PROJ has no such point.
  func coordinate() throws(GeodesyError) -> Coordinate {
    let projection = try GridProjection(pipeline: isIrish ? Self.irish : Self.british)
    return try projection.coordinate(easting: easting, northing: northing)
  }

  // The parameters of EPSG:1314 and EPSG:27700, and of EPSG:1641 and EPSG:29903. The pipeline leads
  // from WGS 84 to the grid, like the projections of the other grids.
  private static let british =
    "+proj=pipeline +step +proj=cart +ellps=WGS84 +step +inv +proj=helmert +x=446.448 +y=-125.157 "
    + "+z=542.06 +rx=0.15 +ry=0.247 +rz=0.842 +s=-20.489 +convention=position_vector "
    + "+step +inv +proj=cart +ellps=airy +step +proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 "
    + "+x_0=400000 +y_0=-100000 +ellps=airy"
  private static let irish =
    "+proj=pipeline +step +proj=cart +ellps=WGS84 +step +inv +proj=helmert +x=482.5 +y=-130.6 "
    + "+z=564.6 +rx=-1.042 +ry=-0.214 +rz=-0.631 +s=8.15 +convention=coordinate_frame "
    + "+step +inv +proj=cart +ellps=mod_airy +step +proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 "
    + "+x_0=200000 +y_0=250000 +ellps=mod_airy"
}
