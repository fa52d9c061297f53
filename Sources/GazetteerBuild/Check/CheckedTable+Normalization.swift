import Foundation
import Gazetteer

extension CheckedTable {
  /// Finds fields and names that are not in normalization form C (UAX #15).
  ///
  /// - Complexity: O(*n*) in the row's bytes.
  mutating func checkNormalized(_ row: PlaceRow) {
    // Scalars below U+0300 are always composed; their first byte is below 0xCC.
    guard row.text.contains(where: { $0 >= 0xCC }), !isNormalized(row.text) else { return }
    var texts = PlaceColumn.allCases.filter { $0 != .names }.map(row.bytes)
    try? row.forEachName { entry throws(GazetteerError) in texts.append(entry.rawText) }
    for text in texts where !isNormalized(text) {
      add(row, .notNormalized(String(decoding: text, as: UTF8.self)))
    }
  }

  private func isNormalized(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Compare bytes, because strings in different normalization forms are equal.
    String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8
      .elementsEqual(text)
  }
}
