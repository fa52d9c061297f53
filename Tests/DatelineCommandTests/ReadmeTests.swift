import Foundation
import TestSupport
import Testing

@Suite("The README", .serialized)
struct ReadmeTests {
  private struct Block {
    var language: String
    var lines: [String]
  }

  private let text: String

  init() throws {
    text = try ProjectFolders.text(ProjectFolders.root.appending(path: "README.md"))
  }

  private var blocks: [Block] {
    var blocks: [Block] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside.toggle()
        if isInside { blocks.append(Block(language: String(line.dropFirst(3)), lines: [])) }
      } else if isInside {
        blocks[blocks.count - 1].lines.append(String(line))
      }
    }
    return blocks
  }

  /// The command lines, each with the output that the README shows below it.
  private var commands: [(command: String, shown: [String])] {
    var commands: [(command: String, shown: [String])] = []
    for block in blocks {
      switch block.language {
      case "sh":
        // .ci/run runs the command that installs and builds.
        for line in block.lines where line.contains("dateline ") && !line.contains("swift run") {
          commands.append((line, []))
        }
      case "console":
        for line in block.lines {
          if line.hasPrefix("$ ") {
            commands.append((String(line.dropFirst(2)), []))
          } else if line != "...", !commands.isEmpty {
            commands[commands.count - 1].shown.append(line)
          }
        }
      default: break
      }
    }
    return commands
  }

  @Test("Every command runs, one after the other, and prints what the README shows")
  func commandsRun() async throws {
    let workspace = try Workspace()
    try FileManager.default.createSymbolicLink(
      at: workspace.folder.appending(path: "Tests"), withDestinationURL: ProjectFolders.tests)
    try workspace.write(
      "name\tlatitude\tlongitude\tcountry\nTell Bar\t35.3\t39.8\tSY\n", to: "villages.tsv")
    #expect(commands.count > 12)
    for (command, shown) in commands {
      let result = try await workspace.run(command)
      #expect(result.status == 0, "\(command)\n\(result.errors)")
      var rest = result.output.split(separator: "\n", omittingEmptySubsequences: false)[...]
      for line in shown {
        guard let index = rest.firstIndex(where: { $0 == line }) else {
          Issue.record("\(command)\ndoes not print the line “\(line)” of the README there")
          break
        }
        rest = rest[(index + 1)...]
      }
    }
  }

  @Test("Every command is named")
  func everyCommandIsNamed() async throws {
    let workspace = try Workspace()
    for parent in ["dateline", "dateline gazetteer"] {
      let help = try await workspace.run("\(parent) --help").output
      let list = try #require(help.split(separator: "SUBCOMMANDS:\n").last)
      let names = list.split(separator: "\n", omittingEmptySubsequences: false)
        .prefix { !$0.isEmpty }
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first }
      #expect(names.count >= 4)
      for name in names {
        #expect(text.contains("\(parent) \(name)"), "the README does not name \(parent) \(name)")
      }
    }
  }

  @Test("Its Swift code is the code that the tests compile")
  func codeCompiles() throws {
    let code = try #require(blocks.first { $0.language == "swift" }).lines
      .filter { !$0.hasPrefix("import ") && !$0.isEmpty }
    let compiled = try ProjectFolders.text(
      ProjectFolders.tests.appending(path: "DatelineTests/ReadmeExample.swift"))
    #expect(compiled.contains(code.map { "  \($0)\n" }.joined()))
  }

  @Test("It stays under 150 lines")
  func length() {
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count < 150)
  }
}
