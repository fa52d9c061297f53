package import ArticleText
package import Gazetteer
package import ToponymRecognition

/// One sense of a document as training sees it: its candidates with their features.
package struct RankingExample: Sendable {
  /// A candidate.
  package struct Choice: Sendable {
    /// The place.
    package let place: PlaceReference
    /// Features that are not zero.
    package let features: [(RankingFeature, Double)]
  }

  /// Positions of the sense's mentions in the document.
  package let mentions: [Int]
  /// The candidates.
  package let choices: [Choice]
}

extension ToponymResolver {
  /// The senses of a document with all features, those of the second pass by the resolver's model.
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
