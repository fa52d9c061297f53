import Foundation
import TestSupport
import Testing

@Suite("The architecture document")
struct ArchitectureTests {
  @Test("Its headings are the folders of the source")
  func headings() throws {
    let sources = ProjectFolders.root.appending(path: "Sources")
    let document = sources.appending(path: "Dateline/Dateline.docc/Architecture.md")
    let headings = try ProjectFolders.text(document).split(separator: "\n")
      .filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }.filter { $0 != "Overview" }
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: sources.path(percentEncoded: false)
    ).filter { !$0.hasPrefix(".") }
    #expect(headings.sorted() == folders.sorted())
  }
}
