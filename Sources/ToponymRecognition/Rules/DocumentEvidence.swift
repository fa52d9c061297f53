import ArticleText

/// Evidence about a name from the rest of the document: it may clearly be a place elsewhere, or a
/// person.
enum DocumentEvidence {
  /// The best scores of a name.
  private struct Uses {
    var best: Float
    var second: Float
    var count = 1
  }

  /// Computes the final score of each candidate.
  static func weigh(
    _ candidates: inout [Candidate], in reading: Reading, weights: UnsafeBufferPointer<Float>
  ) {
    var uses: [UInt64: Uses] = [:]
    uses.reserveCapacity(candidates.count)
    for candidate in candidates {
      let key = candidate.match.nameKey
      let score = candidate.localScore
      if var known = uses[key] {
        known.count += 1
        if score > known.best {
          known.second = known.best
          known.best = score
        } else {
          known.second = max(known.second, score)
        }
        uses[key] = known
      } else {
        uses[key] = Uses(best: score, second: -.infinity)
      }
    }
    let (persons, smallWords) = words(candidates, in: reading)
    for index in candidates.indices {
      guard let use = uses[candidates[index].match.nameKey] else { continue }
      var clues = candidates[index].clues
      let own = candidates[index].localScore
      let elsewhere = own == use.best ? use.second : use.best
      if use.count > 1 {
        clues.insert(.repeated)
        // "Nice, France" elsewhere does not make "Nice work" a place.
        let isOpen = !clues.contains(.commonWord) || clues.contains(.commonInPlace)
        clues.insert(.strongElsewhere, if: isOpen && elsewhere > 3)
        clues.insert(.goodElsewhere, if: isOpen && elsewhere > 1 && elsewhere <= 3)
        clues.insert(.weakElsewhere, if: elsewhere < -1)
      }
      if candidates[index].match.tokens.count == 1 {
        let token = reading.tokens[candidates[index].match.tokens.lowerBound]
        let hash = WordTable.hash(reading.bytes, token.range)
        let isPerson = clues.contains(.afterGivenName) || clues.contains(.afterTitle)
        clues.insert(.personElsewhere, if: !isPerson && persons.contains(hash))
        clues.insert(.smallElsewhere, if: smallWords.contains(hash))
      }
      candidates[index].clues = clues
      candidates[index].score = clues.score(weights)
    }
  }

  /// The words that name persons somewhere, and the candidates' words that also occur in lower
  /// case.
  private static func words(
    _ candidates: [Candidate], in reading: Reading
  ) -> (persons: Set<UInt64>, small: Set<UInt64>) {
    var persons: Set<UInt64> = []
    var single: Set<UInt64> = []
    for candidate in candidates where candidate.match.tokens.count == 1 {
      let token = reading.tokens[candidate.match.tokens.lowerBound]
      let hash = WordTable.hash(reading.bytes, token.range)
      if candidate.clues.contains(.commonWord) { single.insert(hash) }
      if candidate.clues.contains(.afterGivenName) || candidate.clues.contains(.afterTitle)
        || candidate.clues.contains(.afterInitial)
      {
        persons.insert(hash)
      }
    }
    var small: Set<UInt64> = []
    if !single.isEmpty, !reading.isAllLowercase {
      for (index, token) in reading.tokens.enumerated()
      where token.shape.contains(.lower) && reading.classes[index].contains(.common) {
        let hash = WordTable.hash(reading.bytes, token.range)
        if single.contains(hash) { small.insert(hash) }
      }
    }
    return (persons, small)
  }
}
