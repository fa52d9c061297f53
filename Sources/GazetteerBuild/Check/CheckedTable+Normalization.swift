import Foundation
import Gazetteer

extension CheckedTable {
  /// Finds fields and names that are not in Unicode normalization form C (UAX #15).
  ///
  /// - Complexity: O(*n*) in the number of bytes of the row.
  mutating func checkNormalized(_ row: PlaceRow) {
    // All text below U+0300 is composed; later scalars begin with a byte of at least 0xCC.
    guard row.text.contains(where: { $0 >= 0xCC }), !isNormalized(row.text) else { return }
    var texts = PlaceColumn.allCases.filter { $0 != .names }.map(row.bytes)
    try? row.forEachName { entry throws(GazetteerError) in texts.append(entry.rawText) }
    for text in texts where !isNormalized(text) {
      add(row, .notNormalized(String(decoding: text, as: UTF8.self)))
    }
  }

  private func isNormalized(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Swift strings compare equal in any normalization form; their bytes do not.
    String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8
      .elementsEqual(text)
  }
}
