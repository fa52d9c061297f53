public import ArticleAnnotation
public import Gazetteer
public import Geodesy
import ToponymRecognition

/// A name of an article whose place is to be decided, with what it may mean.
public struct ReviewQuestion: Sendable {
  /// Why a person is asked.
  public enum Doubt: Sendable, Hashable {
    /// Nothing says which place it is.
    case unresolved
    /// The gazetteer lacks the place; this one lies near it, or it is described by the text.
    case approximate(String)
    /// It may be no place; the probability that it is one, 0...1.
    case name(Double)
    /// Its place may be another one; the probability that it is this one, 0...1.
    case place(Double)
    /// Another place is likely as well; its probability, 0...1.
    case alternative(Double)
    /// None: all names are asked for.
    case none
  }

  /// What it may mean.
  public struct Candidate: Sendable {
    /// The place; nil for bare coordinates.
    public let details: PlaceDetails?
    /// Where it is.
    public let coordinate: Coordinate
    /// Its probability, 0...1; nil for what a person searched.
    public let confidence: Double?
  }

  /// The name as the first mention writes it.
  public let text: String
  /// The mentions in doubt, in order.
  public internal(set) var mentions: [AnnotatedPlace.Occurrence]
  /// The name means the same wherever it stands in the article, so that one line can decide of it.
  public internal(set) var isUniform: Bool
  /// Why a person is asked.
  public let doubt: Doubt
  /// What it may mean, what annotation took first.
  public internal(set) var candidates: [Candidate]
  /// The number of its place in the annotation.
  let place: Int
}

extension Annotation {
  /// The names that a person should look at, in the order of the text.
  ///
  /// - Parameters:
  ///   - threshold: Below this confidence of the name or of its place a name is doubtful, 0...1.
  ///   - includesAll: Ask of all names that are not decided yet.
  /// - Returns: One question a name and place; none for what is decided already.
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
        // Where the place is sure, mentions that surely are names need no decision.
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
  /// From this probability on another place is likely as well.
  private static let likely = 0.2

  fileprivate func doubt(
    of mentions: [Occurrence], below threshold: Double
  ) -> ReviewQuestion.Doubt {
    let name = mentions.map(\.confidence).min() ?? 0
    if details == nil, decided == nil {
      // A people is no place that could be found.
      if mentions.allSatisfy({ $0.role == .demonym }) { return .none }
      if let near { return .approximate(near.fullName) }
      if let anchor = description?.anchors.first { return .approximate(anchor.name) }
      return .unresolved
    }
    if confidence < threshold { return .place(confidence) }
    if let other = alternatives.first, other.confidence >= Self.likely {
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
