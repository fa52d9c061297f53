public import ArticleAnnotation
public import Gazetteer
public import Geodesy
import ToponymRecognition

/// A name in an article whose place a person should decide, with the candidates.
public struct ReviewQuestion: Sendable {
  /// Why the question is asked.
  public enum Doubt: Sendable, Hashable {
    /// The place is unknown.
    case unresolved
    /// The gazetteer lacks the place; it lies in or near this one, or the text describes where it is.
    case approximate(String)
    /// The name may not be a place; the probability that it is one, 0...1.
    case name(Double)
    /// The name may mean another place; the probability that it means this one, 0...1.
    case place(Double)
    /// Another place is likely too; its probability, 0...1.
    case alternative(Double)
    /// There is no doubt: questions about all names were requested.
    case none
  }

  /// A possible meaning.
  public struct Candidate: Sendable {
    /// The place; nil for bare coordinates.
    public let details: PlaceDetails?
    /// The position of the candidate.
    public let coordinate: Coordinate
    /// Its probability, 0...1; nil for a search result.
    public let confidence: Double?
  }

  /// The name as spelled in the first mention.
  public let text: String
  /// The doubtful mentions, in order.
  public internal(set) var mentions: [AnnotatedPlace.Occurrence]
  /// Whether the name means the same place throughout the article, so that one line can decide all
  /// its mentions.
  public internal(set) var isUniform: Bool
  /// Why the question is asked.
  public let doubt: Doubt
  /// The possible meanings; the one that annotation chose comes first.
  public internal(set) var candidates: [Candidate]
  /// Index of the place in the annotation.
  let place: Int
}

extension Annotation {
  /// The names that a person should review, in the order of the text.
  ///
  /// - Parameters:
  ///   - threshold: Names are doubtful if their own or their place's confidence is below this,
  ///     0...1.
  ///   - includesAll: Whether to ask about all names that are not yet decided.
  /// - Returns: One question per name and place; none for those already decided.
  public func reviewQuestions(
    below threshold: Double = 0.8, includesAll: Bool = false
  ) -> [ReviewQuestion] {
    var questions: [ReviewQuestion] = []
    var placesOf: [String: Set<Int>] = [:]
    for (number, place) in places.enumerated() {
      var order: [String] = []
      var groups: [String: [AnnotatedPlace.Occurrence]] = [:]
      for mention in place.mentions {
        let key = Corrections.key(mention.text)
        placesOf[key, default: []].insert(number)
        if mention.isDecided { continue }
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(mention)
      }
      for key in order {
        var mentions = groups[key] ?? []
        let doubt = place.doubt(of: mentions, below: threshold)
        // If the place is certain, mentions that are certainly names need no decision.
        let count = mentions.count
        if case .name = doubt { mentions.removeAll { $0.confidence >= threshold } }
        guard let first = mentions.first, includesAll || doubt != .none else { continue }
        questions.append(
          ReviewQuestion(
            text: first.text, mentions: mentions, isUniform: mentions.count == count,
            doubt: doubt, candidates: place.reviewCandidates, place: number))
      }
    }
    for index in questions.indices {
      let places = placesOf[Corrections.key(questions[index].text)] ?? []
      questions[index].isUniform = questions[index].isUniform && places.count == 1
    }
    return questions.sorted {
      ($0.mentions.first?.range.lowerBound ?? 0) < ($1.mentions.first?.range.lowerBound ?? 0)
    }
  }
}

extension AnnotatedPlace {
  /// Probability from which another place counts as likely too.
  private static let likelyThreshold = 0.2

  fileprivate func doubt(
    of mentions: [Occurrence], below threshold: Double
  ) -> ReviewQuestion.Doubt {
    let name = mentions.map(\.confidence).min() ?? 0
    if details == nil, decided == nil {
      // A people has no location to be found.
      if mentions.allSatisfy({ $0.role == .demonym }) { return .none }
      if let within { return .approximate(within.fullName) }
      if let anchor = description?.anchors.first { return .approximate(anchor.name) }
      return .unresolved
    }
    if confidence < threshold { return .place(confidence) }
    if let other = alternatives.first, other.confidence >= Self.likelyThreshold {
      return .alternative(other.confidence)
    }
    return name < threshold ? .name(name) : .none
  }

  fileprivate var reviewCandidates: [ReviewQuestion.Candidate] {
    let taken = details.map {
      ReviewQuestion.Candidate(details: $0, coordinate: $0.coordinate, confidence: confidence)
    }
    return (taken.map { [$0] } ?? [])
      + alternatives.map {
        ReviewQuestion.Candidate(
          details: $0.details, coordinate: $0.details.coordinate, confidence: $0.confidence)
      }
  }
}
