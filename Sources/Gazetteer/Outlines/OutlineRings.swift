#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Joins lines into rings.
enum OutlineRings {
  /// Joins lines that have one area on their left into rings. Outer rings run counter-clockwise and
  /// holes clockwise, and no ring touches itself along a line.
  ///
  /// If several lines leave a point, the one that turns most to the left is followed, because it
  /// stays with the same area. Lines that close no ring are left out.
  ///
  /// - Returns: Closed rings, each of four points or more.
  /// - Complexity: O(points).
  static func rings(of lines: [[OutlinePoint]]) -> [[OutlinePoint]] {
    var leaving: [OutlinePoint: [Int]] = [:]
    for (number, line) in lines.enumerated() {
      if let first = line.first { leaving[first, default: []].append(number) }
    }
    var isUsed = [Bool](repeating: false, count: lines.count)
    var rings: [[OutlinePoint]] = []
    for start in lines.indices where !isUsed[start] {
      isUsed[start] = true
      var ring = lines[start]
      while let end = ring.last, end != ring.first {
        let next = (leaving[end] ?? []).filter { !isUsed[$0] }
          .max { turn(ring, lines[$0]) < turn(ring, lines[$1]) }
        guard let next else { break }
        isUsed[next] = true
        ring += lines[next].dropFirst()
      }
      if ring.count > 3, ring.first == ring.last { rings.append(ring) }
    }
    return rings
  }

  /// Returns the angle in radians from the end of one line to the start of another; greater is
  /// further to the left.
  private static func turn(_ line: [OutlinePoint], _ next: [OutlinePoint]) -> Double {
    guard line.count > 1, next.count > 1 else { return 0 }
    let (a, b, c) = (line[line.count - 2], line[line.count - 1], next[1])
    let (x1, y1) = (Double(b.x - a.x), Double(b.y - a.y))
    let (x2, y2) = (Double(c.x - b.x), Double(c.y - b.y))
    let angle = atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2)
    // Turning straight back along the same line comes last.
    return angle == .pi ? -.pi : angle
  }

  /// Returns twice the area within a ring in square units; positive if the ring runs
  /// counter-clockwise.
  static func doubledArea(_ ring: [OutlinePoint]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) {
      $0 + Double($1.0.x) * Double($1.1.y) - Double($1.1.x) * Double($1.0.y)
    }
  }

  /// Whether a point lies within a ring, by the even-odd rule.
  static func contains(_ x: Double, _ y: Double, in ring: [OutlinePoint]) -> Bool {
    var isInside = false
    for (a, b) in zip(ring, ring.dropFirst()) where (Double(a.y) > y) != (Double(b.y) > y) {
      let crossing = Double(a.x) + Double(b.x - a.x) * (y - Double(a.y)) / Double(b.y - a.y)
      if crossing <= x { isInside.toggle() }
    }
    return isInside
  }
}

extension OutlineRings {
  /// Joins lines end to end wherever exactly one line begins where another ends.
  ///
  /// - Returns: Lines in the order of their first pieces. A closed line ends where it begins.
  /// - Complexity: O(points).
  static func joined(_ lines: [[OutlinePoint]]) -> [[OutlinePoint]] {
    var leaving: [OutlinePoint: [Int]] = [:]
    var arriving: [OutlinePoint: Int] = [:]
    for (number, line) in lines.enumerated() {
      guard let first = line.first, let last = line.last else { continue }
      leaving[first, default: []].append(number)
      arriving[last, default: 0] += 1
    }
    func follower(of line: [OutlinePoint]) -> Int? {
      guard let last = line.last, arriving[last] == 1, let next = leaving[last], next.count == 1
      else { return nil }
      return next[0]
    }
    let followers = Set(lines.compactMap(follower))
    var isUsed = [Bool](repeating: false, count: lines.count)
    var joined: [[OutlinePoint]] = []
    // First the lines that follow no other; what remains are rings.
    for start in lines.indices.filter({ !followers.contains($0) }) + Array(lines.indices)
    where !isUsed[start] && !lines[start].isEmpty {
      isUsed[start] = true
      var line = lines[start]
      while let next = follower(of: line), !isUsed[next] {
        isUsed[next] = true
        line += lines[next].dropFirst()
      }
      joined.append(line)
    }
    return joined
  }
}
