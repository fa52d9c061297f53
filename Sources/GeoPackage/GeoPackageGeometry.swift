public import Geodesy

/// A geometry in WGS 84, longitude first, as stored in a GeoPackage.
public enum GeoPackageGeometry: Sendable, Hashable {
  /// A position.
  case point(Coordinate)
  /// At least two positions.
  case lineString([Coordinate])
  /// Closed rings, the outer one first.
  case polygon([[Coordinate]])
  /// A group of lines.
  case multiLineString([[Coordinate]])
  /// A group of polygons.
  case multiPolygon([[[Coordinate]]])

  /// The geometry type of a column.
  public enum Kind: String, Sendable {
    /// Any of the others.
    case geometry = "GEOMETRY"
    /// Points only.
    case point = "POINT"
    /// Lines only.
    case lineString = "LINESTRING"
    /// Polygons only.
    case polygon = "POLYGON"
    /// Groups of lines only.
    case multiLineString = "MULTILINESTRING"
    /// Groups of polygons only.
    case multiPolygon = "MULTIPOLYGON"
  }

  /// A bounding box in degrees of the positions as given, without regard for the antimeridian.
  struct Envelope: Hashable {
    var west = Double.infinity
    var east = -Double.infinity
    var south = Double.infinity
    var north = -Double.infinity

    var isEmpty: Bool { west > east }

    mutating func extend(_ coordinate: Coordinate) {
      west = min(west, coordinate.longitude)
      east = max(east, coordinate.longitude)
      south = min(south, coordinate.latitude)
      north = max(north, coordinate.latitude)
    }

    mutating func extend(_ other: Envelope) {
      west = min(west, other.west)
      east = max(east, other.east)
      south = min(south, other.south)
      north = max(north, other.north)
    }
  }

  /// The smallest box around all positions.
  var envelope: Envelope {
    var envelope = Envelope()
    switch self {
    case .point(let position): envelope.extend(position)
    case .lineString(let line): for position in line { envelope.extend(position) }
    case .polygon(let parts), .multiLineString(let parts):
      for position in parts.joined() { envelope.extend(position) }
    case .multiPolygon(let polygons):
      for position in polygons.joined().joined() { envelope.extend(position) }
    }
    return envelope
  }

  /// The value of a geometry column: a GeoPackage header followed by little-endian well-known
  /// binary.
  ///
  /// Source: OGC 12-128r17 clause 2.1.3 (`GeoPackageBinary`); OGC 06-103r4 clause 8.2 (WKB).
  ///
  /// - Parameter srs: The number of the spatial reference system.
  /// - Returns: The bytes.
  func blob(srs: Int32) -> [UInt8] {
    let envelope = envelope
    var isPoint = false
    if case .point = self { isPoint = true }
    // Bit 0: little-endian. Bits 1-3: the format of the envelope. Bit 4: the geometry is empty.
    let hasEnvelope = !isPoint && !envelope.isEmpty
    let flags: UInt8 = 0b1 | (hasEnvelope ? 0b10 : 0) | (envelope.isEmpty ? 0b1_0000 : 0)
    var bytes: [UInt8] = [0x47, 0x50, 0, flags]
    bytes.append(littleEndian: UInt32(bitPattern: srs))
    if hasEnvelope {
      for edge in [envelope.west, envelope.east, envelope.south, envelope.north] {
        bytes.append(littleEndian: edge.bitPattern)
      }
    }
    appendWKB(to: &bytes)
    return bytes
  }

  private func appendWKB(to bytes: inout [UInt8]) {
    func begin(_ type: UInt32, _ count: Int?) {
      bytes.append(1)
      bytes.append(littleEndian: type)
      if let count { bytes.append(littleEndian: UInt32(clamping: count)) }
    }
    func append(_ position: Coordinate) {
      bytes.append(littleEndian: position.longitude.bitPattern)
      bytes.append(littleEndian: position.latitude.bitPattern)
    }
    switch self {
    case .point(let position):
      begin(1, nil)
      append(position)
    case .lineString(let line):
      begin(2, line.count)
      line.forEach(append)
    case .polygon(let rings):
      begin(3, rings.count)
      for ring in rings {
        bytes.append(littleEndian: UInt32(clamping: ring.count))
        ring.forEach(append)
      }
    case .multiLineString(let lines):
      begin(5, lines.count)
      for line in lines { GeoPackageGeometry.lineString(line).appendWKB(to: &bytes) }
    case .multiPolygon(let polygons):
      begin(6, polygons.count)
      for polygon in polygons { GeoPackageGeometry.polygon(polygon).appendWKB(to: &bytes) }
    }
  }
}

extension [UInt8] {
  /// Appends an integer, lowest byte first.
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
