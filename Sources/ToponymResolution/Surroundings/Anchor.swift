import Gazetteer
import Geodesy
import ToponymRecognition

/// A place that the document names, or the home of its outlet, near which another name may lie.
struct Anchor {
  let place: PlaceReference
  let rank: FeatureCode.Rank
  let direction: UnitVector
  /// The probability that the document means it, 0...1.
  let probability: Double
  /// The group that means it; nil for the outlet's home.
  let group: Int?
  /// The byte offsets of its mentions, in order; at most ``positionLimit``.
  let positions: [Int]
  /// Whether the story was filed from it.
  let isDateline: Bool
  /// Its share among all anchors, 0...1, roughly by the logarithm of its mentions.
  var share = 0.0
  /// The share of the anchors within 161 km (100 miles), including itself, 0...1.
  var cluster = 0.0

  /// More than a dozen mentions make a name no nearer.
  static let positionLimit = 12
  /// The maximum number of anchors. A text with more places is a list.
  private static let limit = 24

  /// The anchors of a document.
  ///
  /// - Complexity: O(candidates + anchors²), with at most 25 anchors.
  static func anchors(
    of groups: [SenseGroup], mentions: [Mention], home: OutletHome?
  ) -> [Anchor] {
    var anchors: [Anchor] = []
    for (number, group) in groups.enumerated() where group.isWhole && group.role != .demonym {
      guard let best = group.candidates.max(by: { $0.probability < $1.probability }),
        best.probability > 0.5, isSmallEnough(best.facts.feature.rank),
        !anchors.contains(where: { $0.place == best.candidate.place })
      else { continue }
      anchors.append(
        Anchor(
          place: best.candidate.place, rank: best.facts.feature.rank, direction: best.direction,
          probability: best.probability * group.confidence, group: number,
          positions: group.mentions.prefix(positionLimit).map { mentions[$0].range.lowerBound },
          isDateline: group.role == .dateline))
    }
    // Keep the most frequent, and among equals the first in the text.
    if anchors.count > limit {
      let threshold = anchors.map(\.positions.count).sorted(by: >)[limit - 1]
      anchors = Array(anchors.filter { $0.positions.count >= threshold }.prefix(limit))
    }
    if let home, home.outlet.reach == .local || home.outlet.reach == .regional,
      !anchors.contains(where: { $0.place == home.place })
    {
      anchors.append(
        Anchor(
          place: home.place, rank: home.facts.feature.rank, direction: home.direction,
          probability: 1, group: nil, positions: [], isDateline: false))
    }
    weigh(&anchors)
    return anchors
  }

  private static func weigh(_ anchors: inout [Anchor]) {
    let weights = anchors.map { anchor in
      anchor.positions.indices.reduce(0.0) { $0 + 1 / Double($1 + 1) }
    }
    let total = max(weights.reduce(0, +), 1)
    for index in anchors.indices {
      anchors[index].share = weights[index] / total
      var near = 0.0
      for other in anchors.indices
      where anchors[index].direction.kilometres(to: anchors[other].direction) <= 161 {
        near += weights[other]
      }
      anchors[index].cluster = near / total
    }
  }

  /// Whether a place is small enough to locate something in it. Countries and seas are too large.
  private static func isSmallEnough(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .country, .continent, .sea, .region, .inlandWater, .terrain: false
    default: true
    }
  }

  /// The shortest distance in bytes to any of some positions, and whether the anchor is before it;
  /// nil if the text does not name the anchor.
  func distance(to others: [Int]) -> (bytes: Int, isBefore: Bool)? {
    var best: (bytes: Int, isBefore: Bool)?
    for position in positions {
      for other in others {
        let bytes = abs(position - other)
        if bytes < best?.bytes ?? .max { best = (bytes, position < other) }
      }
    }
    return best
  }
}
