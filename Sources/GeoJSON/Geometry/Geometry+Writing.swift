import Geodesy
public import JSON

extension Geometry: JSONWritable {
  /// Writes a geometry object, longitude first and without a bbox.
  ///
  /// Where possible, the output is made to conform to RFC 7946: rings are closed, exterior rings
  /// run counter-clockwise and holes clockwise (section 3.1.6), and the last position is repeated
  /// if a line has fewer than two or a ring fewer than four. Without any positions, the array is
  /// empty.
  public func write(to writer: inout JSONWriter) { write(to: &writer) { _ in } }

  /// Writes the geometry with foreign members behind its own.
  package func write(to writer: inout JSONWriter, _ members: (inout JSONWriter) -> Void) {
    writer.object { writer in
      writer.member("type", type)
      if case .collection(let geometries) = self {
        writer.member("geometries", geometries)
      } else {
        writer.key("coordinates")
        writeCoordinates(to: &writer)
      }
      members(&writer)
    }
  }

  private func writeCoordinates(to writer: inout JSONWriter) {
    switch self {
    case .point(let position): writer.position(position)
    case .multiPoint(let positions): writer.positions(positions)
    case .lineString(let line): writer.line(line)
    case .multiLineString(let lines):
      writer.array { writer in
        for line in lines { writer.line(line) }
      }
    case .polygon(let rings): writer.polygon(rings)
    case .multiPolygon(let polygons):
      writer.array { writer in
        for rings in polygons { writer.polygon(rings) }
      }
    case .collection: preconditionFailure("A collection has geometries and no coordinates")
    }
  }
}

extension JSONWriter {
  fileprivate mutating func positions(_ positions: some Sequence<Coordinate>) {
    array { writer in
      for position in positions { writer.position(position) }
    }
  }

  fileprivate mutating func line(_ line: [Coordinate]) {
    positions(line.padded(to: 2))
  }

  fileprivate mutating func polygon(_ rings: [Geometry.Ring]) {
    array { writer in
      for (index, ring) in rings.enumerated() {
        let closed = ring.first == ring.last ? ring : ring + ring.prefix(1)
        let area = closed.planarArea
        let isWrong = index == 0 ? area < 0 : area > 0
        let padded = closed.padded(to: 4)
        writer.positions(isWrong ? padded.reversed() : padded)
      }
    }
  }
}

extension [Coordinate] {
  /// The positions, with the last repeated until there are `count`.
  fileprivate func padded(to count: Int) -> [Coordinate] {
    guard let last, self.count < count else { return self }
    return self + Array(repeating: last, count: count - self.count)
  }

  /// Twice the area of a closed ring on the map in square degrees, positive if it runs
  /// counter-clockwise.
  ///
  /// Longitude differences take the short way around, so the direction of a ring that crosses the
  /// antimeridian is right. A ring around a pole has no direction on the map.
  fileprivate var planarArea: Double {
    guard let first else { return 0 }
    var area = 0.0
    var (x, y) = (0.0, 0.0)
    for (here, next) in zip(self, dropFirst()) {
      let step = Coordinate.normalised(longitude: next.longitude - here.longitude)
      let nextY = next.latitude - first.latitude
      area += x * nextY - (x + step) * y
      (x, y) = (x + step, nextY)
    }
    return area
  }
}
