import Foundation
import TestSupport
import Testing

@testable import ArticleText
@testable import DatelineTrain
@testable import ToponymRecognition

@Suite("Texts with names in brackets") struct BracketedTextTests {
  @Test("Names are extracted from their brackets")
  func names() throws {
    let passages = try BracketedText.read(
      "# note\n\n[per Ana Ruiz] left [loc Zürich]\nfor [loc Lima].\n\nA [dem Swiss] firm [1].\n",
      file: "a.txt")
    #expect(
      passages.map(\.document.text) == ["Ana Ruiz left Zürich\nfor Lima.", "A Swiss firm [1]."])
    #expect(
      passages[0].names.map { passages[0].document.slice($0.range) } == [
        "Ana Ruiz", "Zürich", "Lima",
      ])
    #expect(passages[0].names.map(\.label) == [.person, .place, .place])
    #expect(passages[1].names.map(\.label) == [.demonym])
    #expect(passages.map(\.document.id) == ["a.txt:3", "a.txt:6"])
  }

  @Test("An unclosed or nested bracket is reported with the line of its passage")
  func brackets() {
    for text in ["a\n\n[loc Lima", "b\n\n[org [loc Lima] Bank]"] {
      let error = #expect(throws: BracketError.self) {
        try BracketedText.read(text, file: "a.txt")
      }
      #expect(
        error?.description
          == "a.txt:3: the passage that starts here has a nested or unclosed bracket")
    }
  }

  @Test("The shipped texts can be read and contain names")
  func shipped() throws {
    let folder = ProjectFolders.root.appending(path: "Sources/DatelineTrain/Text/en").path
    let passages = try BracketedText.read(folder: folder)
    #expect(passages.count > 1_000)
    #expect(passages.count { $0.names.isEmpty } * 4 < passages.count)
  }
}
