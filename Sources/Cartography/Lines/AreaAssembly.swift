/// Builds areas from the lines around them after clipping by a rectangle.
///
/// Every line has the area on its left. From where a piece leaves the rectangle, the ring continues
/// counter-clockwise along the edge to where the next piece enters (Weiler and Atherton 1977,
/// doi:10.1145/563858.563896, for one convex window). No ring outside the rectangle is needed, so
/// an area that surrounds the Earth is filled as well as an island.
struct AreaAssembly {
  let box: Rectangle
  private var pieces: [[SIMD2<Double>]] = []
  private(set) var rings: [[SIMD2<Double>]] = []

  init(in box: Rectangle) { self.box = box }

  /// Adds a line, open or closed. Open lines must begin and end outside the rectangle or on its
  /// edge.
  mutating func add(_ line: [SIMD2<Double>]) {
    for piece in LineClipping.pieces(line, in: box) {
      if piece.first == piece.last {
        if piece.count > 3 { rings.append(piece) }
      } else {
        pieces.append(piece)
      }
    }
  }

  /// The rings of the area, to be filled by the even-odd rule.
  ///
  /// - Parameter isEdgeInside: Returns whether the rectangle's edge lies in the area. It is called
  ///   only if no line crosses the edge.
  /// - Returns: Closed rings.
  /// - Complexity: O(points + pieces log pieces).
  func areas(isEdgeInside: () -> Bool) -> [[SIMD2<Double>]] {
    guard !pieces.isEmpty else {
      return isEdgeInside() ? [box.corners + [box.low]] + rings : rings
    }
    let starts = pieces.indices.compactMap { index in
      pieces[index].first.map { (position: position($0), piece: index) }
    }.sorted { ($0.position, $0.piece) < ($1.position, $1.piece) }
    var areas = rings
    var isUsed = [Bool](repeating: false, count: pieces.count)
    for first in pieces.indices where !isUsed[first] {
      var ring: [SIMD2<Double>] = []
      var piece = first
      while !isUsed[piece] {
        isUsed[piece] = true
        ring += pieces[piece]
        guard let end = ring.last else { break }
        let from = position(end)
        let next = starts.firstIndexSorted { $0.position >= from } ?? 0
        let to = starts[next].position
        ring += corners(from: from, to: to)
        piece = starts[next].piece
      }
      if let start = ring.first { ring.append(start) }
      areas.append(ring)
    }
    return areas
  }

  /// The position of a point along the edge, counter-clockwise from the lower left: 0..<4, 1 per
  /// side.
  private func position(_ point: SIMD2<Double>) -> Double {
    let share = (point - box.low) / box.size
    let gaps = [abs(share.y), abs(1 - share.x), abs(1 - share.y), abs(share.x)]
    let along = [share.x, share.y, 1 - share.x, 1 - share.y]
    var side = 0
    for other in 1..<4 where gaps[other] < gaps[side] { side = other }
    return Double(side) + max(0, min(0.999_999_999, along[side]))
  }

  /// The corners passed on the way from one position to another.
  private func corners(from: Double, to: Double) -> [SIMD2<Double>] {
    let end = to >= from ? to : to + 4
    let corners = box.corners
    var passed: [SIMD2<Double>] = []
    var corner = from.rounded(.down) + 1
    while corner <= end {
      passed.append(corners[Int(corner) % 4])
      corner += 1
    }
    return passed
  }
}

extension Array {
  /// The first index whose element satisfies a condition that all later ones satisfy too (binary
  /// search).
  func firstIndexSorted(where isLater: (Element) -> Bool) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low < count ? low : nil
  }
}
