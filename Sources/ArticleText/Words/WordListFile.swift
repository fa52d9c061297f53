package import Files

/// A text of word lists in sections, as the vocabularies of this package are kept.
///
/// A line that begins with `[` names a section, one that begins with `#` is a comment, and any other
/// holds a word, or several between blanks:
///
/// ```
/// # The word lists of German, written by hand.
///
/// [function common]
/// aber
/// alle
/// ```
///
/// The file is mapped and no `String` is made of a word, so that thousands of words are read in less
/// than a millisecond.
package struct WordListFile: Sendable {
  /// The lines between the head of a section and the next one.
  package struct Section: Sendable {
    /// The words of the head: "function" and "common" of `[function common]`.
    package let names: [String]
    fileprivate let lines: Range<Int>
  }

  private let file: MappedFile?
  /// The sections in the order of the file.
  package let sections: [Section]

  /// A file without a word.
  package init() {
    file = nil
    sections = []
  }

  /// Maps a file and finds its sections.
  ///
  /// - Throws: `FileError.unreadable` with the system's reason.
  /// - Complexity: O(*n*) in the file's bytes.
  package init(path: String) throws(FileError) {
    let file = try MappedFile(path: path)
    self.file = file
    sections = Self.sections(of: file.bytes.bindMemory(to: UInt8.self))
  }

  private static func sections(of bytes: UnsafeBufferPointer<UInt8>) -> [Section] {
    var heads: [(names: [String], start: Int, end: Int)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start] == UInt8(ascii: "[") {
        let head = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        let names = head.prefix { $0 != "]" }.split(separator: " ").map(String.init)
        heads.append((names, start, end))
      }
      start = end + 1
    }
    return heads.indices.map { number in
      let end = number + 1 < heads.count ? heads[number + 1].start : bytes.count
      return Section(names: heads[number].names, lines: heads[number].end..<end)
    }
  }

  /// Calls `body` with the file's bytes and the range of each word of a section.
  package func forEachWord(
    of section: Section, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
  ) {
    guard let file else { return }
    let bytes = file.bytes.bindMemory(to: UInt8.self)
    var start = section.lines.lowerBound
    while start < section.lines.upperBound {
      var end = start
      if bytes[start] == UInt8(ascii: "#") {
        while end < section.lines.upperBound, bytes[end] != 0x0A { end += 1 }
      } else {
        while end < section.lines.upperBound, bytes[end] > 0x20 { end += 1 }
        if end > start { body(bytes, start..<end) }
      }
      start = end + 1
    }
  }

  /// Calls `body` with each line of a section that is neither empty nor a comment.
  package func forEachLine(of section: Section, _ body: (String) -> Void) {
    guard let file else { return }
    let bytes = file.bytes.bindMemory(to: UInt8.self)
    for line in bytes[section.lines].split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      body(String(decoding: line, as: UTF8.self))
    }
  }
}
