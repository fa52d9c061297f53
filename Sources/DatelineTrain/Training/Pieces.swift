import Dateline
import ToponymResolution

/// Cuts documents into pieces of one to three sentences, as people paste them.
enum Pieces {
  /// The pieces of a document of more than four sentences that hold a name, with their names.
  ///
  /// The lengths alternate, so that the same document always gives the same pieces.
  static func cut(_ gold: GoldDocument) -> [GoldDocument] {
    let text = TextReading(of: gold.document)
    let starts = text.sentences.starts.map { Int($0) }
    guard starts.count > 4 else { return [] }
    var pieces: [GoldDocument] = []
    var index = 0
    var length = 1
    while index < starts.count {
      let end = min(starts.count, index + length)
      let bytes = starts[index]..<(end < starts.count ? starts[end] : gold.document.bytes.count)
      if let piece = piece(of: gold, bytes, number: pieces.count) { pieces.append(piece) }
      index = end
      length = length % 3 + 1
    }
    return pieces
  }

  private static func piece(
    of gold: GoldDocument, _ bytes: Range<Int>, number: Int
  ) -> GoldDocument? {
    let points = gold.document.codePointRange(bytes)
    let mentions = gold.mentions.filter {
      points.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= points.upperBound
    }
    guard !mentions.isEmpty, !points.isEmpty else { return nil }
    return GoldDocument(
      document: Document(
        id: "\(gold.document.id)#\(number)", text: gold.document.slice(bytes),
        language: gold.document.language),
      mentions: mentions.map { $0.moved(by: -points.lowerBound) }, outlet: gold.outlet,
      split: gold.split)
  }
}

extension GoldMention {
  fileprivate func moved(by offset: Int) -> GoldMention {
    GoldMention(
      range: (range.lowerBound + offset)..<(range.upperBound + offset), surface: surface,
      coordinate: coordinate, id: id, country: country, isAdjectival: isAdjectival, type: type,
      withinKilometres: withinKilometres)
  }
}
