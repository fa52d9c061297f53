/// The identifiers of a Swift file, without its comments and the words of its string literals.
///
/// It knows enough of the grammar to leave out what is no code; interpolations inside strings are read,
/// since they are.
struct SwiftLexer {
  /// An identifier as it stands in the code.
  struct Word: Equatable {
    let text: String
    /// It follows a full stop: a member, an enum case or a nested type.
    let isMember: Bool
    /// It stands at the start of a line without indentation.
    let isTopLevel: Bool
  }

  private let bytes: [UInt8]
  private var position = 0
  private(set) var words: [Word] = []

  /// Reads a file's text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    bytes = Array(text.utf8)
    while position < bytes.count { readCode(untilParenthesis: false) }
  }

  private func byte(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private func starts(with text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy {
      bytes[position + $0] == text.utf8Start[$0]
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte >= 0x80
  }

  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while position < bytes.count {
      if starts(with: "//") {
        while position < bytes.count, byte() != 0x0A { position += 1 }
      } else if starts(with: "/*") {
        while position < bytes.count, !starts(with: "*/") { position += 1 }
        position += 2
      } else if byte() == UInt8(ascii: "\"") || byte() == UInt8(ascii: "#") && isRawString() {
        readString()
      } else if Self.isLetter(byte()) {
        readWord()
      } else {
        if byte() == UInt8(ascii: "(") { depth += 1 }
        if byte() == UInt8(ascii: ")") {
          depth -= 1
          if untilParenthesis, depth < 0 {
            position += 1
            return
          }
        }
        position += 1
      }
    }
  }

  private mutating func readWord() {
    let start = position
    while position < bytes.count, Self.isLetter(byte()) || 0x30...0x39 ~= byte() { position += 1 }
    words.append(
      Word(
        text: String(decoding: bytes[start..<position], as: UTF8.self),
        isMember: start > 0 && bytes[start - 1] == UInt8(ascii: "."),
        isTopLevel: start == 0 || bytes[start - 1] == 0x0A))
  }

  private func isRawString() -> Bool {
    var offset = 0
    while byte(offset) == UInt8(ascii: "#") { offset += 1 }
    return byte(offset) == UInt8(ascii: "\"")
  }

  private mutating func readString() {
    var marks = 0
    while byte() == UInt8(ascii: "#") {
      marks += 1
      position += 1
    }
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    position += quotes
    while position < bytes.count {
      if byte() == UInt8(ascii: "\\"), isEscape(marks) {
        position += 1 + marks
        if byte() == UInt8(ascii: "(") {
          position += 1
          readCode(untilParenthesis: true)
        } else {
          position += 1
        }
      } else if byte() == UInt8(ascii: "\""), isEnd(quotes, marks) {
        position += quotes + marks
        return
      } else {
        position += 1
      }
    }
  }

  private func isEscape(_ marks: Int) -> Bool {
    (0..<marks).allSatisfy { byte(1 + $0) == UInt8(ascii: "#") }
  }

  private func isEnd(_ quotes: Int, _ marks: Int) -> Bool {
    (0..<quotes).allSatisfy { byte($0) == UInt8(ascii: "\"") }
      && (0..<marks).allSatisfy { byte(quotes + $0) == UInt8(ascii: "#") }
  }
}
