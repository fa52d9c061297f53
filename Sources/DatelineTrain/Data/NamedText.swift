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

  /// The places and demonyms of a gold document.
  init(_ gold: GoldDocument) {
    document = gold.document
    names = gold.mentions.compactMap { mention in
      guard let start = gold.document.byteOffset(ofCodePoint: mention.range.lowerBound),
        let end = gold.document.byteOffset(ofCodePoint: mention.range.upperBound), start < end
      else { return nil }
      return NamedSpan(range: start..<end, label: mention.isAdjectival ? .demonym : .place)
    }
  }
}
