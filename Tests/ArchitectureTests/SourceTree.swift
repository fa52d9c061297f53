import Foundation
import TestSupport

/// The Swift files below `Sources`, and what they declare and use.
struct SourceTree {
  /// One file.
  struct File {
    let module: String
    /// The folder within the module; empty for a file that lies in none.
    let folder: String
    let name: String
    let imports: Set<String>
    /// Types that the file declares at its top level.
    let types: Set<String>
    /// Names that it uses, those behind a full stop left out.
    let names: Set<String>

    var place: String { "\(folder.isEmpty ? "" : folder + "/")\(name)" }
  }

  let files: [File]

  /// All modules of the sources, those of C among them.
  let modules: [String]

  /// Reads the tree.
  ///
  /// - Complexity: O(bytes).
  init() throws {
    let sources = ProjectFolders.root.appending(path: "Sources")
    let manager = FileManager.default
    modules = try manager.contentsOfDirectory(atPath: sources.path(percentEncoded: false))
      .filter { !$0.hasPrefix(".") }.sorted()
    var files: [File] = []
    for module in modules {
      let root = sources.appending(path: module).path(percentEncoded: false)
      for path in (manager.enumerator(atPath: root)?.allObjects as? [String] ?? []).sorted()
      where path.hasSuffix(".swift") {
        files.append(
          SourceTree.file(
            path, of: module,
            text: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)))
      }
    }
    self.files = files
  }

  private static func file(_ path: String, of module: String, text: String) -> File {
    let parts = path.split(separator: "/").map(String.init)
    let words = SwiftLexer(text).words
    var imports: Set<String> = []
    var types: Set<String> = []
    var atTopLevel = false
    for (index, word) in words.enumerated() {
      if word.isTopLevel { atTopLevel = true }
      let next = index + 1 < words.count ? words[index + 1].text : ""
      switch word.text {
      case "import": imports.insert(next)
      case "struct", "class", "enum", "protocol", "actor", "typealias":
        // Modifiers of a top-level declaration stand before it on its line.
        if atTopLevel, next != "func", next != "var" { types.insert(next) }
        atTopLevel = false
      case "func", "var", "let", "extension": atTopLevel = false
      default: break
      }
    }
    return File(
      module: module, folder: parts.count > 1 ? parts[0] : "", name: parts.last ?? path,
      imports: imports, types: types,
      names: Set(words.filter { !$0.isMember }.map(\.text)))
  }

  /// Which modules import which.
  var moduleGraph: DependencyGraph {
    var graph = DependencyGraph()
    let known = Set(modules + ["GazetteerText"])
    for file in files {
      for name in file.imports where known.contains(name) {
        graph.add(file.module, uses: name, where: file.name)
      }
    }
    return graph
  }

  /// Which folders of a module use types that others of its folders declare at their top level.
  ///
  /// Members are not followed: their names are too common to tell whose they are.
  func folderGraph(of module: String) -> DependencyGraph {
    let files = files.filter { $0.module == module }
    var owners: [String: [File]] = [:]
    for file in files {
      for name in file.types { owners[name, default: []].append(file) }
    }
    var graph = DependencyGraph()
    for file in files {
      for name in file.names {
        guard let owner = owners[name], owner.count == 1 else { continue }
        graph.add(file.folder, uses: owner[0].folder, where: "\(file.name) uses \(name)")
      }
    }
    return graph
  }
}
