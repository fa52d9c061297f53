#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the source positions of the parser's texts, moving forward and comparing bytes. A text
/// that cannot be found is dropped, so no position is ever wrong.
struct SourceAligner {
  /// The source of a text.
  enum Run {
    /// The same bytes.
    case verbatim(Range<Int>)
    /// A character reference that decodes to the text.
    case decoded(Range<Int>)
  }

  /// The longest reference in bytes: `&#` with leading zeros, or a long name.
  private static let longestReference = 64

  private let source: UnsafeBufferPointer<UInt8>
  /// The offset after the last text found.
  private var last = 0

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Calls `body` with the stretches of source that produced a text.
  ///
  /// - Parameters:
  ///   - text: The text from the parser.
  ///   - place: The parser's position: directly after the text, or one character before its end.
  ///   - body: Called for each stretch, in order.
  mutating func align(
    _ text: UnsafeBufferPointer<UInt8>, endingNear place: Int, _ body: (Run) -> Void
  ) {
    guard place >= last, place <= source.count else { return }
    if text.count <= 8, let reference = reference(for: text, endingAt: place) {
      last = reference.upperBound
      return body(.decoded(reference))
    }
    var found: Range<Int>?
    if isAt(place - text.count, text) { found = place - text.count..<place }
    let next = place + scalarLength(at: place)
    if found == nil, isAt(next - text.count, text) { found = next - text.count..<next }
    if found == nil { found = search(text, before: next) }
    if let found {
      last = found.upperBound
      return body(.verbatim(found))
    }
    // The parser drops control characters.
    for end in [place, next] {
      guard let runs = runs(of: text, endingAt: end) else { continue }
      last = end
      for run in runs { body(.verbatim(run)) }
      return
    }
  }

  private func isAt(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start >= last, start + text.count <= source.count, let base = source.baseAddress,
      let other = text.baseAddress
    else { return false }
    return memcmp(base + start, other, text.count) == 0
  }

  private func scalarLength(at place: Int) -> Int {
    guard place < source.count else { return 0 }
    return switch source[place] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Searches for the text between the last one and the parser's position. This finds the name
  /// after a bare “&”.
  private func search(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Range<Int>? {
    // Longer texts end at the parser's position.
    guard text.count <= Self.longestReference else { return nil }
    var start = max(last, end - 4 * Self.longestReference)
    while start + text.count <= end {
      if isAt(start, text) { return start..<start + text.count }
      start += 1
    }
    return nil
  }

  // MARK: - References

  /// The reference that ends at an offset and decodes to a text.
  private func reference(
    for text: UnsafeBufferPointer<UInt8>, endingAt end: Int
  ) -> Range<Int>? {
    // A reference ends with a semicolon, a digit or a letter.
    guard end > last, source[end - 1] == 0x3B || source[end - 1] >= 0x30 else { return nil }
    let limit = max(last, end - Self.longestReference)
    var start = end - 1
    while start > limit, source[start] != 0x26 { start -= 1 }
    guard source[start] == 0x26 else { return nil }
    let decoded = CharacterReference.scalar(source[(start + 1)..<end])
    guard let decoded, UTF8.encode(decoded)?.elementsEqual(text) == true else { return nil }
    return start..<end
  }

  // MARK: - Control characters

  /// Matches a text backwards, skipping control characters in the source; nil if anything else
  /// differs.
  private func runs(
    of text: UnsafeBufferPointer<UInt8>, endingAt end: Int
  ) -> [Range<Int>]? {
    var runs: [Range<Int>] = []
    var rest = text.count
    var place = min(end, source.count)
    var runEnd = place
    while rest > 0 {
      guard place > last else { return nil }
      if source[place - 1] == text[rest - 1] {
        place -= 1
        rest -= 1
        continue
      }
      let dropped = droppedLength(before: place)
      guard dropped > 0 else { return nil }
      if place < runEnd { runs.append(place..<runEnd) }
      place -= dropped
      runEnd = place
    }
    if place < runEnd { runs.append(place..<runEnd) }
    return runs.reversed()
  }

  /// The length of the character before an offset if XML does not allow it (control characters,
  /// U+FFFE, U+FFFF), or 0.
  private func droppedLength(before place: Int) -> Int {
    let byte = source[place - 1]
    if byte < 0x20 { return 1 }
    if place >= 3, source[place - 3] == 0xEF, source[place - 2] == 0xBF, byte >= 0xBE { return 3 }
    return 0
  }
}
