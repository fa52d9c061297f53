/// The figures of a corpus as sums over its documents, so that resampling does not judge them
/// again.
struct FigureSums: ResampledFigures {
  private let tallies: [Tally]
  private let goldSpanTallies: [Tally]
  /// Errors of all judged pairs in ascending order, with the index of their document.
  private let errors: [(kilometres: Double, document: Int)]

  /// - Parameters:
  ///   - documents: The judged documents.
  ///   - goldSpans: The same documents annotated with the gold spans given; nil if that was not
  ///     run.
  init(_ documents: [JudgedDocument], goldSpans: [JudgedDocument]?) {
    tallies = documents.map(Tally.init)
    goldSpanTallies = (goldSpans ?? []).map(Tally.init)
    errors = documents.enumerated().flatMap { number, document in
      document.pairs.compactMap { pair in pair.judgement.map { ($0.kilometres, number) } }
    }.sorted { ($0.kilometres, $0.document) < ($1.kilometres, $1.document) }
  }

  var documentCount: Int { tallies.count }

  /// The sum over all documents.
  var total: Tally { sum(of: tallies, times: [Int](repeating: 1, count: tallies.count)) }

  /// The figures with each document counted `times` times, in the order of `Figure.allCases`.
  ///
  /// - Complexity: O(documents + judged pairs).
  func figures(times: [Int]) -> [Double?] {
    let tally = sum(of: tallies, times: times)
    let given = goldSpanTallies.isEmpty ? nil : sum(of: goldSpanTallies, times: times)
    return Figure.allCases.map { figure in
      switch figure {
      case .exactPrecision: Self.share(tally.exact, tally.annotated) ?? 0
      case .exactRecall: Self.share(tally.exact, tally.gold) ?? 0
      case .exactF1: Self.f1(tally.exact, tally)
      case .overlapPrecision: Self.share(tally.overlapping, tally.annotated) ?? 0
      case .overlapRecall: Self.share(tally.overlapping, tally.gold) ?? 0
      case .overlapF1: Self.f1(tally.overlapping, tally)
      case .endToEnd161: Self.share(tally.endToEndNear, tally.goldWithCoordinates)
      case .endToEndID: Self.share(tally.endToEndSame, tally.goldWithID)
      case .precision161: Self.share(tally.near, tally.judged)
      case .goldSpans161: given.flatMap { Self.share($0.endToEndNear, $0.goldWithCoordinates) }
      case .goldSpansID: given.flatMap { Self.share($0.endToEndSame, $0.goldWithID) }
      case .medianKilometres: median(judged: tally.judged, times: times)
      case .pinPrecision: tally.pins.precision
      case .pinRecall: tally.pins.recall
      case .pinF1: tally.pins.f1
      case .cleanDocuments: tally.pins.cleanShare
      case .auc: tally.judged > 0 ? tally.logarithmicError / Double(tally.judged) : nil
      case .mentionCalibration: tally.mentionReliability.expectedError
      case .placeCalibration: tally.placeReliability.expectedError
      case .pinCalibration: tally.pinReliability.expectedError
      }
    }
  }

  private func sum(of tallies: [Tally], times: [Int]) -> Tally {
    var sum = Tally()
    for (tally, times) in zip(tallies, times) where times > 0 { sum.add(tally, times: times) }
    return sum
  }

  /// The upper median, as in `score.py`.
  private func median(judged: Int, times: [Int]) -> Double? {
    var before = 0
    for error in errors {
      before += times[error.document]
      if before > judged / 2 { return error.kilometres }
    }
    return nil
  }

  /// A share in percent; nil if the whole is 0.
  static func share(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? 100 * (Double(part) / Double(whole)) : nil
  }

  /// The harmonic mean of precision and recall in percent; 0 if nothing is right.
  private static func f1(_ right: Int, _ tally: Tally) -> Double {
    guard right > 0 else { return 0 }
    let precision = Double(right) / Double(tally.annotated)
    let recall = Double(right) / Double(tally.gold)
    return 100 * (2 * precision * recall / (precision + recall))
  }
}
