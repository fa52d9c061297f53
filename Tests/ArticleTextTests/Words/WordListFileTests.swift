import Files
import Foundation
import Testing

@testable import ArticleText

@Suite("Files of word lists") struct WordListFileTests {
  private func read(_ text: String) throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      .path(percentEncoded: false)
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try WordListFile(path: path)
    return file.sections.map { section in
      var words: [String] = []
      file.forEachWord(of: section) { bytes, range in
        words.append(String(decoding: bytes[range], as: UTF8.self))
      }
      return "\(section.names.joined(separator: "+")): \(words.joined(separator: "|"))"
    }
  }

  @Test("Sections hold the words of their lines, without comments")
  func sections() throws {
    #expect(
      try read("# Source\nlost\n\n[function common]\nçà\n# more\nund  oder\r\n\n[of]\n[at]\nbei")
        == ["function+common: çà|und|oder", "of: ", "at: bei"])
  }

  @Test(arguments: ["", "\n", "[", "[]", "[a", "#", "word", "[a]#", "[a]\n#"])
  func `a file without words is one, too`(text: String) throws {
    #expect(try read(text).allSatisfy { $0.hasSuffix(": ") })
  }

  @Test("A file that is not there is told with the system's reason")
  func missing() {
    let error = #expect(throws: FileError.self) { try WordListFile(path: "/nowhere/en.txt") }
    #expect(
      error.map { "\($0)" } == "/nowhere/en.txt: cannot be read: No such file or directory")
    #expect(WordListFile().sections.isEmpty)
  }

  @Test(
    "Every section that is shipped names classes of words",
    arguments: ["en", "en-common", "latin", "ar", "de", "es", "fr", "pt", "ru"])
  func shipped(name: String) throws {
    let file = try Vocabulary.read(name)
    #expect(!file.sections.isEmpty)
    for section in file.sections {
      #expect(section.names.allSatisfy { WordClass.named[$0] != nil }, "\(section.names)")
      var count = 0
      file.forEachWord(of: section) { _, _ in count += 1 }
      #expect(count > 0, "\(section.names)")
    }
  }

  @Test("Detection knows the parts of each language that it lists")
  func detection() throws {
    for section in try Vocabulary.read("detection").sections {
      #expect(section.names.count == 2)
      #expect(LanguageProfile.Part(name: section.names.last ?? "") != nil, "\(section.names)")
    }
    #expect(LanguageProfile.languages.count == 23)
  }
}
