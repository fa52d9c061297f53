import ArticleText

/// Receives the features of a token: the decoder adds their weights, the trainer collects them.
package protocol FeatureSink {
  /// Receives a feature's hash.
  mutating func add(_ feature: UInt32)
}

/// Computes the features of a token.
///
/// A feature is a template and a value, hashed to 32 bits. The templates are the usual ones
/// (Ratinov and Roth 2009, doi:10.3115/1596374.1596399): words and their forms within two tokens,
/// word lists, the gazetteer's names, and evidence about the word from the rest of the document.
/// Template numbers and hashes are part of the trained models: changing them requires training
/// again.
struct FeatureExtractor {
  let reading: Reading
  let facts: UnsafeBufferPointer<TokenFacts>
  let candidates: UnsafeBufferPointer<Candidate>
  let counts: WordEvidenceCounts

  private static let none = TokenFacts()

  @inline(__always)
  private func fact(_ index: Int) -> TokenFacts {
    index >= 0 && index < facts.count ? facts[index] : Self.none
  }

  /// Mixes a template and a value; never 0.
  @inline(__always)
  private func hash(_ template: UInt64, _ value: UInt64) -> UInt32 {
    var mixed = (value ^ template &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: mixed >> 32) | 1
  }

  @inline(__always)
  private func join(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0xFF51_AFD7_ED55_8CCD) ^ (right &+ 0x632B_E59B_D9B4_E019 &+ left >> 7)
  }

  /// Passes the features of a token to a sink.
  ///
  /// - Complexity: O(1), about ninety features.
  func features<Sink: FeatureSink>(at index: Int, into sink: inout Sink) {
    let own = fact(index)
    let before = fact(index - 1)
    let after = fact(index + 1)
    let before2 = fact(index - 2)
    let after2 = fact(index + 2)
    func add(_ template: UInt64, _ value: UInt64) { sink.add(hash(template, value)) }

    // Words
    add(1, own.word)
    add(2, before.word)
    add(3, after.word)
    add(4, before2.word)
    add(5, after2.word)
    add(6, join(before.word, own.word))
    add(7, join(own.word, after.word))
    add(8, join(before.word, after.word))
    add(9, join(before2.word, before.word))
    add(10, join(after.word, after2.word))
    affixes(of: reading.tokens[index].range, 11, into: &sink)

    // Writing
    let gapAfter = UInt64(after.gap)
    add(20, UInt64(own.shape))
    add(21, UInt64(before.shape))
    add(22, UInt64(after.shape))
    add(
      23, UInt64(before.shape >> 2) << 40 | UInt64(own.shape >> 2) << 20 | UInt64(after.shape >> 2))
    add(24, UInt64(own.gap))
    add(25, gapAfter)
    add(26, UInt64(own.gap) << 20 | gapAfter)
    add(27, UInt64(own.gap) << 20 | UInt64(before.shape))
    add(28, gapAfter << 20 | UInt64(after.shape))
    let place = reading.tokens[index].shape.rawValue >> 13
    add(29, UInt64(place))
    add(30, UInt64(place) << 32 | UInt64(own.shape))

    // Word lists
    lists(own.classes, 31, into: &sink)
    lists(before.classes, 32, into: &sink)
    lists(after.classes, 33, into: &sink)
    lists(before2.classes, 34, into: &sink)
    lists(after2.classes, 35, into: &sink)
    add(36, UInt64(own.classes) << 32 | UInt64(before.classes))
    add(37, UInt64(own.classes) << 32 | UInt64(after.classes))

    clusters(own, before, after, before2, after2, into: &sink)

    let person = UInt64(own.person)
    add(70, person)
    add(71, UInt64(before.person))
    add(72, UInt64(after.person))
    add(73, person << 8 | UInt64(before.person))
    add(74, person << 8 | UInt64(after.person))
    add(75, person << 32 | UInt64(own.name))

    run(own, index, into: &sink)
    gazetteer(own, before, after, index, into: &sink)
    document(own, before, after, into: &sink)
  }

  /// Adds the fine and coarse clusters of the words within two tokens.
  @inline(__always)
  private func clusters<Sink: FeatureSink>(
    _ own: TokenFacts, _ before: TokenFacts, _ after: TokenFacts, _ before2: TokenFacts,
    _ after2: TokenFacts, into sink: inout Sink
  ) {
    func add(_ template: UInt64, _ value: UInt64) { sink.add(hash(template, value)) }
    func both(_ template: UInt64, _ fact: TokenFacts) {
      if fact.cluster == 0 { return }
      add(template, UInt64(fact.cluster))
      add(template + 1, UInt64(fact.coarseCluster))
    }
    both(100, own)
    both(102, before)
    both(104, after)
    both(106, before2)
    both(108, after2)
    if own.cluster | before.cluster | after.cluster == 0 { return }
    let coarse = UInt64(own.coarseCluster)
    add(110, coarse << 32 | UInt64(before.coarseCluster))
    add(111, coarse << 32 | UInt64(after.coarseCluster))
    add(112, UInt64(before.coarseCluster) << 32 | UInt64(after.coarseCluster))
    add(113, UInt64(before.coarseCluster) << 32 | UInt64(own.name))
    add(114, UInt64(after.coarseCluster) << 32 | UInt64(own.name))
    add(115, coarse << 32 | UInt64(own.name))
    add(116, coarse << 32 | UInt64(own.shape))
  }

  /// Adds the beginnings and endings of a word in lower case.
  @inline(__always)
  private func affixes<Sink: FeatureSink>(
    of range: Range<Int>, _ template: UInt64, into sink: inout Sink
  ) {
    // Arabic and Cyrillic letters have two bytes.
    let shift: UInt64 =
      switch reading.language {
      case .arabic, .russian, .ukrainian: 1
      default: 0
      }
    let odd = shift
    var packed: UInt64 = 0
    var length: UInt64 = 0
    for index in range.prefix(4 << Int(shift)) {
      packed = packed << 8 | UInt64(small(reading.bytes[index]))
      length += 1
      if (length >> shift) >= 2, length & odd == 0 {
        sink.add(hash(template + (length >> shift) - 2, packed))
      }
    }
    packed = 0
    length = 0
    for index in range.suffix(4 << Int(shift)).reversed() {
      packed = packed << 8 | UInt64(small(reading.bytes[index]))
      length += 1
      if (length >> shift) >= 2, length & odd == 0 {
        sink.add(hash(template + (length >> shift) + 1, packed))
      }
    }
  }

  @inline(__always)
  private func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private func lists<Sink: FeatureSink>(
    _ classes: UInt32, _ template: UInt64, into sink: inout Sink
  ) {
    if classes == 0 { sink.add(hash(template, 99)) }
    var rest = classes
    while rest != 0 {
      sink.add(hash(template, UInt64(rest.trailingZeroBitCount)))
      rest &= rest - 1
    }
  }

  /// Adds the run of capitalised words: its first word, its last word and the token's position in
  /// it.
  private func run<Sink: FeatureSink>(
    _ own: TokenFacts, _ index: Int, into sink: inout Sink
  ) {
    func add(_ template: UInt64, _ value: UInt64) { sink.add(hash(template, value)) }
    let start = Int(own.runStart)
    let end = Int(own.runEnd)
    let fromStart = UInt64(min(index - start, 3))
    let toEnd = UInt64(min(end - 1 - index, 3))
    let place = fromStart << 2 | toEnd
    add(80, place)
    let last = fact(end - 1)
    add(84, join(toEnd, last.word))
    add(85, join(fromStart, fact(start).word))
    lists(last.classes, 86, into: &sink)
    add(87, UInt64(last.classes) << 8 | place)
    add(88, UInt64(last.cluster) << 8 | toEnd)
    add(89, UInt64(fact(end).coarseCluster) << 32 | UInt64(fact(start - 1).coarseCluster))
  }

  /// Adds what the gazetteer says about the token and its neighbours.
  private func gazetteer<Sink: FeatureSink>(
    _ own: TokenFacts, _ before: TokenFacts, _ after: TokenFacts, _ index: Int,
    into sink: inout Sink
  ) {
    func add(_ template: UInt64, _ value: UInt64) { sink.add(hash(template, value)) }
    let name = UInt64(own.name)
    add(40, name)
    add(41, UInt64(before.name))
    add(42, UInt64(after.name))
    add(43, name << 32 | UInt64(own.shape))
    add(44, name << 32 | UInt64(before.name))
    add(45, name << 32 | UInt64(after.name))
    add(46, join(name, before.word))
    add(47, join(name, after.word))
    add(48, name << 32 | UInt64(own.classes))
    add(49, name << 32 | UInt64(own.gap) << 16 | UInt64(after.gap))
    guard own.candidate >= 0 else { return }
    let candidate = candidates[Int(own.candidate)]
    let isFirst = candidate.match.tokens.lowerBound == index
    let inside: UInt64 = isFirst ? 0 : 1
    candidate.clues.forEach { clue in add(50 + inside, UInt64(clue)) }
    if isFirst {
      // The base form of an inflected name.
      if reading.inflection != nil { add(57, candidate.match.nameKey) }
      let next = fact(candidate.match.tokens.upperBound)
      add(54, next.word)
      add(55, UInt64(next.gap))
      add(56, join(next.word, before.word))
    }
  }

  /// Adds evidence about the word from the rest of the document.
  private func document<Sink: FeatureSink>(
    _ own: TokenFacts, _ before: TokenFacts, _ after: TokenFacts, into sink: inout Sink
  ) {
    func add(_ template: UInt64, _ value: UInt64) { sink.add(hash(template, value)) }
    let evidence = counts.elsewhere(own.word, besides: own.evidence)
    add(60, UInt64(evidence.rawValue))
    var rest = evidence.rawValue
    while rest != 0 {
      add(61, UInt64(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    add(62, UInt64(own.evidence.rawValue) << 8 | UInt64(evidence.rawValue))
    add(63, UInt64(evidence.rawValue) << 32 | UInt64(own.name))
    if reading.isAllLowercase { add(64, UInt64(own.name)) }
    add(65, 0)
  }
}
