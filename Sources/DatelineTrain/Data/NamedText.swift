import Dateline
import ToponymRecognition

typealias NamedSpan = TaggerExamples<TrainingLexicon>.Name
typealias TaggedStretch = TaggerExamples<TrainingLexicon>.Stretch

/// A text with the names that are marked in it.
struct NamedText {
  var document: Document
  var names: [NamedSpan]

  init(document: Document, names: [NamedSpan]) {
    self.document = document
    self.names = names
  }

  /// The places and demonyms of a gold document, and what else it marks.
  init(_ gold: GoldDocument) {
    document = gold.document
    func span(_ range: Range<Int>, _ label: NameLabel) -> NamedSpan? {
      guard let start = gold.document.byteOffset(ofCodePoint: range.lowerBound),
        let end = gold.document.byteOffset(ofCodePoint: range.upperBound), start < end
      else { return nil }
      return NamedSpan(range: start..<end, label: label)
    }
    let places = gold.mentions.compactMap { mention in
      span(mention.range, mention.isAdjectival ? .demonym : .place)
    }
    let others = gold.otherNames.compactMap { name in
      span(name.range, Self.persons.contains(name.type) ? .person : .organisation)
    }
    names = places + others
  }

  /// What corpora call persons.
  private static let persons: Set<String> = [
    "PER", "PERSON", "Person", "Politician", "Athlete", "Artist", "Other_PER", "Religious_PER",
    "Scientist", "Businessperson", "Lawyer", "Engineer", "Police", "PERderiv",
  ]
}
