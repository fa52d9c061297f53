import Foundation
import TestSupport
import Testing

/// Phrases that this project once wrote and that no native speaker would: a short list of the worst, with
/// what to write instead.
@Suite("Plain English") struct PlainEnglishTests {
  private static let worst: [(phrase: String, instead: String)] = [
    ("at most so many", "maximum number of"),
    ("tell nothing but", "print errors only"),
    ("starts anew", "starts over"),
    ("begins anew", "starts over"),
    ("compiled anew", "compiled again"),
    ("is no directory", "is not a directory"),
    ("is no JSON", "is not JSON"),
    ("is no number", "is not a number"),
    ("are no coordinates", "are not coordinates"),
    ("one that is there", "an existing file"),
    ("that is there already", "that already exists"),
    ("is told with", "is reported with"),
    ("cannot be written over", "would be overwritten"),
    ("stands twice", "occurs twice"),
  ]

  private static func isRead(_ path: String) -> Bool {
    path.hasSuffix(".swift") || path.hasSuffix(".md") || path.hasSuffix(".js")
  }

  @Test("No file that people read has one of the worst phrases")
  func phrases() throws {
    let root = ProjectFolders.root.path(percentEncoded: false)
    var paths = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"]
    let sources = FileManager.default.enumerator(atPath: root + "/Sources")
    for path in (sources?.allObjects as? [String] ?? []).sorted() where Self.isRead(path) {
      paths.append("Sources/" + path)
    }
    for path in paths {
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8).lowercased()
      for (phrase, instead) in Self.worst where text.contains(phrase.lowercased()) {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains(phrase.lowercased()) }
        Issue.record("\(path):\((line ?? 0) + 1): “\(phrase)”; write for example “\(instead)”")
      }
    }
  }
}
