public import ArticleAnnotation
public import Gazetteer
import Geodesy
import PlaceMeasuring
import PlainText

/// A dialogue about the doubtful names of an article: it takes a person's lines and returns text
/// and decisions.
///
/// ```swift
/// var session = ReviewSession(annotation, gazetteer: gazetteer, file: file)
/// print(session.opening())
/// while !session.isFinished, let line = readLine() { print(session.answer(line)) }
/// try session.file.save()
/// ```
public struct ReviewSession: Sendable {
  /// The corrections with the decisions so far; save it when ``answer(_:)`` has changed it.
  public private(set) var file: CorrectionFile
  /// The questions, in order.
  public private(set) var questions: [ReviewQuestion]
  /// Whether all questions were asked or the person has quit.
  public private(set) var isFinished: Bool
  /// Number of questions decided.
  public var decided: Int { history.count { $0.isDecided } }

  let annotation: Annotation
  let gazetteer: LayeredGazetteer
  let style: ReviewStyle
  private(set) var current = 0
  /// Search results for the current question; their numbers continue those of its candidates.
  private(set) var found: [ReviewQuestion.Candidate] = []
  private var history: [(question: Int, isDecided: Bool)] = []

  /// Begins a session.
  ///
  /// - Parameters:
  ///   - annotation: The article's annotation, made with the corrections in the file.
  ///   - gazetteer: The gazetteer to search.
  ///   - file: The corrections so far.
  ///   - threshold: Names below this confidence are doubtful, 0...1.
  ///   - includesAll: Whether to ask about all names that are not yet decided.
  ///   - style: The layout of the text.
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

  /// The text shown at the beginning.
  public func opening() -> String {
    guard !questions.isEmpty else { return nothingToAsk() }
    return introduction() + question()
  }

  /// Processes a line of input.
  ///
  /// - Returns: The text to show next, including the next question.
  public mutating func answer(_ line: String) -> String {
    guard !isFinished else { return "" }
    switch ReviewAnswer(line) {
    case .choice(let number, let always):
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

  /// The choices for the current question.
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

  /// The first correction in the file that contradicts the given ones.
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
  /// The candidate as text that ``PlaceQuery`` can read.
  var query: String { details?.id ?? name }

  /// The candidate as shown to the user.
  var name: String {
    details?.fullName
      ?? "\(FigureText.value(coordinate.latitude, decimals: 6)), "
      + FigureText.value(coordinate.longitude, decimals: 6)
  }
}
