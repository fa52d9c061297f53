import ToponymRecognition

/// Tagged stretches with numbered features.
struct ChainPart {
  typealias Lanes = TagLattice.Lanes

  /// The numbers of the features, token by token.
  private var features: [Int32] = []
  /// The end of the features of each token.
  private var ends: [Int] = []
  private var tags: [TagSet] = []
  /// The end of the tokens of each stretch.
  private var stretchEnds: [Int] = []

  mutating func append(_ stretch: TaggedStretch, _ index: FeatureIndex) {
    var start = 0
    for (end, tag) in zip(stretch.ends, stretch.tags) {
      for feature in stretch.features[start..<end] {
        if let number = index.numbers[feature] { features.append(number) }
      }
      start = end
      ends.append(features.count)
      tags.append(tag)
    }
    stretchEnds.append(ends.count)
  }

  /// The negative log-likelihood of the stretches and its gradient; the last 16 rows are those of the
  /// transitions.
  ///
  /// If tokens allow several tags, the likelihood is that of all allowed taggings (partial labels; Tsuboi et al.
  /// 2008, doi:10.3115/1599081.1599194).
  func run(
    _ weights: [Lanes], _ transitions: [Float], rows: Int
  ) -> (value: Double, gradient: [Lanes]) {
    var lattice = TagLattice(TagSteps(transitions: transitions))
    var known = lattice
    var gradient = [Lanes](repeating: .zero, count: rows)
    var steps = [Lanes](repeating: .zero, count: 16)
    var knownSteps = steps
    var value = 0.0
    var scores: [Lanes] = []
    var token = 0
    for stretchEnd in stretchEnds {
      let stretch = token..<stretchEnd
      score(stretch, weights, into: &scores)
      scores.withUnsafeBufferPointer { lattice.run($0) }
      value += lattice.logPartition
      let isOpen = tags[stretch].contains { $0.only == nil }
      if isOpen {
        for index in stretch { Self.restrict(&scores[index - token], to: tags[index]) }
        scores.withUnsafeBufferPointer { known.run($0) }
        value -= known.logPartition
        known.addTransitions(to: &knownSteps)
      } else {
        value -= likelihood(of: stretch, scores, transitions, &steps)
      }
      for index in stretch {
        var slope = lattice.marginals(at: index - token)
        if isOpen {
          slope -= known.marginals(at: index - token)
        } else if let tag = tags[index].only {
          slope[tag.rawValue] -= 1
        }
        for position in (index == 0 ? 0 : ends[index - 1])..<ends[index] {
          gradient[Int(features[position])] += slope
        }
      }
      lattice.addTransitions(to: &steps)
      token = stretchEnd
    }
    for row in 0..<16 { gradient[rows - 16 + row] = steps[row] - knownSteps[row] }
    return (value, gradient)
  }

  private func score(_ stretch: Range<Int>, _ weights: [Lanes], into scores: inout [Lanes]) {
    scores.removeAll(keepingCapacity: true)
    weights.withUnsafeBufferPointer { weights in
      features.withUnsafeBufferPointer { features in
        for index in stretch {
          var sum = Lanes.zero
          for position in (index == 0 ? 0 : ends[index - 1])..<ends[index] {
            sum += weights[Int(features[position])]
          }
          scores.append(sum)
        }
      }
    }
  }

  /// The score of the only tagging of a stretch; subtracts its transitions from `steps`.
  private func likelihood(
    of stretch: Range<Int>, _ scores: [Lanes], _ transitions: [Float], _ steps: inout [Lanes]
  ) -> Double {
    var value = 0.0
    var before = Tag.outside.rawValue
    for index in stretch {
      guard let tag = tags[index].only?.rawValue else { continue }
      value += Double(scores[index - stretch.lowerBound][tag])
      value += Double(transitions[16 * before + tag])
      steps[before][tag] -= 1
      before = tag
    }
    value += Double(transitions[16 * before + Tag.outside.rawValue])
    steps[before][Tag.outside.rawValue] -= 1
    return value
  }

  /// Rules out the tags that a token may not have.
  private static func restrict(_ scores: inout Lanes, to tags: TagSet) {
    for tag in Tag.allCases where !tags.contains(TagSet(tag)) { scores[tag.rawValue] = -1e4 }
  }
}
