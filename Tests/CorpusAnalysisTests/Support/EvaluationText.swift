import Geodesy

@testable import ArticleText
@testable import CorpusAnalysis

/// Gold and annotation for one text, marked by hand.
struct EvaluationText {
  let document: Document
  private(set) var gold: [GoldMention] = []
  private(set) var annotated: [AnnotatedMention] = []

  init(_ text: String, id: String = "1") { document = Document(id: id, text: text) }

  var goldDocument: GoldDocument { GoldDocument(document: document, mentions: gold) }

  /// Marks the first occurrence of a text as gold.
  mutating func gold(
    _ text: String, at point: (Double, Double)? = nil, id: String? = nil, country: String? = nil,
    isAdjectival: Bool = false, type: String? = nil, within: Double? = nil
  ) {
    gold.append(
      GoldMention(
        range: range(of: text), surface: text,
        coordinate: point.map { Coordinate(latitude: $0.0, longitude: $0.1) }, id: id,
        country: country, isAdjectival: isAdjectival, type: type, withinKilometres: within))
  }

  /// Annotates the first occurrence of a text, approximately if there is an uncertainty in metres.
  mutating func annotate(
    _ text: String, at point: (Double, Double)? = nil, id: String = "", role: String = "literal",
    confidence: Double? = nil, placeConfidence: Double? = nil,
    feature: (String, String) = ("P", "PPL"),
    country: String = "", uncertainty: Double? = nil
  ) {
    annotated.append(
      AnnotatedMention(
        range: range(of: text), role: role, confidence: confidence,
        place: point.map {
          AnnotatedMention.Place(
            id: id, coordinate: Coordinate(latitude: $0.0, longitude: $0.1),
            featureClass: feature.0, featureCode: feature.1, country: country,
            confidence: placeConfidence, isApproximate: uncertainty != nil,
            uncertainty: uncertainty)
        }))
  }

  /// Code points of the first occurrence.
  func range(of text: String) -> Range<Int> {
    let all = Array(document.text.unicodeScalars)
    let part = Array(text.unicodeScalars)
    let start = all.indices.first { all[$0...].starts(with: part) }
    precondition(start != nil, "The text holds what is marked in it")
    return (start ?? 0)..<((start ?? 0) + part.count)
  }
}

extension Evaluation {
  /// Judges hand-marked texts.
  init(_ texts: [EvaluationText], goldSpans: [EvaluationText]? = nil, adjectivals: Bool = true) {
    self.init(
      of: AnnotatedCorpus(texts), goldSpans: goldSpans.map { AnnotatedCorpus($0) },
      against: GoldCorpus(documents: texts.map(\.goldDocument)), adjectivals: adjectivals,
      resamples: 50)
  }
}

extension AnnotatedCorpus {
  init(_ texts: [EvaluationText]) {
    self.init(
      mentions: Dictionary(uniqueKeysWithValues: texts.map { ($0.document.id, $0.annotated) }))
  }
}
