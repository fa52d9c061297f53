/// Joins lines that share their ends.
enum LineJoining {
  /// A line with the ends at which others may continue; nil for an end outside the visible part.
  struct Link {
    let points: [SIMD2<Double>]
    let start: BasePoint?
    let end: BasePoint?
  }

  /// Joins lines into the longest possible ones; closed lines end where they begin.
  ///
  /// On the antimeridian, where the data are cut, ends within 0.01 degrees count as the same.
  /// - Complexity: O(points).
  static func joined(_ links: [Link]) -> [[SIMD2<Double>]] {
    var byStart: [BasePoint: [Int]] = [:]
    var hasBefore: Set<BasePoint> = []
    for (index, link) in links.enumerated().reversed() {
      if let start = link.start { byStart[same(start), default: []].append(index) }
      if let end = link.end { hasBefore.insert(same(end)) }
    }
    let cuts = byStart.keys.filter { $0.x == antimeridian }.sorted { $0.y < $1.y }
    func follower(_ end: BasePoint) -> Int? {
      if let found = byStart[end]?.popLast() { return found }
      guard end.x == antimeridian else { return nil }
      let near = cuts.filter { abs($0.y - end.y) <= 100 && byStart[$0]?.isEmpty == false }
        .min { abs($0.y - end.y) < abs($1.y - end.y) }
      return near.flatMap { byStart[$0]?.popLast() }
    }
    var isUsed = [Bool](repeating: false, count: links.count)
    var lines: [[SIMD2<Double>]] = []
    func walk(_ first: Int) {
      var line: [SIMD2<Double>] = []
      var index = first
      while true {
        isUsed[index] = true
        let link = links[index]
        line += line.isEmpty ? link.points[...] : link.points.dropFirst()
        guard let end = link.end, let next = follower(same(end)) else { break }
        if next == first || isUsed[next] {
          // The line is closed.
          if let start = line.first, line.last != start {
            line[line.count - 1] = start
          }
          break
        }
        index = next
      }
      if line.count > 1 { lines.append(line) }
    }
    for (index, link) in links.enumerated() where !isUsed[index] {
      let isHead =
        link.start.map { !hasBefore.contains(same($0)) && abs($0.x) != antimeridian } ?? true
      if isHead {
        if let start = link.start { byStart[same(start)]?.removeAll { $0 == index } }
        walk(index)
      }
    }
    for (index, link) in links.enumerated() where !isUsed[index] {
      if link.start == link.end, let start = link.start {
        byStart[same(start)]?.removeAll { $0 == index }
      }
      walk(index)
    }
    return lines
  }

  private static let antimeridian: Int32 = 1_800_000

  /// Maps both names of the antimeridian, 180 and -180 degrees, to the same point.
  private static func same(_ point: BasePoint) -> BasePoint {
    point.x == -antimeridian ? BasePoint(x: antimeridian, y: point.y) : point
  }
}
