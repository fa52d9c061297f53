public import ArticleAnnotation
public import Gazetteer
import Geodesy
import PlaceMeasuring
import PlainText

/// A walk through the doubtful names of an article: lines of a person come in, text and decisions go out.
///
/// ```swift
/// var session = ReviewSession(annotation, gazetteer: gazetteer, file: file)
/// print(session.opening())
/// while !session.isFinished, let line = readLine() { print(session.answer(line)) }
/// try session.file.save()
/// ```
public struct ReviewSession: Sendable {
  /// Where decisions are gathered; to be saved when ``answer(_:)`` has changed it.
  public private(set) var file: CorrectionFile
  /// Questions in their order.
  public private(set) var questions: [ReviewQuestion]
  /// True when all is asked, or the person has ended it.
  public private(set) var isFinished: Bool
  /// How many questions were decided.
  public var decided: Int { history.count { $0.isDecided } }

  let annotation: Annotation
  let gazetteer: LayeredGazetteer
  let style: ReviewStyle
  private(set) var current = 0
  /// What was searched at the current question; numbered on behind its candidates.
  private(set) var found: [ReviewQuestion.Candidate] = []
  private var history: [(question: Int, isDecided: Bool)] = []

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - annotation: The article's places, made with the corrections of the file.
  ///   - gazetteer: Where places are searched.
  ///   - file: The corrections so far.
  ///   - threshold: Below this confidence a name is doubtful, 0...1.
  ///   - includesAll: Ask of all names that are not decided yet.
  ///   - style: How the text is laid out.
  public init(
    _ annotation: Annotation, gazetteer: LayeredGazetteer, file: CorrectionFile,
    below threshold: Double = 0.8, includesAll: Bool = false, style: ReviewStyle = ReviewStyle()
  ) {
    self.annotation = annotation
    self.gazetteer = gazetteer
    self.file = file
    self.style = style
    questions = annotation.reviewQuestions(below: threshold, includesAll: includesAll)
    isFinished = questions.isEmpty
  }

  /// What a person reads first.
  public func opening() -> String {
    guard !questions.isEmpty else { return nothingToAsk() }
    return introduction() + question()
  }

  /// Takes a line.
  ///
  /// - Returns: What a person reads next, the next question included.
  public mutating func answer(_ line: String) -> String {
    guard !isFinished else { return "" }
    switch ReviewAnswer(line) {
    case .take(let number, let always):
      let candidates = candidates
      guard candidates.indices.contains(number - 1) else { return noSuchNumber(number) }
      return decide(.place(candidates[number - 1].query), candidates[number - 1].name, always)
    case .notAPlace(let always): return decide(.notAPlace, "", always)
    case .unresolved(let always): return decide(.unresolved, "", always)
    case .skip:
      history.append((current, false))
      return advance()
    case .search(let query): return search(query)
    case .back: return back()
    case .help: return help()
    case .quit:
      isFinished = true
      return ""
    case .unknown(let text): return notUnderstood(text)
    }
  }

  /// What stands for choice at the current question.
  var candidates: [ReviewQuestion.Candidate] {
    current < questions.count ? questions[current].candidates + found : []
  }

  // MARK: - Deciding

  private mutating func decide(
    _ verdict: Correction.Verdict, _ note: String, _ always: Bool
  ) -> String {
    let question = questions[current]
    let corrections: [Correction] =
      if always {
        [Correction(text: question.text, verdict: verdict, note: note)]
      } else if question.isUniform {
        [
          Correction(
            document: annotation.documentID, text: question.text, verdict: verdict, note: note)
        ]
      } else {
        question.mentions.map {
          Correction(
            document: annotation.documentID, text: $0.text, range: $0.range, verdict: verdict,
            note: note)
        }
      }
    if let other = contradiction(of: corrections) { return contradicted(other) }
    file.add(corrections)
    history.append((current, true))
    return advance()
  }

  /// What the file says already and differs.
  private func contradiction(of corrections: [Correction]) -> Correction? {
    for correction in corrections {
      let key = Corrections.key(correction.text)
      let other = file.corrections.first {
        $0.document == correction.document && $0.range == correction.range
          && $0.verdict != correction.verdict && Corrections.key($0.text) == key
      }
      if let other { return other }
    }
    return nil
  }

  private mutating func advance() -> String {
    current += 1
    found = []
    guard current < questions.count else {
      isFinished = true
      return ""
    }
    return question()
  }

  private mutating func back() -> String {
    guard let last = history.popLast() else { return nothingBefore() }
    if last.isDecided { file.removeLast() }
    current = last.question
    found = []
    return question()
  }

  // MARK: - Searching

  private mutating func search(_ query: String) -> String {
    guard !query.isEmpty else { return emptySearch() }
    let list: PlaceList
    do {
      list = try Locator(search: PlaceSearch(limit: 6)).locate(query, in: gazetteer)
    } catch {
      return searchFailed("\(error)")
    }
    found = []
    if let point = list.point {
      found.append(.init(details: nil, coordinate: point.coordinate, confidence: nil))
    }
    found += list.candidates.map {
      .init(details: $0.details, coordinate: $0.details.coordinate, confidence: nil)
    }
    return found.isEmpty ? nothingFound(query) : foundText()
  }
}

extension ReviewQuestion.Candidate {
  /// What ``PlaceQuery`` reads as this candidate.
  var query: String { details?.id ?? name }

  /// What a person reads.
  var name: String {
    details?.fullName
      ?? "\(FigureText.value(coordinate.latitude, decimals: 6)), "
      + FigureText.value(coordinate.longitude, decimals: 6)
  }
}
