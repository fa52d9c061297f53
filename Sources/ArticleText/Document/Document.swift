/// A text to be read, with the way from byte offsets to code points and back.
///
/// All stages work on ``bytes``; offsets that leave the program are code points of the source (0-based, end
/// exclusive), as every annotation states them. The source is the text itself, or the markup that the text
/// was taken out of.
///
/// ```swift
/// let document = Document(id: "1", text: "Zürich is calm")
/// document.codePointRange(0..<7)  // 0..<6
/// document.slice(0..<7)           // "Zürich"
/// ```
public struct Document: Sendable {
  /// What the caller calls this document.
  public let id: String
  /// The text as given, without its markup.
  public let text: String
  /// The UTF-8 bytes of ``text``.
  public let bytes: [UInt8]
  /// The language that the text is read in, as given or as detected.
  public let language: Language

  private let index: CodePointIndex
  /// The markup that the text was taken out of; nil where the text is the source itself.
  private let source: SourceText?

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - id: What the caller calls the document.
  ///   - text: The text.
  ///   - language: The language of the text; nil detects it.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(id: String, text: String, language: Language? = nil) {
    self.id = id
    self.text = text
    self.bytes = Array(text.utf8)
    self.language = language ?? LanguageDetector.language(of: bytes)
    index = CodePointIndex(of: bytes)
    source = nil
  }

  /// Makes a document whose text was taken out of markup: offsets are those of the source.
  ///
  /// - Parameters:
  ///   - id: What the caller calls the document.
  ///   - text: The text without markup.
  ///   - source: UTF-8 bytes of the source.
  ///   - map: Where the text stands in the source.
  ///   - language: The language of the text; nil detects it.
  /// - Complexity: O(*n*) in the bytes of text and source.
  public init(
    id: String, text: String, source: [UInt8], map: SourceMap, language: Language? = nil
  ) {
    self.id = id
    self.text = text
    self.bytes = Array(text.utf8)
    self.language = language ?? LanguageDetector.language(of: bytes)
    index = CodePointIndex(of: bytes)
    self.source = SourceText(bytes: source, index: CodePointIndex(of: source), map: map)
  }

  /// The UTF-8 bytes of the source: of the markup as it was given, or else of the text.
  public var sourceBytes: [UInt8] { source?.bytes ?? bytes }

  /// Whether the text was taken out of markup, so that offsets into it and into the source differ.
  public var isTakenFromMarkup: Bool { source != nil }

  /// The number of code points in the source.
  public var codePointCount: Int {
    guard let source else { return index.codePoints(before: bytes.count, in: bytes) }
    return source.index.codePoints(before: source.bytes.count, in: source.bytes)
  }

  /// The number of code points of the source before a byte of the text.
  ///
  /// - Parameter byte: An offset into ``bytes``, 0 through their count, on a scalar's boundary.
  /// - Returns: The code-point offset, 0-based.
  /// - Complexity: O(1), at most 256 bytes are looked at; O(log *pieces*) in markup.
  public func codePointOffset(ofByte byte: Int) -> Int {
    precondition(byte >= 0 && byte <= bytes.count, "a byte offset lies outside of its document")
    guard let source else { return index.codePoints(before: byte, in: bytes) }
    return source.index.codePoints(
      before: source.map.sourceRange(of: byte..<byte).lowerBound, in: source.bytes)
  }

  /// A range of bytes of the text as a range of code points of the source.
  ///
  /// In markup it begins and ends with characters of the text, so that tags around them are not in it, and
  /// a character reference is in it as a whole.
  ///
  /// - Complexity: O(1); O(log *pieces*) in markup.
  public func codePointRange(_ range: Range<Int>) -> Range<Int> {
    guard let source else {
      return codePointOffset(
        ofByte: range.lowerBound)..<codePointOffset(
          ofByte: range.upperBound)
    }
    let place = sourceRange(range)
    return source.index.codePoints(
      before: place.lowerBound, in: source.bytes)..<source.index.codePoints(
        before: place.upperBound, in: source.bytes)
  }

  /// A range of bytes of the text as a range of code points of the text, markup left out.
  ///
  /// - Complexity: O(1).
  public func textCodePointRange(_ range: Range<Int>) -> Range<Int> {
    index.codePoints(
      before: range.lowerBound, in: bytes)..<index.codePoints(
        before: range.upperBound, in: bytes)
  }

  /// A range of bytes of the text as a range of ``sourceBytes``.
  ///
  /// - Complexity: O(1); O(log *pieces*) in markup.
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    source?.map.sourceRange(of: range) ?? range
  }

  /// The byte of the text at which a code point of the source starts, or nil where the source is shorter.
  ///
  /// - Parameter codePoint: A code-point offset, 0 through ``codePointCount``.
  /// - Returns: The offset into ``bytes``; what lies in markup gives the text behind it.
  /// - Complexity: O(log *n*).
  public func byteOffset(ofCodePoint codePoint: Int) -> Int? {
    guard let source else { return index.byte(ofCodePoint: codePoint, in: bytes) }
    return source.index.byte(ofCodePoint: codePoint, in: source.bytes)
      .map { min(source.map.textOffset(ofSource: $0), bytes.count) }
  }

  /// The text of a range of bytes.
  ///
  /// - Parameter range: Offsets into ``bytes`` on scalar boundaries.
  /// - Returns: The slice as a new string.
  public func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a range of bytes in one line: a name that is broken over two lines reads as any other.
  ///
  /// - Parameter range: Offsets into ``bytes`` on scalar boundaries.
  /// - Returns: The slice as a new string, with a blank in place of line breaks.
  package func name(_ range: Range<Int>) -> String {
    guard bytes[range].contains(where: { 0x0A...0x0D ~= $0 }) else { return slice(range) }
    let words = bytes[range].split { $0 <= 0x20 }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  private struct SourceText: Sendable {
    let bytes: [UInt8]
    let index: CodePointIndex
    let map: SourceMap
  }
}
