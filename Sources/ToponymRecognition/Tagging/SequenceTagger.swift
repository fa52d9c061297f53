/// Finds names with a conditional random field over the tokens.
///
/// Only stretches of tokens that may be names are tagged. Names are chosen by their marginal
/// probabilities and not by the best path, so each has its own probability.
struct SequenceTagger {
  /// A name found in a text.
  struct Name {
    /// The tokens of the name.
    var tokens: Range<Int>
    /// Place or demonym.
    var label: NameLabel
    /// The log-odds of the marginal probability.
    var logOdds: Float
    /// The highest probability that the same word names a person elsewhere in the text; 0 for a
    /// name of several words.
    var personElsewhere: Float = 0
  }

  let model: TaggerModel

  /// Adds up the rows of features.
  private struct Accumulator: FeatureSink {
    let keys: UnsafeBufferPointer<UInt32>
    let rows: UnsafeBufferPointer<SIMD8<UInt16>>
    private var even: SIMD8<UInt16> = .zero
    private var odd: SIMD8<UInt16> = .zero
    private var hits: UInt16 = 0

    init(keys: UnsafeBufferPointer<UInt32>, rows: UnsafeBufferPointer<SIMD8<UInt16>>) {
      self.keys = keys
      self.rows = rows
    }

    /// The sum of the weights, in steps. It cannot overflow, because a token has fewer than 256
    /// features.
    var sum: TagLattice.Lanes {
      let bias = Float(hits) * 128
      let evenSum = SIMD8<Float>(even) - bias
      let oddSum = SIMD8<Float>(odd) - bias
      var sum = TagLattice.Lanes.zero
      sum.evenHalf = evenSum
      sum.oddHalf = oddSum
      return sum
    }

    @inline(__always)
    mutating func add(_ feature: UInt32) {
      let mask = keys.count - 1
      var slot = Int(feature) & mask
      while true {
        let key = keys[slot]
        if key == feature {
          let row = rows[slot]
          even &+= row & 0xFF
          odd &+= row &>> 8
          hits &+= 1
          return
        }
        if key == 0 { return }
        slot = (slot + 1) & mask
      }
    }
  }

  /// Finds the places and demonyms in a text with a minimum probability, in order and disjoint.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func names(in reading: Reading, candidates: [Candidate], threshold: Float) -> [Name] {
    var found: [Name] = []
    var persons = PersonWords()
    forEachStretch(in: reading, candidates: candidates) { stretch, lattice in
      append(stretch, lattice, threshold, to: &found)
      for index in stretch {
        let person = lattice.personProbability(at: index - stretch.lowerBound)
        if person > PersonWords.threshold { persons.add(reading.hashes[index], at: index, person) }
      }
    }
    for index in found.indices where found[index].tokens.count == 1 {
      let token = found[index].tokens.lowerBound
      found[index].personElsewhere = persons.probability(of: reading.hashes[token], besides: token)
    }
    return found
  }

  /// Calls `body` with each stretch of tokens that may be names, and its tag probabilities.
  func forEachStretch(
    in reading: Reading, candidates: [Candidate], _ body: (Range<Int>, TagLattice) -> Void
  ) {
    let facts = TokenFacts.all(of: reading, candidates: candidates)
    let counts = WordEvidenceCounts(facts)
    var lattice = TagLattice(model.steps)
    var scores: [TagLattice.Lanes] = []
    facts.withUnsafeBufferPointer { facts in
      candidates.withUnsafeBufferPointer { candidates in
        let extractor = FeatureExtractor(
          reading: reading, facts: facts, candidates: candidates, counts: counts)
        model.keys.withUnsafeBufferPointer { keys in
          model.rows.withUnsafeBufferPointer { rows in
            Stretches.forEach(in: facts) { stretch in
              scores.removeAll(keepingCapacity: true)
              for index in stretch {
                var accumulator = Accumulator(keys: keys, rows: rows)
                extractor.features(at: index, into: &accumulator)
                scores.append(accumulator.sum * model.step)
              }
              scores.withUnsafeBufferPointer { lattice.run($0) }
              body(stretch, lattice)
            }
          }
        }
      }
    }
  }

  /// Appends the names of a stretch, the most probable first, skipping those that overlap one
  /// already chosen.
  private func append(
    _ stretch: Range<Int>, _ lattice: TagLattice, _ threshold: Float, to found: inout [Name]
  ) {
    var names: [(tokens: Range<Int>, label: NameLabel, probability: Float)] = []
    for start in 0..<lattice.count {
      let first = names.count
      for label in [NameLabel.place, .demonym] {
        lattice.forEachName(from: start, label, threshold: 0.02) { end, probability in
          let tokens = stretch.lowerBound + start..<stretch.lowerBound + end
          // A span that may be a place or a demonym is one mention, so the probabilities add up.
          if let known = names[first...].firstIndex(where: { $0.tokens == tokens }) {
            if probability > names[known].probability { names[known].label = label }
            names[known].probability += probability
          } else {
            names.append((tokens, label, probability))
          }
        }
      }
    }
    names.removeAll { $0.probability < threshold }
    if names.count > 1 { names.sort { $0.probability > $1.probability } }
    var isTaken = [Bool](repeating: false, count: names.count > 1 ? stretch.count : 0)
    let first = found.count
    for name in names {
      let places =
        name.tokens.lowerBound - stretch.lowerBound..<name.tokens.upperBound - stretch.lowerBound
      if !isTaken.isEmpty {
        if isTaken[places].contains(true) { continue }
        for place in places { isTaken[place] = true }
      }
      let probability = min(max(name.probability, 1e-6), 1 - 1e-6)
      found.append(
        Name(
          tokens: name.tokens, label: name.label,
          logOdds: naturalLogarithm(probability) - naturalLogarithm(1 - probability)))
    }
    found[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

/// The runs of tokens that may be names.
enum Stretches {
  static func forEach(
    in facts: UnsafeBufferPointer<TokenFacts>, _ body: (Range<Int>) -> Void
  ) {
    var start = 0
    while start < facts.count {
      guard facts[start].isOpen else {
        start += 1
        continue
      }
      var end = start + 1
      while end < facts.count, facts[end].isOpen { end += 1 }
      body(start..<end)
      start = end
    }
  }
}
