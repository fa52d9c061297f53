import Foundation
import TestSupport
import Testing

@Suite("The architecture") struct ArchitectureTests {
  private static let tree = Result { try SourceTree() }

  /// The sections of Architecture.md by their headings, which are modules.
  private static func sections() throws -> [String: String] {
    let document = ProjectFolders.root
      .appending(path: "Sources/Dateline/Dateline.docc/Architecture.md")
    var sections: [String: String] = [:]
    for section in try ProjectFolders.text(document).components(separatedBy: "\n## ").dropFirst() {
      let lines = section.split(separator: "\n", maxSplits: 1)
      sections[String(lines.first ?? "")] = lines.count == 2 ? String(lines[1]) : ""
    }
    return sections.filter { $0.key != "Overview" && !$0.key.hasPrefix("A walk") }
  }

  @Test("No module imports one that imports it")
  func modules() throws {
    #expect(try Self.tree.get().moduleGraph.cycle == nil)
  }

  @Test("No folder of a module uses one that uses it")
  func folders() throws {
    let tree = try Self.tree.get()
    for module in tree.modules {
      let cycle = tree.folderGraph(of: module).cycle
      #expect(cycle == nil, "in \(module): \(cycle ?? "")")
    }
  }

  @Test("The document has a section for each module")
  func headings() throws {
    #expect(try Self.sections().keys.sorted() == Self.tree.get().modules)
  }

  @Test("The document says of each module what it imports, and says it truly")
  func imports() throws {
    let graph = try Self.tree.get().moduleGraph
    for (module, text) in try Self.sections() {
      // "Imports Geodesy, JSON and PlainText." ends a section; a module that says nothing imports nothing.
      let words = text.components(separatedBy: "\nImports ").dropFirst().last ?? ""
      let sentence = words.prefix { $0 != "." }
      let named = sentence.split { !$0.isLetter }.map(String.init).filter { $0 != "and" }
      let used = graph.uses[module, default: [:]].keys.sorted()
      #expect(named.sorted() == used, "Architecture.md on \(module)")
    }
  }

  @Test("Each folder of tests is named after the module that it tests")
  func testTargets() throws {
    let tests = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFolders.tests.path(percentEncoded: false)
    ).filter { $0.hasSuffix("Tests") }.map { $0.dropLast("Tests".count) }
    let modules = try Self.tree.get().modules
    #expect(tests.filter { !modules.contains(String($0)) } == ["Architecture"])
  }

  @Test("A cycle is found and named")
  func cycle() {
    var graph = DependencyGraph()
    graph.add("A", uses: "B", where: "a.swift")
    graph.add("B", uses: "C", where: "b.swift")
    #expect(graph.cycle == nil)
    graph.add("C", uses: "A", where: "c.swift")
    #expect(graph.cycle == "A -> B (a.swift), B -> C (b.swift), C -> A (c.swift)")
  }

  @Test("The lexer reads code and leaves out comments and texts")
  func lexer() {
    let words = SwiftLexer(
      #"""
      // Comment
      let name = "text \(value.count + inner("deep")) more" /* note */ + #"raw \(no)"#
      """#
    ).words
    #expect(words.map(\.text) == ["let", "name", "value", "count", "inner"])
    #expect(words.first { $0.text == "count" }?.isMember == true)
  }
}
