import Dateline
import Gazetteer
import ToponymRecognition

/// The lexicon of the gazetteer that a tagger is trained with.
typealias TrainingLexicon = GazetteerLexicon
typealias NamedSpan = TaggerExamples<TrainingLexicon>.Name
typealias TaggedStretch = TaggerExamples<TrainingLexicon>.Stretch

/// A text with its marked names.
struct NamedText {
  var document: Document
  var names: [NamedSpan]

  init(document: Document, names: [NamedSpan]) {
    self.document = document
    self.names = names
  }

  /// Takes the places, demonyms and other names from a gold document.
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

  /// The types that corpora use for persons.
  private static let persons: Set<String> = [
    "PER", "PERSON", "Person", "Politician", "Athlete", "Artist", "Other_PER", "Religious_PER",
    "Scientist", "Businessperson", "Lawyer", "Engineer", "Police", "PERderiv",
  ]
}

/// Marks demonyms in corpora that do not mark them.
///
/// A corpus without demonyms would teach the tagger that "Syrian" is not a name. If a corpus marks hardly any,
/// every word that the gazetteer lists as the demonym of a country is marked.
struct DemonymCompletion {
  let lexicon: TrainingLexicon
  /// The share of demonyms among marked names below which a corpus is taken not to mark them.
  private let minimumShare = 0.07

  /// Adds demonyms to the names of the texts of a corpus if it does not mark them.
  ///
  /// - Returns: Whether demonyms were added.
  func complete(_ texts: inout [NamedText]) -> Bool {
    let names = texts.flatMap(\.names).filter { $0.label == .place || $0.label == .demonym }
    let demonyms = names.filter { $0.label == .demonym }
    guard Double(demonyms.count) < minimumShare * Double(names.count) else { return false }
    let finder = DemonymFinder(lexicon: lexicon)
    for index in texts.indices {
      for range in finder.ranges(in: texts[index].document)
      where !texts[index].names.contains(where: { $0.range.overlaps(range) }) {
        texts[index].names.append(NamedSpan(range: range, label: .demonym))
      }
    }
    return true
  }
}
