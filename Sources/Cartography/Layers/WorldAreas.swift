import Geodesy

extension MapView {
  /// The areas enclosed by lines in degrees, each with its area on the left, on a map of the whole
  /// Earth.
  ///
  /// They are cut at the meridian opposite the middle, where the map ends, before projection.
  mutating func worldAreas(
    _ lines: [[SIMD2<Double>]], _ isInside: (Double, Double) -> Bool
  ) -> [[SIMD2<Double>]] {
    var assembly = AreaAssembly(in: Rectangle(SIMD2(-180, -90), SIMD2(180, 90)))
    for line in lines {
      for piece in torn(line) { assembly.add(piece) }
    }
    let rings = assembly.areas { isInside(projection.centralMeridian + 180, -90) }
    return rings.map { ring in
      draw(densified(ring).map { SIMD2($0.x * 0.999_999 + projection.centralMeridian, $0.y) })
    }
  }

  /// The outline of the Earth; empty on a map that shows only a part.
  mutating func worldEdge() -> [SIMD2<Double>] {
    guard frame.isWorld else { return [] }
    let box = Rectangle(SIMD2(-179.9999, -90), SIMD2(179.9999, 90))
    return draw(
      densified(box.corners + [box.low]).map { $0 + SIMD2(projection.centralMeridian, 0) })
  }

  /// The visible part of a line.
  mutating func visible(_ line: DrawnLine) -> [[SIMD2<Double>]] {
    guard frame.isWorld else { return LineClipping.pieces(line.places, in: frame.cutter) }
    return visible(degrees: line.degrees)
  }

  /// The visible part of a line in degrees, whose points must be close enough to be joined by
  /// straight lines.
  mutating func visible(degrees: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    guard frame.isWorld else { return LineClipping.pieces(draw(degrees), in: frame.cutter) }
    return torn(degrees).flatMap { piece in
      // Exactly 180 degrees from the middle, PROJ may choose either edge of the map.
      let points = piece.map { SIMD2($0.x * 0.999_999 + projection.centralMeridian, $0.y) }
      return LineClipping.pieces(draw(points), in: frame.cutter)
    }
  }

  /// A line with longitudes relative to the middle, cut where it crosses the opposite meridian.
  private func torn(_ line: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    var pieces: [[SIMD2<Double>]] = []
    var piece: [SIMD2<Double>] = []
    for point in line {
      var next = SIMD2(
        (point.x - projection.centralMeridian).remainder(dividingBy: 360), point.y)
      if let last = piece.last, abs(next.x - last.x) > 180 {
        let edge = next.x > last.x ? -180.0 : 180.0
        let onward = next.x + 2 * edge
        let share = onward == last.x ? 0 : (edge - last.x) / (onward - last.x)
        let y = last.y + (next.y - last.y) * max(0, min(1, share))
        piece.append(SIMD2(edge, y))
        if piece.count > 1 { pieces.append(piece) }
        piece = [SIMD2(-edge, y)]
        if next.x == -edge { next.x = -edge }
      }
      piece.append(next)
    }
    if !pieces.isEmpty, line.first == line.last {
      pieces[0] = piece + pieces[0].dropFirst()
    } else if piece.count > 1 {
      pieces.append(piece)
    }
    return pieces
  }

  /// A ring with points added every 3 degrees, because the map's edges are curves once projected.
  private func densified(_ ring: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var dense: [SIMD2<Double>] = []
    for point in ring {
      if let last = dense.last {
        let gap = point - last
        let parts = (max(abs(gap.x), abs(gap.y)) / 3).rounded(.up)
        if parts > 1, parts < 400 {
          for part in 1..<Int(parts) { dense.append(last + gap * (Double(part) / parts)) }
        }
      }
      dense.append(point)
    }
    return dense
  }
}
