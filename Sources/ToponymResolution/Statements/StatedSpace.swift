import ArticleText
import Gazetteer
import Geodesy
import SpatialLanguage
import ToponymRecognition

/// What a text says of space, as evidence of which places it means.
///
/// "Santiago, 155 km northwest of Santo Domingo" says which Santiago, and a little of which Santo Domingo.
/// Each candidate of either is told how the other's candidates make the statement true or false, in
/// proportion to their probability.
struct StatedSpace {
  /// Expressions over the mentions: their numbers are those of mentions.
  let expressions: [SpatialExpression]
  /// The mentions of which the text says that they lie in a part of a place or are its capital, which only
  /// places do.
  private(set) var located: Set<Int> = []
  private var statements: [Statement] = []

  /// Mentions that are less sure to be names are words to the grammar.
  private static let leastConfidence = 0.36

  /// Reads the expressions and the links between the mentions of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - mentions: Its mentions, in order.
  ///   - groups: Their senses, ranked once.
  /// - Complexity: O(*n*) in the bytes around the mentions.
  init(in text: TextReading, mentions: [Mention], groups: [SenseGroup]) {
    let groupOf = groups.numbers(ofMentions: mentions.count)
    let named = mentions.indices.filter {
      mentions[$0].confidence >= Self.leastConfidence || Self.isStated($0, mentions, in: text)
    }
    let isTown = groups.map(Self.isTown)
    expressions = SpatialLanguage.expressions(
      in: text,
      names: named.map {
        NameSpan(
          range: mentions[$0].range, isDemonym: mentions[$0].role == .demonym,
          isTown: isTown[groupOf[$0]])
      }
    ).map { expression in
      var expression = expression.renumbered { named[$0] }
      expression.subject = expression.subject.map { Self.subject($0, of: mentions, in: text) }
      if let subject = expression.subject, expression.anchors.contains(subject) {
        expression.subject = nil
      }
      return expression
    }
    for expression in expressions {
      guard let subject = expression.subject, expression.anchors.count == 1,
        let anchor = expression.anchors.first, let kind = Self.kind(of: expression)
      else { continue }
      add(kind, groupOf[subject], groupOf[anchor])
    }
    for (first, second) in zip(mentions.indices, mentions.indices.dropFirst())
    where mentions[second].followsComma {
      let link = text.link(from: mentions[first].range, to: mentions[second].range)
      if link?.statesCapital == true {
        add(.capital, groupOf[first], groupOf[second])
        if Self.isKnown(mentions[first]), mentions[second].confidence >= Self.leastConfidence {
          located.insert(first)
        }
      }
    }
    located.formUnion(expressions.compactMap(\.subject))
  }

  /// A name of the gazetteer that stands whole.
  private static func isKnown(_ mention: Mention) -> Bool {
    mention.isWhole && !mention.entry.evidence.isEmpty && mention.role != .demonym
  }

  /// Whether a doubtful name is followed by what is said of places alone.
  private static func isStated(
    _ number: Int, _ mentions: [Mention], in text: TextReading
  ) -> Bool {
    isKnown(mentions[number]) && text.saysLocation(behind: mentions[number].range.upperBound)
  }

  /// “Gary, Indiana, is 25 miles from Chicago” is said of Gary.
  private static func subject(
    _ number: Int, of mentions: [Mention], in text: TextReading
  ) -> Int {
    guard number > 0, mentions[number].followsComma,
      !mentions[number].entry.evidence.isDisjoint(with: [.country, .admin1, .admin2]),
      text.link(from: mentions[number - 1].range, to: mentions[number].range)?.parts == .comma
    else { return number }
    return number - 1
  }

  private mutating func add(_ kind: Statement.Kind, _ subject: Int, _ object: Int) {
    guard subject != object else { return }
    statements.append(Statement(kind: kind, subject: subject, object: object))
  }

  private static func kind(of expression: SpatialExpression) -> Statement.Kind? {
    switch expression.relation {
    case .offset: expression.distance.map { .offset($0, expression.direction) }
    case .direction, .near, .outside, .outskirts:
      .beside(expression.relation, expression.direction)
    // “Northern Iraq” says which country; that a document speaks of it is evidence already.
    case .part, .travel, .between, .halfway, .coast, .border, .road, .bank: nil
    }
  }

  /// Whether a name is most probably that of a town; nil without candidates.
  private static func isTown(_ group: SenseGroup) -> Bool? {
    if group.candidates.isEmpty { return nil }
    let towns = group.candidates.reduce(0.0) {
      $0 + ($1.facts.feature.featureClass == .populated ? $1.probability : 0)
    }
    return towns >= 0.5
  }

  // MARK: - Evidence

  /// Sets the evidence of all candidates of which a statement speaks, by the probabilities so far.
  ///
  /// - Complexity: O(statements x candidates of both).
  func apply(to groups: inout [SenseGroup]) {
    for statement in statements {
      for group in [statement.subject, statement.object] {
        for index in groups[group].candidates.indices {
          groups[group].candidates[index].evidence.stated = StatedEvidence()
        }
      }
    }
    for statement in statements { statement.apply(to: &groups) }
  }

  /// Names of many bearers of which none lies where the text says: the gazetteer lacks the one that is meant,
  /// and the words place it. Of a name with few bearers the article is doubted instead.
  func placeByWords(_ groups: inout [SenseGroup]) {
    for statement in statements {
      let subject = groups[statement.subject]
      guard case .offset = statement.kind, subject.key.decision == nil,
        subject.candidates.count >= Self.manyBearers,
        subject.candidates.allSatisfy(Self.isElsewhere),
        let object = groups[statement.object].best, object.probability > 0.5
      else { continue }
      groups[statement.subject].ownMass = min(subject.ownMass, 0.2)
      groups[statement.subject].placing = .byText(
        SenseGroup.Nearby(
          place: object.candidate.place, rank: object.facts.feature.rank,
          probability: object.probability, isContainer: false))
    }
  }

  private static let manyBearers = 6

  /// Whether a candidate lies far from where the text says: about 120 km further than the statement allows, or
  /// 25 km for a place of less than 50,000 people, of which a text is no sloppier for being short.
  private static func isElsewhere(_ candidate: ScoredCandidate) -> Bool {
    let stated = candidate.evidence.stated
    return stated.placeAgrees == 0
      && stated.placeDiffers > (candidate.facts.population < 50_000 ? 0.13 : 0.4)
  }
}

extension StatedEvidence {
  fileprivate mutating func add(_ kind: Statement.Kind, agrees: Double, differs: Double) {
    switch kind {
    case .offset:
      placeAgrees = max(placeAgrees, agrees)
      placeDiffers = max(placeDiffers, differs)
    case .beside:
      directionAgrees = max(directionAgrees, agrees)
      directionDiffers = max(directionDiffers, differs)
    case .capital:
      capitalAgrees = max(capitalAgrees, agrees)
      capitalDiffers = max(capitalDiffers, differs)
    }
  }
}

extension Statement {
  /// Tells the candidates of both sides how they fit those of the other.
  fileprivate func apply(to groups: inout [SenseGroup]) {
    let subjects = groups[subject].candidates
    let objects = groups[object].candidates
    var agreesOfObject = [Double](repeating: 0, count: objects.count)
    // Of the object little is doubted: whatever place of the subject's name makes the statement true of it
    // may be the one that is meant, however improbable it was so far.
    var differsOfObject = [Double](repeating: subjects.isEmpty ? 0 : 1, count: objects.count)
    let isMeasured = kind != .capital
    func weight(_ candidate: ScoredCandidate) -> Double {
      isMeasured ? Statement.weight(of: candidate) : 1
    }
    for (index, candidate) in subjects.enumerated() {
      var agrees = 0.0
      var differs = 0.0
      for (other, place) in objects.enumerated() {
        switch fit(candidate, place) {
        case .agrees(let area):
          let both = weight(candidate) * weight(place)
          agrees += both * place.probability * Self.strength(ofArea: area, among: subjects.count)
          agreesOfObject[other] +=
            both * candidate.probability * Self.strength(ofArea: area, among: objects.count)
          if both > 0 { differsOfObject[other] = 0 }
        case .differs(let degree):
          differs += place.probability * degree
          differsOfObject[other] = min(differsOfObject[other], degree)
        }
      }
      groups[subject].candidates[index].evidence.stated.add(kind, agrees: agrees, differs: differs)
    }
    for index in objects.indices {
      groups[object].candidates[index].evidence.stated.add(
        kind, agrees: agreesOfObject[index], differs: differsOfObject[index])
    }
  }
}
