import Dateline
import Foundation
import ToponymRecognition

/// Texts in which each name is marked in brackets with its kind: `[per Ana Ruiz] left [loc Lima]`.
///
/// Passages are separated by blank lines; lines that start with `#` are comments.
enum BracketedText {
  /// Reads all `.txt` files in a folder, in order of their names. The folder's name is the code of their language.
  static func read(folder: String) throws -> [NamedText] {
    let language = Language(tag: URL(filePath: folder).lastPathComponent)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file in
      let text = try TextInput.text(try TextInput.bytes(at: "\(folder)/\(file)"), path: file)
      return try read(text, file: file, language: language)
    }
  }

  /// Reads the passages of a file. Their language is found out for each passage if it is not given.
  static func read(
    _ text: String, file: String, language: Language? = nil
  ) throws(BracketError) -> [NamedText] {
    var passages: [NamedText] = []
    var lines: [Substring] = []
    var start = 1
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("#") { continue }
      if line.allSatisfy(\.isWhitespace) {
        if !lines.isEmpty { passages.append(try passage(lines, file: file, line: start, language)) }
        lines = []
        start = number + 2
      } else {
        if lines.isEmpty { start = number + 1 }
        lines.append(line)
      }
    }
    if !lines.isEmpty { passages.append(try passage(lines, file: file, line: start, language)) }
    return passages
  }

  private static func passage(
    _ lines: [Substring], file: String, line: Int, _ language: Language?
  ) throws(BracketError) -> NamedText {
    var plain: [UInt8] = []
    var names: [NamedSpan] = []
    var open: (label: NameLabel, start: Int)?
    let bytes = Array(lines.joined(separator: "\n").utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x5B, let label = label(bytes[(index + 1)...].prefix(4)) {
        guard open == nil else { throw BracketError(file: file, line: line) }
        open = (label, plain.count)
        index += 5
      } else if bytes[index] == 0x5D, let (label, start) = open {
        names.append(NamedSpan(range: start..<plain.count, label: label))
        open = nil
        index += 1
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    guard open == nil else { throw BracketError(file: file, line: line) }
    let document = Document(
      id: "\(file):\(line)", text: String(decoding: plain, as: UTF8.self), language: language)
    return NamedText(document: document, names: names)
  }

  private static func label(_ word: ArraySlice<UInt8>) -> NameLabel? {
    switch String(decoding: word, as: UTF8.self) {
    case "loc ": .place
    case "dem ": .demonym
    case "per ": .person
    case "org ": .organisation
    default: nil
    }
  }
}

/// A bracket that is nested or not closed.
struct BracketError: Error, CustomStringConvertible {
  let file: String
  let line: Int

  var description: String {
    "\(file):\(line): the passage that starts here has a nested or unclosed bracket"
  }
}
