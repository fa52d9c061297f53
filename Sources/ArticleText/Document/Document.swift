/// What the source of a text states about it and the text itself does not hold.
///
/// Formats that have a place for these values write them as they are:
///
/// ```swift
/// let metadata = DocumentMetadata(title: "Wells run dry", date: "2017-09-05")
/// let document = Document(id: "1", text: "RAQQA - The wells are dry.", metadata: metadata)
/// ```
public struct DocumentMetadata: Sendable, Hashable {
  /// The title, which is not part of the text; nil where the source states none.
  public var title: String?
  /// The date of the text in any form, as the source states it; nil where it states none.
  public var date: String?

  /// Makes metadata.
  ///
  /// - Parameters:
  ///   - title: The title, which is not part of the text.
  ///   - date: The date of the text in any form.
  public init(title: String? = nil, date: String? = nil) {
    self.title = title
    self.date = date
  }
}

/// A text to analyse, with conversion between byte offsets and code points.
///
/// All stages work on ``bytes``. Offsets in results are code points of the source (0-based, end
/// exclusive). The source is the text itself, or the markup from which the text was extracted.
///
/// ```swift
/// let document = Document(id: "1", text: "Zürich is calm")
/// document.codePointRange(0..<7)  // 0..<6
/// document.slice(0..<7)           // "Zürich"
/// ```
public struct Document: Sendable {
  /// The caller's identifier for the document.
  public let id: String
  /// The text as given, without its markup.
  public let text: String
  /// The UTF-8 bytes of ``text``.
  public let bytes: [UInt8]
  /// The language of the text, as given or detected.
  public let language: Language
  /// What the source states about the text. No stage reads it; formats write it.
  public var metadata: DocumentMetadata

  private let index: CodePointIndex
  /// The markup from which the text was extracted; nil if the text itself is the source.
  private let source: SourceText?

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - id: The caller's identifier for the document.
  ///   - text: The text.
  ///   - language: The language of the text, or nil to detect it.
  ///   - metadata: What the source states about the text.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(
    id: String, text: String, language: Language? = nil,
    metadata: DocumentMetadata = DocumentMetadata()
  ) {
    self.id = id
    self.text = text
    self.bytes = Array(text.utf8)
    self.language = language ?? LanguageDetector.language(of: bytes)
    self.metadata = metadata
    index = CodePointIndex(of: bytes)
    source = nil
  }

  /// Makes a document whose text was extracted from markup. Offsets refer to the source.
  ///
  /// - Parameters:
  ///   - id: The caller's identifier for the document.
  ///   - text: The text without markup.
  ///   - source: The UTF-8 bytes of the source.
  ///   - map: The positions of the text in the source.
  ///   - language: The language of the text, or nil to detect it.
  ///   - metadata: What the source states about the text.
  /// - Complexity: O(*n*) in the bytes of text and source.
  public init(
    id: String, text: String, source: [UInt8], map: SourceMap, language: Language? = nil,
    metadata: DocumentMetadata = DocumentMetadata()
  ) {
    self.id = id
    self.text = text
    self.bytes = Array(text.utf8)
    self.language = language ?? LanguageDetector.language(of: bytes)
    self.metadata = metadata
    index = CodePointIndex(of: bytes)
    self.source = SourceText(bytes: source, index: CodePointIndex(of: source), map: map)
  }

  /// The UTF-8 bytes of the source: of the markup as given, or else of the text.
  public var sourceBytes: [UInt8] { source?.bytes ?? bytes }

  /// Whether the text was extracted from markup, so offsets into the text and the source differ.
  public var isTakenFromMarkup: Bool { source != nil }

  /// The number of code points in the source.
  public var codePointCount: Int {
    guard let source else { return index.codePoints(before: bytes.count, in: bytes) }
    return source.index.codePoints(before: source.bytes.count, in: source.bytes)
  }

  /// The number of code points of the source before a byte of the text.
  ///
  /// - Parameter byte: An offset into ``bytes``, from 0 to their count, on a scalar boundary.
  /// - Returns: The code-point offset, 0-based.
  /// - Complexity: O(1), scanning at most 256 bytes; O(log *pieces*) in markup.
  public func codePointOffset(ofByte byte: Int) -> Int {
    precondition(byte >= 0 && byte <= bytes.count, "a byte offset lies outside of its document")
    guard let source else { return index.codePoints(before: byte, in: bytes) }
    return source.index.codePoints(
      before: source.map.sourceRange(of: byte..<byte).lowerBound, in: source.bytes)
  }

  /// Converts a byte range in the text to a code-point range in the source.
  ///
  /// In markup, the range begins and ends with characters of the text. It excludes surrounding tags
  /// and contains character references as a whole.
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

  /// Converts a byte range in the text to a code-point range in the text, ignoring markup.
  ///
  /// - Complexity: O(1).
  public func textCodePointRange(_ range: Range<Int>) -> Range<Int> {
    index.codePoints(
      before: range.lowerBound, in: bytes)..<index.codePoints(
        before: range.upperBound, in: bytes)
  }

  /// Converts a byte range in the text to a range in ``sourceBytes``.
  ///
  /// - Complexity: O(1); O(log *pieces*) in markup.
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    source?.map.sourceRange(of: range) ?? range
  }

  /// The byte of the text at which a code point of the source starts, or nil if the source is
  /// shorter.
  ///
  /// - Parameter codePoint: A code-point offset, from 0 to ``codePointCount``.
  /// - Returns: The offset into ``bytes``. For a code point within markup, it is the offset of the
  ///   text that follows.
  /// - Complexity: O(log *n*).
  public func byteOffset(ofCodePoint codePoint: Int) -> Int? {
    guard let source else { return index.byte(ofCodePoint: codePoint, in: bytes) }
    return source.index.byte(ofCodePoint: codePoint, in: source.bytes)
      .map { min(source.map.textOffset(ofSource: $0), bytes.count) }
  }

  /// The text of a byte range.
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
