import Dateline
import Gazetteer
import ToponymResolution

/// A document to fit the ranker to, and how much it counts.
struct TrainingDocument {
  let gold: GoldDocument
  /// How much each of its names counts.
  let weight: Double
  /// Whether it is a piece of a longer document. A piece of local news does not say where it happened; only
  /// its outlet does.
  let isPiece: Bool

  /// The homes of the outlet with which it is read.
  func homes(in gazetteer: LayeredGazetteer) -> [OutletHome?] {
    let homes = gold.homes(in: gazetteer)
    return isPiece && homes.contains { $0 != nil } ? homes.filter { $0 != nil } : homes
  }

  /// Documents of one source, weighted so that a large source does not set the prior alone: a source of
  /// 1,000 names counts in full, and beyond that with the root of its size.
  static func weighted(_ documents: [GoldDocument], inPieces: Bool) -> [TrainingDocument] {
    let names = documents.reduce(0) { $0 + $1.mentions.count }
    let weight = min(2, (1_000 / Double(max(1, names))).squareRoot()) * (inPieces ? 0.5 : 1)
    return documents.map { TrainingDocument(gold: $0, weight: weight, isPiece: inPieces) }
  }
}
