public import ArticleText

/// Finds place names by looking them up in the gazetteer and weighing evidence.
///
/// It tries the longest names first. For each name it collects clues (how it is written, what
/// surrounds it, what the gazetteer knows) and sums their weights. Then it checks whether the same
/// name occurs elsewhere in the document with better evidence. A trained sequence tagger can
/// replace it, because both conform to ``ToponymRecognizer``.
///
/// - Complexity: O(*n*) in the bytes of the document.
public struct RuleRecognizer<L: Lexicon>: ToponymRecognizer {
  /// The gazetteer's names.
  public let lexicon: L
  /// The minimum confidence of mentions, 0...1.
  public let minimumConfidence: Double

  /// Makes a recogniser.
  ///
  /// - Parameters:
  ///   - lexicon: The gazetteer's names.
  ///   - minimumConfidence: The minimum confidence of mentions, 0...1.
  public init(lexicon: L, minimumConfidence: Double = 0.4) {
    self.lexicon = lexicon
    self.minimumConfidence = minimumConfidence
  }

  /// Finds the place mentions in a document, in order and disjoint.
  public func mentions(in document: Document) -> [Mention] {
    mentions(in: TextReading(of: document))
  }

  /// The mentions of places in a document that has been read, in order and disjoint.
  public func mentions(in text: TextReading) -> [Mention] {
    Reading.with(text) { reading in
      let maker = MentionMaker(lexicon: lexicon, reading: reading)
      return candidates(in: reading).compactMap { candidate in
        let confidence = logistic(candidate.score)
        return confidence < minimumConfidence
          ? nil : maker.mention(of: candidate, confidence: confidence)
      }
    }
  }

  /// All candidates in a document with their final scores.
  func candidates(in reading: Reading) -> [Candidate] {
    ClueWeights.local.withUnsafeBufferPointer { local in
      ClueWeights.document.withUnsafeBufferPointer { document in
        var search = CandidateSearch(
          matcher: GazetteerMatcher(lexicon: lexicon), reading: reading, weights: local)
        var candidates = search.run()
        DocumentEvidence.weigh(&candidates, in: reading, weights: document)
        return candidates
      }
    }
  }
}

/// The probability for log-odds (the logistic function), without Foundation.
func logistic(_ score: Float) -> Double {
  // The standard library has no exp(x): compute 2 to the power of x / ln 2.
  let power = Double(-score) * 1.442_695_040_888_963_4
  if power > 60 { return 0 }
  if power < -60 { return 1 }
  let whole = Int(power)
  let rest = (power - Double(whole)) * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  for index in 1...12 {
    term *= rest / Double(index)
    sum += term
  }
  let exponential = sum * Double(sign: .plus, exponent: whole, significand: 1)
  return 1 / (1 + exponential)
}
