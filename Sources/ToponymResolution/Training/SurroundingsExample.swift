package import ArticleText
package import Gazetteer
package import ToponymRecognition

/// A training example for the surroundings: one sense in a document.
package struct SurroundingsExample: Sendable {
  /// A place with the name, or one near which the name may lie.
  package struct Choice: Sendable {
    /// The place; nil for one that neither the gazetteer nor the document has.
    package let place: PlaceReference?
    /// Whether the place has another name, and the name would be placed near it.
    package let isAnchor: Bool
    /// Features that are not zero.
    package let features: [(SurroundingsFeature, Double)]
  }

  /// Positions of the sense's mentions in the document.
  package let mentions: [Int]
  /// The choices.
  package let choices: [Choice]
}

extension ToponymResolver {
  /// The ways to locate each sense in a document after both passes of the ranker.
  package func surroundingsExamples(
    _ mentions: [Mention], in text: TextReading, home: OutletHome? = nil
  ) -> [SurroundingsExample] {
    let groups = rankedGroups(mentions, in: text, home: home)
    let surroundings = Surroundings(groups, mentions: mentions, in: text, home: home)
    return groups.enumerated().map { number, group in
      SurroundingsExample(
        mentions: group.mentions,
        choices: surroundings.choices(for: group, number: number).map { choice in
          switch choice.target {
          case .candidate(let index):
            .init(
              place: group.candidates[index].candidate.place, isAnchor: false,
              features: choice.features)
          case .anchor(let index):
            .init(
              place: surroundings.anchors[index].place, isAnchor: true, features: choice.features)
          case .elsewhere: .init(place: nil, isAnchor: true, features: choice.features)
          }
        })
    }
  }
}
