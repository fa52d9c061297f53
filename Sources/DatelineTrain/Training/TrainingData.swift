import Dateline
import Foundation
import Gazetteer
import ToponymRecognition
import ToponymResolution

/// The corpora of a training run with the examples made from them.
struct TrainingData {
  /// A corpus with the examples for the tagger.
  struct GoldSet {
    /// The file name without its extension.
    let name: String
    let gold: GoldCorpus
    /// The tagged stretches of each document.
    let stretches: [[TaggedStretch]]
    /// Whether the corpus itself marks demonyms.
    let marksDemonyms: Bool
    /// Whether the tagger is trained on it, too.
    let isForTagger: Bool
  }

  let gazetteer: LayeredGazetteer
  let sets: [GoldSet]
  /// Stretches that every tagger is trained on, from bracketed texts and from corpora with other conventions.
  let common: [TaggedStretch]
  /// The number of marked names that do not start and end with a token.
  let skippedNameCount: Int
  let options: TrainingOptions
  /// Made-up sentences over cities that everybody knows.
  let sentences: [GoldDocument]

  /// Reads the corpora and texts.
  init(corpora: [String], options: TrainingOptions) throws {
    self.options = options
    let gazetteer = try GazetteerSetup().open()
    self.gazetteer = gazetteer
    sentences =
      try options.sentences.map { try CitySentences(path: $0).documents(from: gazetteer) } ?? []
    let lexicon = GazetteerLexicon(gazetteer: gazetteer)
    let maker = TaggerExamples(lexicon: lexicon)
    let demonyms = DemonymCompletion(lexicon: lexicon)
    var skipped = 0
    var sets: [GoldSet] = []
    for path in corpora + options.pins {
      let gold = try Self.gold(at: path, isTrainPart: options.trainPartOnly)
      var texts = gold.documents.map(NamedText.init)
      let convention: MarkingConvention =
        gold.documents.contains { !$0.otherNames.isEmpty } ? .complete : .places
      let marksDemonyms = !demonyms.complete(&texts)
      let stretches = texts.map { text in
        maker.stretches(
          of: text.document, names: text.names, convention: convention
        ) { _ in skipped += 1 }
      }
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      sets.append(
        GoldSet(
          name: name, gold: gold, stretches: stretches, marksDemonyms: marksDemonyms,
          isForTagger: !options.pins.contains(path)))
    }
    self.sets = sets
    var common =
      try options.texts.flatMap(BracketedText.read(folder:)).flatMap {
        maker.stretches(of: $0.document, names: $0.names) { _ in skipped += 1 }
      }
    for path in options.entities {
      common += try Self.gold(at: path, isTrainPart: options.trainPartOnly).documents.flatMap {
        let text = NamedText($0)
        return maker.stretches(of: text.document, names: text.names, convention: .entities)
      }
    }
    self.common = common
    skippedNameCount = skipped
  }

  /// A tagger trained on the included documents.
  func tagger(_ isIncluded: (GoldDocument, Int) -> Bool = { _, _ in true }) -> TaggerModel {
    var trainer = TaggerTrainer()
    trainer.absolutePenalty = options.absolutePenalty
    trainer.squarePenalty = options.squarePenalty
    let stretches = sets.filter(\.isForTagger).flatMap { set in
      zip(set.gold.documents, set.stretches).enumerated()
        .filter { isIncluded($0.element.0, $0.offset) }.flatMap(\.element.1)
    }
    return trainer.fit(stretches + common)
  }

  /// A ranker trained on the included documents, whole and in pieces, and on made-up sentences.
  func ranking(_ isIncluded: (GoldDocument, Int) -> Bool = { _, _ in true }) -> RankingModel {
    let trainer = RankingTrainer(gazetteer: gazetteer, penalty: options.penalty)
    var documents: [TrainingDocument] = []
    for set in sets {
      let included = set.gold.documents.enumerated()
        .filter { isIncluded($0.element, $0.offset) }.map(\.element)
      documents += TrainingDocument.weighted(included, inPieces: false)
      documents += TrainingDocument.weighted(included.flatMap(Pieces.cut), inPieces: true)
    }
    documents += TrainingDocument.weighted(sentences, inPieces: false)
    return trainer.fit(documents)
  }

  /// Reads a gold file, with the mentions of each document in text order.
  private static func gold(at path: String, isTrainPart: Bool) throws -> GoldCorpus {
    var failure: EvaluationInputError?
    var corpus = GoldCorpus.read(try TextInput.bytes(at: path), path: path) {
      failure = failure ?? $0
    }
    // Training on part of a corpus would give weights that cannot be reproduced.
    if let failure { throw failure }
    if isTrainPart { corpus = corpus.documents(in: .train) }
    return GoldCorpus(
      documents: corpus.documents.map { gold in
        let mentions = gold.mentions.sorted {
          ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var sorted = GoldDocument(
          document: gold.document, mentions: mentions, outlet: gold.outlet, split: gold.split)
        sorted.otherNames = gold.otherNames
        return sorted
      })
  }
}
