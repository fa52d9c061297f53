package import ArticleText
package import Gazetteer
package import ToponymRecognition

/// A training example: one sense in a document, with its candidates and their features.
package struct RankingExample: Sendable {
  /// A candidate.
  package struct Choice: Sendable {
    /// The place.
    package let place: PlaceReference
    /// The features that are not zero.
    package let features: [(RankingFeature, Double)]
  }

  /// The indices of the sense's mentions in the document.
  package let mentions: [Int]
  /// The candidates.
  package let choices: [Choice]
}

extension ToponymResolver {
  /// The senses of a document with all features. Those of the second pass use the resolver's model
  /// for the first.
  package func examples(
    _ mentions: [Mention], in text: TextReading, home: OutletHome? = nil
  ) -> [RankingExample] {
    rankedGroups(mentions, in: text, home: home).map { group in
      RankingExample(
        mentions: group.mentions,
        choices: group.candidates.map { candidate in
          var features: [(RankingFeature, Double)] = []
          candidate.forEachFeature { feature, value in
            if value != 0 { features.append((feature, value)) }
          }
          return RankingExample.Choice(place: candidate.candidate.place, features: features)
        })
    }
  }
}
