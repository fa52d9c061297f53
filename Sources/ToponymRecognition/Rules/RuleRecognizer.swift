public import ArticleText

/// Finds place names by the gazetteer's names and weighed evidence.
///
/// Longest names first, each name is looked up, its clues are collected (how it is written, what
/// stands beside it, what the gazetteer knows) and their weights are summed; then the whole
/// document is asked whether the same name stands elsewhere with better evidence. A trained
/// sequence tagger can take its place behind ``ToponymRecognizer``.
///
/// - Complexity: O(*n*) in the bytes of the document.
public struct RuleRecognizer<L: Lexicon>: ToponymRecognizer {
  /// The gazetteer's names.
  public let lexicon: L
  /// Mentions below this confidence, 0...1, are left out.
  public let minimumConfidence: Double

  /// Makes a recogniser.
  ///
  /// - Parameters:
  ///   - lexicon: The gazetteer's names.
  ///   - minimumConfidence: Mentions below this confidence, 0...1, are left out.
  public init(lexicon: L, minimumConfidence: Double = 0.4) {
    self.lexicon = lexicon
    self.minimumConfidence = minimumConfidence
  }

  /// The mentions of places in a document, in order and disjoint.
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

  /// Everything that was weighed in a document, with its final score.
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

/// The probability of log-odds.
func logistic(_ score: Float) -> Double {
  // exp(x) by the standard library alone: 2 to the power of x / ln 2.
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
