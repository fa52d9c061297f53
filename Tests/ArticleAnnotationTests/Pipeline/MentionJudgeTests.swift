import TestGazetteers
import Testing
import ToponymResolution

@testable import ArticleAnnotation
@testable import ArticleText

@Suite("Probabilities of mentions and places") struct MentionJudgeTests {
  @Test("Probabilities are probabilities, and those of one name sum to 1 at most")
  func sums() throws {
    let geoparser = try Geoparser(
      gazetteer: TestGazetteer.standard(), options: AnnotationOptions(alternatives: 50))
    let annotation = geoparser.annotate(
      Document(
        id: "", text: "Paris, Springfield and Georgia sent aid to Raqqa. Jackson thanked them."))
    #expect(annotation.places.count >= 3)
    for place in annotation.places {
      #expect(0...1 ~= place.confidence)
      #expect(place.mentions.allSatisfy { 0...1 ~= $0.confidence })
      let others = place.alternatives.reduce(0) { $0 + $1.confidence }
      #expect(place.confidence + others <= 1.0001)
      // Of what is drawn no alternative is surer.
      if place.details != nil {
        #expect(place.alternatives.allSatisfy { $0.confidence <= place.confidence + 1e-9 })
      }
    }
  }

  @Test("A mention below the threshold is left out; given ones all stay")
  func threshold() throws {
    let gazetteer = try TestGazetteer.standard()
    let strict = MentionJudge(
      mentionWeights: MentionJudge.trained.mentionWeights,
      placeWeights: MentionJudge.trained.placeWeights, threshold: 1.1)
    let geoparser = Geoparser(gazetteer: gazetteer, tagger: .english, judge: strict)
    let document = Document(id: "", text: "Rain fell on Damascus.")
    #expect(geoparser.annotate(document).places.isEmpty)
    #expect(geoparser.annotate(document, spans: [13..<21]).places.count == 1)
  }

  @Test("As many weights are shipped as there are features")
  func counts() throws {
    let gazetteer = try TestGazetteer.standard()
    let geoparser = Geoparser(gazetteer: gazetteer, tagger: .english, judge: nil)
    let text = TextReading(of: Document(id: "", text: "Rain fell on Damascus."))
    let resolved = geoparser.resolve(geoparser.recognize(text, spans: nil), in: text).mentions
    let item = try #require(resolved.first)
    #expect(
      MentionJudge.mentionFeatures(item, elsewhere: nil).count
        == MentionJudge.trained.mentionWeights.count)
    #expect(MentionJudge.placeFeatures(item).count == MentionJudge.trained.placeWeights.count)
  }

  @Test("Of the mentions of a name each sees the best of the others")
  func elsewhere() throws {
    let gazetteer = try TestGazetteer.standard()
    let geoparser = Geoparser(gazetteer: gazetteer, tagger: .english, judge: nil)
    let text = TextReading(of: Document(id: "", text: "Damascus and Damascus and Aleppo"))
    var resolved = geoparser.resolve(
      geoparser.recognize(text, spans: [0..<8, 13..<21, 26..<32]), in: text
    ).mentions
    resolved[0].mention.confidence = 0.9
    resolved[1].mention.confidence = 0.5
    #expect(MentionJudge.elsewhere(resolved) == [0.5, 0.9, nil])
  }
}
