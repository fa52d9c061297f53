import Markup

/// Checks that each byte of a text stands where its map says.
enum MarkedTextCheck {
  /// What is wrong, one sentence for each fault.
  static func faults(of text: MarkedText, in source: [UInt8]) -> [String] {
    var faults: [String] = []
    if String(validating: text.bytes, as: UTF8.self) == nil { faults.append("it is not UTF-8") }
    var (textEnd, sourceEnd) = (0, 0)
    for piece in text.pieces {
      guard piece.text.lowerBound >= textEnd, piece.source.lowerBound >= sourceEnd,
        piece.text.upperBound <= text.bytes.count, piece.source.upperBound <= source.count,
        !piece.text.isEmpty, !piece.source.isEmpty
      else {
        faults.append("\(piece) is out of order")
        continue
      }
      let between = text.bytes[textEnd..<piece.text.lowerBound]
      if !between.allSatisfy({ $0 == 0x0A }) { faults.append("text before \(piece) has no source") }
      (textEnd, sourceEnd) = (piece.text.upperBound, piece.source.upperBound)
      let taken = source[piece.source]
      let given = text.bytes[piece.text]
      if piece.isVerbatim {
        if !taken.elementsEqual(given) { faults.append("\(piece) differs") }
      } else if given.elementsEqual([0x20]) {
        let isReference = taken.first == 0x26
        if !isReference, !taken.allSatisfy({ [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }) {
          faults.append("\(piece) is no space")
        }
      } else if taken.first != 0x26 {
        faults.append("\(piece) is no reference")
      }
    }
    if textEnd != text.bytes.count { faults.append("the end of the text has no source") }
    return faults
  }
}
