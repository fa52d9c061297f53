import ArgumentParser
import Foundation

/// The commands of the program and their options, as described by ArgumentParser.
struct CommandTree: Decodable {
  /// An option, flag or argument of a command.
  struct Option: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let names: [Name]?
    let abstract: String?
    let isRepeating: Bool
    let valueName: String?
    let defaultValue: String?

    /// The long name without its hyphens; nil for a positional argument.
    var longName: String? { names?.first { $0.kind == "long" }?.name }
    /// All names, with their hyphens.
    var spellings: Set<String> {
      Set((names ?? []).map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" })
    }
    var isFlag: Bool { kind == "flag" }
  }

  let commandName: String
  let abstract: String?
  let arguments: [Option]?
  let subcommands: [CommandTree]?

  private struct Dump: Decodable { let command: CommandTree }

  /// The tree of a program.
  ///
  /// - Parameter root: The program's own command.
  /// - Returns: The command with all its subcommands.
  /// - Throws: A decoding error if ArgumentParser describes the command in another way than before.
  static func tree(of root: any ParsableCommand.Type) throws -> CommandTree {
    let dump = root._dumpHelp()
    return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  /// The options that a configuration file can set.
  var configurable: [Option] {
    (arguments ?? []).filter { option in
      option.kind != "positional" && !["help", "version", nil].contains(option.longName)
    }
  }

  /// Finds the command that the arguments start with.
  ///
  /// - Returns: The command, its names below the program, and the number of arguments that name it.
  func command(
    named arguments: [String]
  ) -> (command: CommandTree, path: [String], length: Int) {
    var command = self
    var path: [String] = []
    while path.count < arguments.count,
      let next = command.subcommands?.first(where: { $0.commandName == arguments[path.count] })
    {
      command = next
      path.append(next.commandName)
    }
    return (command, path, path.count)
  }

  /// All commands without subcommands, with their names below the program.
  var leaves: [(path: [String], command: CommandTree)] {
    guard let subcommands, !subcommands.isEmpty else { return [([], self)] }
    return subcommands.filter { $0.commandName != "help" }.flatMap { child in
      child.leaves.map { ([child.commandName] + $0.path, $0.command) }
    }
  }
}
