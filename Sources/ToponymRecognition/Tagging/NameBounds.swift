import ArticleText

/// Corrects where the names that the tagger found begin and end, by what the gazetteer and the words beside them say.
///
/// The tagger judges each word by its neighbours. A long name that it has never seen it may find in pieces; the
/// gazetteer knows the whole.
struct NameBounds {
  let reading: Reading
  let candidates: [Candidate]

  /// The score below which a longer name of the gazetteer is not what the text means.
  private static var minimumScore: Float { -1 }

  /// The names with their corrected bounds, in order and disjoint.
  ///
  /// - Complexity: O(*n*) in names and candidates.
  func corrected(_ names: [SequenceTagger.Name]) -> [SequenceTagger.Name] {
    var corrected: [SequenceTagger.Name] = []
    corrected.reserveCapacity(names.count)
    var next = 0
    for name in names {
      if let last = corrected.last, name.tokens.lowerBound < last.tokens.upperBound {
        // It lies in a name that was found whole.
        corrected[corrected.count - 1].logOdds = max(last.logOdds, name.logOdds)
        continue
      }
      var name = name
      while next < candidates.count,
        candidates[next].match.tokens.upperBound <= name.tokens.lowerBound
      {
        next += 1
      }
      if name.label == .place, next < candidates.count, isWhole(candidates[next], of: name) {
        let tokens = candidates[next].match.tokens
        while let last = corrected.last, last.tokens.upperBound > tokens.lowerBound {
          name.logOdds = max(name.logOdds, last.logOdds)
          corrected.removeLast()
        }
        name.tokens = tokens
      } else if name.label == .place {
        name.tokens = StreetNames(reading: reading).whole(name.tokens)
      }
      if isNumbered(name.tokens) || isAged(name.tokens)
        || isDegree(name.tokens, after: corrected.last)
      {
        continue
      }
      corrected.append(name)
    }
    return corrected
  }

  /// Whether a name of the gazetteer contains a name that the tagger found, and more words.
  private func isWhole(_ candidate: Candidate, of name: SequenceTagger.Name) -> Bool {
    let tokens = candidate.match.tokens
    let evidence = candidate.match.entry.evidence
    return candidate.cue == nil && tokens.count > name.tokens.count
      && tokens.lowerBound <= name.tokens.lowerBound && name.tokens.upperBound <= tokens.upperBound
      && candidate.localScore > Self.minimumScore
      && evidence.contains(.name)
      && evidence.isDisjoint(with: [.skeleton, .demonym, .abbreviation])
  }

  /// Whether an age and a verb follow a name at the head of a sentence: "Paris, 7, walks again".
  private func isAged(_ tokens: Range<Int>) -> Bool {
    let age = tokens.upperBound
    guard age + 1 < reading.tokens.count,
      reading.tokens[tokens.lowerBound].shape.contains(.sentenceStart),
      reading.tokens[age].shape.contains(.digit),
      reading.tokens[age].end - reading.tokens[age].start <= 2,
      reading.tokens[age].gap == [.comma, .space], reading.tokens[age + 1].gap == [.comma, .space]
    else { return false }
    return reading.tokens[age + 1].shape.contains(.lower)
  }

  /// Whether the letters of a state are those of a degree: "Jane Roe, MD, said", "J. Roe, M.A., Ph.D.", "an M.S. in
  /// law". A state stands behind a town of its own, or in a sentence.
  private func isDegree(_ tokens: Range<Int>, after last: SequenceTagger.Name?) -> Bool {
    guard tokens.count == 1, let index = tokens.first, index > 0,
      last?.tokens.upperBound != index, Self.degrees.contains(letters(of: index))
    else { return false }
    let token = reading.tokens[index]
    let before = reading.tokens[index - 1]
    if token.gap.isBlank {
      return before.end - before.start <= 2 && reading.has(0x61, at: Int(before.start))
    }
    return token.gap.contains(.comma) && !before.shape.isDisjoint(with: .hasCapital)
  }

  /// A token without its periods.
  private func letters(of index: Int) -> String {
    let bytes = reading.word(reading.tokens[index].range)
    return String(decoding: bytes.filter { $0 != 0x2E }, as: UTF8.self)
  }

  /// Degrees and licences that are also the letters of a state.
  private static var degrees: Set<String> { ["MD", "PA", "MA", "MS", "ND"] }

  /// Whether a name is a word and a number, and no place has it: “Exit 4”, “Camp 7”, “US 50”.
  private func isNumbered(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, tokens.count > 1, reading.tokens[last].shape.contains(.digit)
    else { return false }
    let isRoad = reading.classes[tokens.lowerBound].contains(.streetCue)
    return isRoad || !candidates.contains { $0.match.tokens == tokens && $0.cue == nil }
  }
}
