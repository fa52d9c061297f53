/// The lines of a JSONL file.
enum CorpusLines {
  /// Calls `body` with each line that is not blank, and its number from 1.
  ///
  /// A record separator at the beginning of a line (RFC 8142) is skipped.
  static func forEach(_ bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int) -> Void) {
    var number = 0
    for var line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      while let first = line.first, isBlank(first) || first == 0x1E { line.removeFirst() }
      while let last = line.last, isBlank(last) { line.removeLast() }
      if !line.isEmpty { body(line, number) }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
