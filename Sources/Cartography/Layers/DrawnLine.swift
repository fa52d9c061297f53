/// A stretch of a line of the base map, simplified for the drawing.
struct DrawnLine {
  /// Longitudes and latitudes in degrees.
  var degrees: [SIMD2<Double>]
  /// Points on the drawing.
  var places: [SIMD2<Double>]
  /// The ends at which other lines may continue; nil for an end outside the window.
  let start: BasePoint?
  let end: BasePoint?
}

extension MapView {
  /// How far a simplified line may deviate, in units of the drawing.
  static var tolerance: Double { 0.3 }
  /// The longest segment in degrees that is drawn straight. Longer ones become curves on the
  /// projection.
  private static var longest: Double { 1 }

  /// Draws lines of the base map: the stretches within a window, without detail too fine to see.
  ///
  /// Lines are simplified before they are joined, so neighbouring areas still share every point of
  /// a common line.
  ///
  /// - Returns: The stretches of each line.
  mutating func draw(_ lines: [[BasePoint]], in window: GeoWindow) -> [[DrawnLine]] {
    // A quarter of a drawing unit in units of the base map; a degree of latitude is about 111,320
    // m.
    let step = frame.unit * 0.25 / 111_320 * BasePoint.units
    var stretches: [(line: Int, points: [BasePoint], isStart: Bool, isEnd: Bool)] = []
    for (number, line) in lines.enumerated() {
      let points = LineThinning.thinned(line, step: step)
      if window.width >= 360, window.south <= -90, window.north >= 90 {
        stretches.append((number, points, true, true))
        continue
      }
      var run: [BasePoint] = []
      var isStart = true
      func end(_ isEnd: Bool) {
        if run.count > 1 { stretches.append((number, run, isStart, isEnd)) }
        run = []
        isStart = false
      }
      for (a, b) in zip(points, points.dropFirst()) {
        let units = BasePoint.units
        let isSeen = window.touches(
          west: Double(min(a.x, b.x)) / units, south: Double(min(a.y, b.y)) / units,
          east: Double(max(a.x, b.x)) / units, north: Double(max(a.y, b.y)) / units)
        if isSeen {
          if run.isEmpty { run.append(a) }
          run.append(b)
        } else {
          end(false)
          isStart = false
        }
      }
      end(true)
    }
    return simplify(stretches, count: lines.count)
  }

  /// Adds indices where a line that is straight on the map runs far around the Earth, so its
  /// direction stays unambiguous.
  private func withSteps(_ kept: [Int], _ degrees: ArraySlice<SIMD2<Double>>) -> [Int] {
    guard var last = kept.first else { return [] }
    var all = [last]
    for next in kept.dropFirst() {
      for index in last + 1..<max(last + 1, next) {
        let step = degrees[degrees.startIndex + index] - degrees[degrees.startIndex + last]
        if abs(step.x) > 60 {
          all.append(index)
          last = index
        }
      }
      all.append(next)
      last = next
    }
    return all
  }

  private mutating func simplify(
    _ stretches: [(line: Int, points: [BasePoint], isStart: Bool, isEnd: Bool)], count: Int
  ) -> [[DrawnLine]] {
    var degrees: [SIMD2<Double>] = []
    var ends: [Int] = []
    for stretch in stretches {
      for (index, point) in stretch.points.enumerated() {
        let next = point.degrees
        if index > 0, let last = degrees.last {
          let gap = next - last
          let parts = (max(abs(gap.x), abs(gap.y)) / Self.longest).rounded(.up)
          if parts > 1, parts < 400 {
            for part in 1..<Int(parts) { degrees.append(last + gap * (Double(part) / parts)) }
          }
        }
        degrees.append(next)
      }
      ends.append(degrees.count)
    }
    let places = draw(degrees)
    var drawn = [[DrawnLine]](repeating: [], count: count)
    var first = 0
    for (stretch, end) in zip(stretches, ends) {
      let range = first..<end
      first = end
      let line = Array(places[range])
      var kept = LineThinning.simplified(line, tolerance: Self.tolerance)
      if frame.isWorld { kept = withSteps(kept, degrees[range]) }
      drawn[stretch.line].append(
        DrawnLine(
          degrees: kept.map { degrees[range.lowerBound + $0] }, places: kept.map { line[$0] },
          start: stretch.isStart ? stretch.points.first : nil,
          end: stretch.isEnd ? stretch.points.last : nil))
    }
    return drawn
  }
}
